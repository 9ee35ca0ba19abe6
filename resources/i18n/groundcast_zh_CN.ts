<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>GroundCast</name>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{said}: {size} {over}</source>
      <translation>{said}：{size}{over}</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{text}, where origins alone differ by more.</source>
      <translation>{text}，但仅不同起点之间的差异就大于此。</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>With the factors {model} does not clearly beat {reference}: {size} {over}.</source>
      <translation>使用因子后，{model} 并不明显优于 {reference}：{size}{over}。</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{size} % smaller error</source>
      <translation>误差减小 {size} %</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>over {seeds} seeds and {origins} origins</source>
      <translation>（{seeds} 个种子、{origins} 个起点）</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>With all factors</source>
      <translation>使用全部因子</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>Without any factor</source>
      <translation>不用任何因子</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>Without {factor}</source>
      <translation>不用{factor}</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{said}: the model left it alone, and the forecasts are the same.</source>
      <translation>{said}：模型未采用该因子，预测结果相同。</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{text}, where trainings alone differ by more.</source>
      <translation>{text}，但仅不同训练之间的差异就大于此。</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>With the factors {model} beats {reference}: {size} {over}.</source>
      <translation>使用因子后，{model} 优于 {reference}：{size}{over}。</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>With the factors {model} is worse than {reference}: {size} {over}.</source>
      <translation>使用因子后，{model} 差于 {reference}：{size}{over}。</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{size} % larger error</source>
      <translation>误差增大 {size} %</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>over {seeds} seeds and 1 origin</source>
      <translation>（{seeds} 个种子、1 个起点）</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>Simulated data.</source>
      <translation>模拟数据。</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{factor} helped</source>
      <translation>{factor}有帮助</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{factor} helped on average, but not at every origin</source>
      <translation>{factor}平均而言有帮助，但并非在每个起点都如此</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{factor} made the forecast worse</source>
      <translation>{factor}使预测变差</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{factor} did not help</source>
      <translation>{factor}没有帮助</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>Whether {factor} helped cannot be judged from one seed at one origin</source>
      <translation>仅凭一个种子和一个起点，无法判断{factor}是否有帮助</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>over 1 origin</source>
      <translation>（1 个起点）</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>over {n} origins</source>
      <translation>（{n} 个起点）</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>All factors together</source>
      <translation>全部因子合起来</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>Whatever a factor adds, the baseline is the better forecast.</source>
      <translation>无论因子带来什么，基准模型的预测都更好。</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>all factors</source>
      <translation>全部因子</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>no factors</source>
      <translation>无因子</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>GroundCast</source>
      <translation>GroundCast</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Forecast</source>
      <translation>预测</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Choose data, train a model and forecast.</source>
      <translation>选择数据、训练模型并进行预测。</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Add stack</source>
      <translation>添加堆栈</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Choose a file or folder of displacements.</source>
      <translation>选择位移数据的文件或文件夹。</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Region tool</source>
      <translation>区域工具</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Draw the regions that a model is trained on.</source>
      <translation>绘制用于训练模型的区域。</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Profile tool</source>
      <translation>剖面工具</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Draw a line and see the ground along it.</source>
      <translation>画一条线，查看沿线的地表形变。</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Series tool</source>
      <translation>序列工具</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Click the map and see the series there.</source>
      <translation>单击地图，查看该处的序列。</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Compare</source>
      <translation>比较</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Score models side by side on your data.</source>
      <translation>在你的数据上并列评定各模型。</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Water storage</source>
      <translation>水储量</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Correct a model's water by the ground's motion.</source>
      <translation>用地表形变校正模型的水储量。</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Model library</source>
      <translation>模型库</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Saved models, their cards, and forecasts with them.</source>
      <translation>已保存的模型、模型卡片及用它们做的预测。</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Options</source>
      <translation>选项</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Worker environment, device, memory, colours, language.</source>
      <translation>工作进程环境、设备、内存、颜色、语言。</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Help</source>
      <translation>帮助</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>How GroundCast works, and how far to trust it.</source>
      <translation>GroundCast 的工作原理，以及结果可信到什么程度。</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Copy diagnostics</source>
      <translation>复制诊断信息</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Versions, device and the last run's log, for a report.</source>
      <translation>版本、设备和上次运行的日志，供报告问题使用。</translation>
    </message>
    <message>
      <location filename="../../ui/cache.py" />
      <source>{path} cannot be deleted ({reason}).</source>
      <translation>无法删除 {path} ({reason})。</translation>
    </message>
    <message>
      <location filename="../../ui/compare_jobs.py" />
      <source>There is no data to compare on.</source>
      <translation>没有可用于比较的数据。</translation>
    </message>
    <message>
      <location filename="../../ui/compare_jobs.py" />
      <source>Choose data first.</source>
      <translation>请先选择数据。</translation>
    </message>
    <message>
      <location filename="../../ui/compare_jobs.py" />
      <source>None of the chosen models has a setting {name}.</source>
      <translation>所选模型都没有名为 {name} 的设置。</translation>
    </message>
    <message>
      <location filename="../../ui/compare_jobs.py" />
      <source>Their settings are {listing}.</source>
      <translation>它们的设置有：{listing}。</translation>
    </message>
    <message>
      <location filename="../../ui/compare_jobs.py" />
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <location filename="../../ui/compare_maps.py" />
      <source>{model}, {date} {what} (mm)</source>
      <translation>{model}，{date} {what} (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_maps.py" />
      <source>Simulated · </source>
      <translation>模拟 · </translation>
    </message>
    <message>
      <location filename="../../ui/compare_maps.py" />
      <source>residual</source>
      <translation>残差</translation>
    </message>
    <message>
      <location filename="../../ui/compare_maps.py" />
      <source>forecast</source>
      <translation>预测</translation>
    </message>
    <message>
      <location filename="../../ui/compare_maps.py" />
      <source>Simulated</source>
      <translation>模拟</translation>
    </message>
    <message>
      <location filename="../../ui/compare_needs.py" />
      <source>{n} models, one past date</source>
      <translation>{n} 个模型，一个过去的日期</translation>
    </message>
    <message>
      <location filename="../../ui/compare_needs.py" />
      <source>Choose data in the Forecast dock first.</source>
      <translation>请先在“预测”面板中选择数据。</translation>
    </message>
    <message>
      <location filename="../../ui/compare_needs.py" />
      <source>{n} models, {origins} past dates</source>
      <translation>{n} 个模型，{origins} 个过去的日期</translation>
    </message>
    <message>
      <location filename="../../ui/compare_needs.py" />
      <source>Rough estimate: at most {time}</source>
      <translation>粗略估计：最多 {time}</translation>
    </message>
    <message>
      <location filename="../../ui/compare_needs.py" />
      <source>Cure the data or the regions in the Forecast dock first.</source>
      <translation>请先在“预测”面板中解决数据或区域的问题。</translation>
    </message>
    <message>
      <location filename="../../ui/compare_needs.py" />
      <source>{n} trainings of networks</source>
      <translation>{n} 次网络训练</translation>
    </message>
    <message>
      <location filename="../../ui/compare_needs.py" />
      <source>The worker environment is not set up yet. Set it up first.</source>
      <translation>工作进程环境尚未安装。请先安装。</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>not better: {share} worse</source>
      <translation>不更好：差 {share}</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>{model} is best, {share} better than {reference}.</source>
      <translation>{model} 最好，比 {reference} 好 {share}。</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>reference</source>
      <translation>参考</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>not better: about equal</source>
      <translation>不更好：大致相当</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>{share} better</source>
      <translation>好 {share}</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>No model is better than {reference}.</source>
      <translation>没有模型比 {reference} 更好。</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>{path} holds no scores.</source>
      <translation>{path} 中没有评分。</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>Run the comparison again.</source>
      <translation>请重新运行比较。</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>Region {names}: </source>
      <translation>区域 {names}: </translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>{path} holds no finished comparison.</source>
      <translation>{path} 中没有已完成的比较。</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>Start it again: it goes on from its finished parts.</source>
      <translation>请重新启动：将从已完成的部分继续。</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>{path} cannot be read.</source>
      <translation>无法读取 {path}。</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>region mean</source>
      <translation>区域平均</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Single series</source>
      <translation>单条序列</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Region means</source>
      <translation>区域平均</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Comparison {n}</source>
      <translation>比较 {n}</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>{n} series</source>
      <translation>{n} 条序列</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>RMSE (mm)</source>
      <translation>RMSE (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Root of the mean square error. Less is better.</source>
      <translation>均方根误差。越小越好。</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>MAE (mm)</source>
      <translation>MAE (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Mean absolute error. Less is better.</source>
      <translation>平均绝对误差。越小越好。</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>R²</source>
      <translation>R²</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>1 is best; on maps it mostly measures the standing pattern.</source>
      <translation>1 为最佳；对地图而言，它主要反映固定的空间格局。</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>SMAPE (%)</source>
      <translation>SMAPE (%)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Error in percent of the value's size. Less is better.</source>
      <translation>误差占数值大小的百分比。越小越好。</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>MASE</source>
      <translation>MASE</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Mean absolute error over the usual step from date to date; below 1 is good.</source>
      <translation>平均绝对误差与相邻日期间通常变化量之比；小于 1 为好。</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Held (%)</source>
      <translation>覆盖率 (%)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Share of values inside the 90 % interval. 90 would be right.</source>
      <translation>落在 90 % 区间内的数值占比。理想值为 90。</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>SSIM</source>
      <translation>SSIM</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Likeness of whole maps; 1 is best. It mostly measures the standing pattern.</source>
      <translation>整幅地图的相似度；1 为最佳。它主要反映固定的空间格局。</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>MS-SSIM</source>
      <translation>MS-SSIM</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>SSIM over several scales; 1 is best.</source>
      <translation>多个尺度上的 SSIM；1 为最佳。</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>PSNR (dB)</source>
      <translation>PSNR (dB)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Range of the observed values over the error. More is better.</source>
      <translation>观测值的范围与误差之比。越大越好。</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>{n} origins</source>
      <translation>{n} 个起点</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>1 origin</source>
      <translation>1 个起点</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>networks trained {n} times</source>
      <translation>网络训练 {n} 次</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>one training of each network</source>
      <translation>每个网络训练一次</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>quick look: smaller networks, trained shorter</source>
      <translation>快速试跑：网络更小，训练更短</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>paper mode: optimistic</source>
      <translation>论文模式：偏乐观</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>honest mode</source>
      <translation>真实模式</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>{model} runs away: its forecast is of no use.</source>
      <translation>{model} 发散：其预测不可用。</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>{model} is left out: {why}</source>
      <translation>已排除 {model}：{why}</translation>
    </message>
    <message>
      <location filename="../../ui/comparing.py" />
      <source>GroundCast {name}</source>
      <translation>GroundCast {name}</translation>
    </message>
    <message>
      <location filename="../../ui/comparing.py" />
      <source>The data layer has no file of its own.</source>
      <translation>该数据图层没有自己的文件。</translation>
    </message>
    <message>
      <location filename="../../ui/comparing.py" />
      <source>Save it to a file first.</source>
      <translation>请先将其保存为文件。</translation>
    </message>
    <message>
      <location filename="../../ui/compat.py" />
      <source>Interpolated</source>
      <translation>插值</translation>
    </message>
    <message>
      <location filename="../../ui/compat.py" />
      <source>Discrete</source>
      <translation>离散</translation>
    </message>
    <message>
      <location filename="../../ui/compat.py" />
      <source>Animated</source>
      <translation>动画</translation>
    </message>
    <message>
      <location filename="../../ui/conversion.py" />
      <source>The data is used, but not shown on the map. {reason}</source>
      <translation>数据已被使用，但不在地图上显示。{reason}</translation>
    </message>
    <message>
      <location filename="../../ui/conversion.py" />
      <source>Converting {name} for the map</source>
      <translation>正在转换 {name} 以供地图显示</translation>
    </message>
    <message>
      <location filename="../../ui/conversion.py" />
      <source>{path} cannot be written ({reason}).</source>
      <translation>无法写入 {path} ({reason})。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>How much smaller the error is with all factors than here, and the 90 % interval of that.</source>
      <translation>使用全部因子时的误差比此处小多少，及其 90 % 区间。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>The model is trained with all factors, without each one, and without any, from {origins} past dates: {n} trainings. Finished ones are kept, so a stopped run goes on from there.</source>
      <translation>模型将分别以全部因子、逐一去掉每个因子、不用任何因子，从 {origins} 个过去的日期进行训练：共 {n} 次训练。已完成的会保留，停止后可从该处继续。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Estimate: {time} at most.</source>
      <translation>估计：最多 {time}。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Did the factors help?</source>
      <translation>因子有帮助吗？</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Trained</source>
      <translation>训练方式</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Gain</source>
      <translation>增益</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Errors with and without the factors</source>
      <translation>使用与不使用因子的误差</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>&amp;Trainings of each kind</source>
      <translation>每种训练次数(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>{n} trainings are there already.</source>
      <translation>已有 {n} 次训练。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Train more</source>
      <translation>增加训练</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Go on</source>
      <translation>继续</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Find out</source>
      <translation>查明</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Each takes as long as the training of this run.</source>
      <translation>每次所需时间与本次运行的训练相同。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Series of deformation</source>
      <translation>形变序列</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>File, folder or database</source>
      <translation>文件、文件夹或数据库</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>&amp;Source</source>
      <translation>数据源(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Source</source>
      <translation>数据源</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Add</source>
      <translation>添加</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Reading {size}…</source>
      <translation>正在读取 {size}…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Reading…</source>
      <translation>正在读取…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Choose a source first.</source>
      <translation>请先选择数据源。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Put the password into ~/.pgpass or a service file: a project keeps what is written here.</source>
      <translation>请将密码放入 ~/.pgpass 或服务文件：此处所写的内容会保存在工程中。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>There is no {path}.</source>
      <translation>{path} 不存在。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Files of this format are read by the folder. Choose the folder.</source>
      <translation>此格式的文件按文件夹读取。请选择文件夹。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>All files (*)</source>
      <translation>所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Database</source>
      <translation>数据库</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Choose a file or folder, or drop one here. Nothing is copied.</source>
      <translation>选择文件或文件夹，或拖放到此处。不会复制任何内容。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>&lt;a href="stop"&gt;Stop&lt;/a&gt;</source>
      <translation>&lt;a href="stop"&gt;停止&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Series ({endings})</source>
      <translation>序列 ({endings})</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>PG:host=… dbname=… user=…|layername=schema.table</source>
      <translation>PG:host=… dbname=… user=…|layername=schema.table</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Vertical, positive up</source>
      <translation>垂直向，向上为正</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Eastward</source>
      <translation>东向</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>&lt;b&gt;Variable&lt;/b&gt;&lt;br&gt;One of those in the file; others can be typed.</source>
      <translation>&lt;b&gt;变量&lt;/b&gt;&lt;br&gt;文件中的变量之一；也可输入其他变量。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Convert to vertical</source>
      <translation>转换为垂直向</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Grid points to cells of</source>
      <translation>将点归入单元，边长</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Size of cells</source>
      <translation>单元大小</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Varia&amp;ble</source>
      <translation>变量(&amp;B)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>&amp;Direction</source>
      <translation>方向(&amp;D)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>&amp;Unit</source>
      <translation>单位(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>&amp;CRS</source>
      <translation>&amp;CRS</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Needs an incidence angle in the data.</source>
      <translation>需要数据中含有入射角。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>As found</source>
      <translation>按识别结果</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Line of sight</source>
      <translation>视线向</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_findings.py" />
      <source>QGIS cannot draw this by itself. After Add it is converted to a {ending} file in the background, which the map and step 1 show. Forecasts read the source itself, with what is chosen here.</source>
      <translation>QGIS 本身无法显示此数据。添加后会在后台转换为 {ending} 文件，供地图和第 1 步显示。预测仍按此处的选择读取源数据。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_findings.py" />
      <source>Please confirm, or correct below:</source>
      <translation>请确认，或在下方更正：</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source>The box needs 4 numbers: left, bottom, right, top.</source>
      <translation>方框需要 4 个数：左、下、右、上。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source>Part of the raster</source>
      <translation>栅格的一部分</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source>left, bottom, right, top; empty: all of it</source>
      <translation>左, 下, 右, 上；留空：全部</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source>&lt;b&gt;Box&lt;/b&gt;&lt;br&gt;In the coordinates of the data.</source>
      <translation>&lt;b&gt;方框&lt;/b&gt;&lt;br&gt;采用数据的坐标。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source>Pixels as they are</source>
      <translation>保持原像元</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source>&lt;b&gt;Means&lt;/b&gt;&lt;br&gt;So many pixels along each side become one.</source>
      <translation>&lt;b&gt;取平均&lt;/b&gt;&lt;br&gt;每边这么多像元合并为一个。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source>Bo&amp;x</source>
      <translation>方框(&amp;X)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source>&amp;Means of</source>
      <translation>取平均(&amp;M)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source> x {n} pixels</source>
      <translation> x {n} 像元</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>The reference needs 2 numbers (x, y) or 4 (left, bottom, right, top).</source>
      <translation>参考需要 2 个数 (x, y) 或 4 个数（左、下、右、上）。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>Interferograms</source>
      <translation>干涉图</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>All dates together rest on later interferograms, too: scores would be optimistic.</source>
      <translation>所有日期一起解算会用到更晚的干涉图：评分会偏乐观。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>x, y or left, bottom, right, top; empty: as they come</source>
      <translation>x, y 或 左, 下, 右, 上；留空：保持原样</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>&amp;Wavelength</source>
      <translation>波长(&amp;W)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>Phase &amp;grows with</source>
      <translation>相位增大表示(&amp;G)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>&amp;Network</source>
      <translation>网络(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>&amp;Reference</source>
      <translation>参考(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>Motion away from the satellite</source>
      <translation>远离卫星的运动</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>Motion towards the satellite</source>
      <translation>朝向卫星的运动</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>Each date as it was known on that day</source>
      <translation>每个日期按当日已知的情况</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>All dates together</source>
      <translation>所有日期一起</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>A call of Processing cannot say all of this. Copy the command instead.</source>
      <translation>“处理”调用无法表达全部设置。请改为复制命令。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Copy as</source>
      <translation>复制为</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Copy as command</source>
      <translation>复制为命令</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Copy as Processing call</source>
      <translation>复制为“处理”调用</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Tick a model beside the baselines.</source>
      <translation>除基准模型外，请再勾选一个模型。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Go on with a comparison</source>
      <translation>继续一次比较</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Compare models</source>
      <translation>比较模型</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>It is on the clipboard.</source>
      <translation>已复制到剪贴板。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Learned</source>
      <translation>学习型</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Tick every learned model that fits.</source>
      <translation>勾选所有适用的学习型模型。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Tick every model that fits.</source>
      <translation>勾选所有适用的模型。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>None</source>
      <translation>无</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Tick the baselines only.</source>
      <translation>仅勾选基准模型。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Quick look: networks are smaller and trained shorter than by default. Compare in full before you judge them.</source>
      <translation>快速试跑：网络比默认的小，训练也更短。请在完整比较后再评判它们。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Paper mode repeats the published protocol: settings of the papers, factors brought onto every pixel. Its scores are optimistic.</source>
      <translation>论文模式重复已发表的流程：采用论文的设置，并将因子赋到每个像元。其评分偏乐观。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&lt;b&gt;Trainings of each network&lt;/b&gt;&lt;br&gt;From as many seeds. One shows no spread of trainings.</source>
      <translation>&lt;b&gt;每个网络的训练次数&lt;/b&gt;&lt;br&gt;每次用不同的种子。只训练一次则看不出训练间的离散度。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&lt;b&gt;Origins&lt;/b&gt;&lt;br&gt;Past dates to forecast from; each trains anew.</source>
      <translation>&lt;b&gt;起点&lt;/b&gt;&lt;br&gt;作为预测起点的过去日期；每个起点都重新训练。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>all</source>
      <translation>全部</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&lt;b&gt;At most series&lt;/b&gt;&lt;br&gt;A sample of them, the same for every model.</source>
      <translation>&lt;b&gt;最多序列数&lt;/b&gt;&lt;br&gt;从中抽样，所有模型使用相同样本。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Dates ahead</source>
      <translation>提前日期数</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>epochs=20 hidden=64, for the models that have them</source>
      <translation>epochs=20 hidden=64，用于具有这些设置的模型</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Regions</source>
      <translation>区域</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Quick look (smaller networks, shorter training)</source>
      <translation>快速试跑（网络更小，训练更短）</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Full training</source>
      <translation>完整训练</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&lt;b&gt;Effort&lt;/b&gt;&lt;br&gt;{quick}</source>
      <translation>&lt;b&gt;训练量&lt;/b&gt;&lt;br&gt;{quick}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&lt;b&gt;Mode&lt;/b&gt;&lt;br&gt;{paper}</source>
      <translation>&lt;b&gt;模式&lt;/b&gt;&lt;br&gt;{paper}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&amp;Trainings</source>
      <translation>训练次数(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>At &amp;most series</source>
      <translation>最多序列数(&amp;M)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&amp;Origins</source>
      <translation>起点(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Dates &amp;ahead</source>
      <translation>提前日期数(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&amp;Settings</source>
      <translation>设置(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&amp;Effort</source>
      <translation>训练量(&amp;E)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&amp;Mode</source>
      <translation>模式(&amp;M)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Write dates ahead like 1, 2, 5.</source>
      <translation>提前日期数请写成 1, 2, 5 的形式。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Write settings like epochs=20 hidden=64.</source>
      <translation>设置请写成 epochs=20 hidden=64 的形式。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Tick a region.</source>
      <translation>请勾选一个区域。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Honest</source>
      <translation>真实</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>As in the papers (optimistic)</source>
      <translation>与论文一致（偏乐观）</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&amp;Regions</source>
      <translation>区域(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Dates up to {day} were compared.</source>
      <translation>已比较截至 {day} 的日期。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Factor {name}</source>
      <translation>因子 {name}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source> days</source>
      <translation> 天</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>&lt;b&gt;Lag&lt;/b&gt;&lt;br&gt;A date takes the factor of so many days earlier.</source>
      <translation>&lt;b&gt;滞后&lt;/b&gt;&lt;br&gt;每个日期取若干天之前的因子值。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Scan lags</source>
      <translation>扫描滞后</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>In &amp;space</source>
      <translation>空间上(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>In &amp;time</source>
      <translation>时间上(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>&amp;Lag</source>
      <translation>滞后(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Lags &amp;up to</source>
      <translation>滞后上限(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Longest lag</source>
      <translation>最长滞后</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Choose data with a file of its own first.</source>
      <translation>请先选择有自己文件的数据。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Comparing {name} with the deformation…</source>
      <translation>正在将 {name} 与形变比较…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Compares the dates before the held-back ones only.</source>
      <translation>仅比较留出日期之前的日期。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>&lt;a href="{days}"&gt;Take a lag of {days} days&lt;/a&gt;</source>
      <translation>&lt;a href="{days}"&gt;采用 {days} 天的滞后&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Correlation over lags</source>
      <translation>各滞后的相关系数</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>GroundCast models (*.gcast)</source>
      <translation>GroundCast 模型 (*.gcast)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Delete the model "{name}"?</source>
      <translation>删除模型“{name}”？</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Import…</source>
      <translation>导入…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Copy a model file into the library.</source>
      <translation>将模型文件复制到模型库。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Copy this model into the library.</source>
      <translation>将此模型复制到模型库。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Rename…</source>
      <translation>重命名…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Give this model another name.</source>
      <translation>给此模型另取名称。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Export…</source>
      <translation>导出…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Write this model to one file.</source>
      <translation>将此模型写入一个文件。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Remove…</source>
      <translation>移除…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Delete this model's file.</source>
      <translation>删除此模型的文件。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Show it in the file manager.</source>
      <translation>在文件管理器中显示。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>&lt;b&gt;{label}&lt;/b&gt;&lt;br&gt;{text}</source>
      <translation>&lt;b&gt;{label}&lt;/b&gt;&lt;br&gt;{text}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Library</source>
      <translation>模型库</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Runs of this study</source>
      <translation>本研究的运行</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Opened</source>
      <translation>已打开</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Rename the model</source>
      <translation>重命名模型</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Remove the model</source>
      <translation>移除模型</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Its file {path} is deleted.</source>
      <translation>其文件 {path} 将被删除。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>{path} holds no trained model. Choose another.</source>
      <translation>{path} 中没有训练好的模型。请另选。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Models that you keep or import are listed here. Choose one to see its card.</source>
      <translation>你保留或导入的模型列在这里。选择一个以查看其卡片。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Kept as "{name}".</source>
      <translation>已保留为“{name}”。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Written to {path}.</source>
      <translation>已写入 {path}。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Import a model</source>
      <translation>导入模型</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Export the model</source>
      <translation>导出模型</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/models.py" />
      <source>Choose</source>
      <translation>选择</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>{n} series are prepared.</source>
      <translation>已准备 {n} 条序列。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Prepare data</source>
      <translation>准备数据</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Use</source>
      <translation>使用</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Take back every step: the data as they were read.</source>
      <translation>撤销所有步骤：恢复读入时的数据。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Checking the steps…</source>
      <translation>正在检查各步骤…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>No step changes a value.</source>
      <translation>没有步骤改变数值。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Mask by quality</source>
      <translation>按质量掩膜</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Dates that stand out</source>
      <translation>异常日期</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Unwrapping jumps</source>
      <translation>解缠跳变</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Reference</source>
      <translation>参考</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Direction</source>
      <translation>方向</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Cells</source>
      <translation>单元</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Axis of dates</source>
      <translation>日期轴</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_cells.py" />
      <source>Average in cells of</source>
      <translation>单元平均，边长</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_cells.py" />
      <source>Weights in a cell</source>
      <translation>单元内的权重</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_cells.py" />
      <source>all series alike</source>
      <translation>所有序列相同</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_cells.py" />
      <source>by temporal coherence</source>
      <translation>按时间相干性</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_cells.py" />
      <source>Usual interval</source>
      <translation>通常间隔</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_cells.py" />
      <source>All models forecast on a common axis of dates. Missing ones are filled by each model from its own past, linearly in time and never past the forecast start; observed values stay as they are.</source>
      <translation>所有模型都在统一的日期轴上预测。缺失的日期由各模型用自身的过去值按时间线性填补，绝不越过预测起点；观测值保持不变。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_cells.py" />
      <source>&amp;A date every</source>
      <translation>日期间隔(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>Needs incidence and heading, or the direction of the line of sight, in the data.</source>
      <translation>需要数据中含有入射角和航向角，或视线向的方向。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>As it is</source>
      <translation>保持原样</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>Vertical, from one line of sight</source>
      <translation>垂直向，由单一视线向</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>Up, from an ascending and a descending track</source>
      <translation>垂直向，由升轨和降轨</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>East, from an ascending and a descending track</source>
      <translation>东向，由升轨和降轨</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>Second track</source>
      <translation>第二条轨道</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>The other track, same place and years</source>
      <translation>另一条轨道，地点和年份相同</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>Choose the second track.</source>
      <translation>请选择第二条轨道。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>Divided by the cosine of the incidence; horizontal motion is taken as zero.</source>
      <translation>除以入射角余弦；水平运动视为零。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>Solved cell by cell; the ground is taken not to move north or south. Between its dates a track keeps its last value, so that nothing later is looked at.</source>
      <translation>逐单元解算；假定地表没有南北向运动。在两个日期之间，轨道保持上一个值，因此不会用到更晚的数据。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>{n} lasting steps of about half a wavelength ({half} mm), which the neighbours do not share, in {series} of the {looked} series looked at.</source>
      <translation>在所查看的 {looked} 条序列中，有 {series} 条存在 {n} 处约半个波长 ({half} mm) 的持续阶跃，而其邻点没有。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>{n} %</source>
      <translation>{n} %</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>They lie farther from the line between the dates around them than other dates do.</source>
      <translation>与其他日期相比，它们离前后日期连线更远。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Jumps are looked for in lines of sight of a known wavelength only.</source>
      <translation>仅在波长已知的视线向数据中查找跳变。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>No unwrapping jump in the {n} series looked at.</source>
      <translation>所查看的 {n} 条序列中没有解缠跳变。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Leave out</source>
      <translation>排除</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Residual (mm)</source>
      <translation>残差 (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Score</source>
      <translation>评分</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Series that stand out</source>
      <translation>异常序列数</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Dates of jumps</source>
      <translation>跳变日期</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Keep them</source>
      <translation>保留跳变</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Mend them by whole half wavelengths</source>
      <translation>按半波长的整数倍修正</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Leave out their series</source>
      <translation>排除含跳变的序列</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Only jumps that the dates before the forecast start show are touched.</source>
      <translation>仅处理由预测起点之前的日期即可看出的跳变。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>&amp;What to do</source>
      <translation>处理方式(&amp;W)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>No date stands out from its neighbours.</source>
      <translation>没有日期明显偏离其相邻日期。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Date</source>
      <translation>日期</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Series</source>
      <translation>序列</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Share</source>
      <translation>占比</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>left out by you</source>
      <translation>由你排除</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>Quality layer</source>
      <translation>质量图层</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>At least or at most</source>
      <translation>下限或上限</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>at least</source>
      <translation>至少</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>at most</source>
      <translation>至多</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>Limit</source>
      <translation>限值</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>Remove this mask</source>
      <translation>移除此掩膜</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>Add a mask</source>
      <translation>添加掩膜</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>leaves out about {n} of {all} series</source>
      <translation>约排除 {all} 条序列中的 {n} 条</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>not among the data's layers</source>
      <translation>不在数据的图层中</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>The data have no quality layers.</source>
      <translation>数据没有质量图层。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_place.py" />
      <source>Middle of the map</source>
      <translation>地图中心</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_place.py" />
      <source>What the map shows</source>
      <translation>地图显示范围</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_place.py" />
      <source>Its mean is taken off every date before training: observed and forecast are relative to it.</source>
      <translation>训练前从每个日期减去其平均值：观测和预测均相对于它。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_place.py" />
      <source>The data have no coordinate reference system.</source>
      <translation>数据没有坐标参照系。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_place.py" />
      <source>The map cannot be brought to {crs}. Type the numbers.</source>
      <translation>地图无法转换到 {crs}。请直接输入数值。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Report on {run}</source>
      <translation>{run} 的报告</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>PDF document (*.pdf)</source>
      <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>&lt;b&gt;PDF&lt;/b&gt;&lt;br&gt;Three A4 pages: maps, plots and scores, how far to trust it.</source>
      <translation>&lt;b&gt;PDF&lt;/b&gt;&lt;br&gt;三页 A4：地图、图表和评分，以及可信程度。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Layout template (*.qpt)</source>
      <translation>布局模板 (*.qpt)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>&lt;b&gt;Template&lt;/b&gt;&lt;br&gt;A layout of your own, with items named like ours (gc_title, gc_map_1 …). Save one of ours as a template to begin with. Leave empty for the built-in pages.</source>
      <translation>&lt;b&gt;模板&lt;/b&gt;&lt;br&gt;你自己的布局，其项目的命名与我们的相同（gc_title、gc_map_1 …）。可先将我们的布局存为模板再修改。留空则使用内置页面。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>HTML page beside it</source>
      <translation>同时生成 HTML 页面</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Keep the layout in the project, to edit it</source>
      <translation>将布局保留在工程中以便编辑</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Maps of forecast and residual, a series, a profile, scores, settings, the data's credit.</source>
      <translation>预测和残差地图、一条序列、一条剖面、评分、设置、数据来源说明。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>&amp;PDF</source>
      <translation>&amp;PDF</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>&amp;Template</source>
      <translation>模板(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Write report</source>
      <translation>写入报告</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Written: {names}.</source>
      <translation>已写入：{names}。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Template</source>
      <translation>模板</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>The next report takes {name}.</source>
      <translation>下一份报告将采用 {name}。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Open</source>
      <translation>打开</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Edit layout…</source>
      <translation>编辑布局…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Save as template…</source>
      <translation>另存为模板…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>The forecast with {changes} is compared with the one without. Both start from {paths}.</source>
      <translation>将 {changes} 的预测与不作此改变的预测进行比较。两者均以 {paths} 为基础。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>{n} more trainings are needed; they are kept for the next scenario.</source>
      <translation>还需要 {n} 次训练；将保留供下一个情景使用。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Scenario</source>
      <translation>情景</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>&lt;b&gt;Trainings&lt;/b&gt;&lt;br&gt;How many trainings of the model are compared. One shows no interval.</source>
      <translation>&lt;b&gt;训练次数&lt;/b&gt;&lt;br&gt;比较模型的多少次训练。只有一次则没有区间。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Until</source>
      <translation>直到</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source> dates</source>
      <translation> 个日期</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Horizon in dates</source>
      <translation>预测时长（日期数）</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Folder for results</source>
      <translation>结果文件夹</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>With the other runs, in {folder}</source>
      <translation>与其他运行一起，位于 {folder}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>What does the model make of other factors? The forecast is made twice, with your paths of the factors and without what you change; the difference is the response.</source>
      <translation>如果因子改变，模型会给出什么结果？预测做两次：一次按你给定的因子路径，一次不含你的改变；两者之差即为响应。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>&amp;Until</source>
      <translation>直到(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>&amp;Trainings compared</source>
      <translation>比较的训练次数(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>&amp;Results folder</source>
      <translation>结果文件夹(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Run scenario</source>
      <translation>运行情景</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Choose another path or a change for one factor.</source>
      <translation>请为一个因子选择另一条路径或一种改变。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>The forecast with {paths} is compared with that along the model's own forecasts.</source>
      <translation>将 {paths} 的预测与按模型自身因子预测的结果进行比较。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>The model is fitted {n} times, usually in less than a minute each.</source>
      <translation>模型拟合 {n} 次，通常每次不到一分钟。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>All {n} trainings are there already: about a minute.</source>
      <translation>全部 {n} 次训练均已存在：约一分钟。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>One more training is needed; it is kept for the next scenario.</source>
      <translation>还需要一次训练；将保留供下一个情景使用。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Factor</source>
      <translation>因子</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Path after the last date</source>
      <translation>末日之后的路径</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Change</source>
      <translation>改变</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>or</source>
      <translation>或</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Runs beside QGIS; the map stays usable.</source>
      <translation>与 QGIS 并行运行；地图仍可使用。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>One training alone has no interval. Compare 2 or more.</source>
      <translation>单次训练没有区间。请比较 2 次或更多。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>A forecast to {date} is longer than half the observed span. Read it with care.</source>
      <translation>预测至 {date} 已超过观测时段的一半。请谨慎解读。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Estimate: {time}.</source>
      <translation>估计：{time}。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Ready: Python {python}, torch {torch}</source>
      <translation>就绪：Python {python}，torch {torch}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Set up learned models</source>
      <translation>安装学习型模型</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>GroundCast keeps the learning software apart from QGIS. Nothing in QGIS is changed; you can remove it at any time.</source>
      <translation>GroundCast 将学习软件与 QGIS 分开存放。QGIS 不会有任何改变；你可以随时移除它。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Progress of the set-up</source>
      <translation>安装进度</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Not now</source>
      <translation>暂不</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Set up</source>
      <translation>安装</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Starting</source>
      <translation>正在启动</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Try again</source>
      <translation>重试</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Cancelling…</source>
      <translation>正在取消…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>{label}: {size} to download, {time} at {line} Mbit/s</source>
      <translation>{label}：需下载 {size}，按 {line} Mbit/s 计需 {time}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>Folder, proxy, offline packages</source>
      <translation>文件夹、代理、离线软件包</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>{size} in {place}, {needed} while it is made; {free} are free.</source>
      <translation>{place} 中占用 {size}，安装过程中需 {needed}；可用空间 {free}。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>Use an environment I have</source>
      <translation>使用我已有的环境</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>The environment's Python</source>
      <translation>该环境的 Python</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>Folder of the environment</source>
      <translation>环境文件夹</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>Fo&amp;lder</source>
      <translation>文件夹(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>Needs {needed} while it is made, {free} are free. Free some space.</source>
      <translation>安装过程中需要 {needed}，可用空间 {free}。请腾出一些空间。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>No NVIDIA card was found here; the processor will be used.</source>
      <translation>未找到 NVIDIA 显卡；将使用处理器。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>Choose the environment's Python first.</source>
      <translation>请先选择该环境的 Python。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>Graphics card (NVIDIA)</source>
      <translation>显卡 (NVIDIA)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>Processor only</source>
      <translation>仅处理器</translation>
    </message>
    <message>
      <location filename="../../ui/docks/asking.py" />
      <source>GroundCast: did the factors of {run} help?</source>
      <translation>GroundCast：{run} 的因子有帮助吗？</translation>
    </message>
    <message>
      <location filename="../../ui/docks/asking.py" />
      <source>The trainings ended, but {path} holds no result.</source>
      <translation>训练已结束，但 {path} 中没有结果。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/asking.py" />
      <source>The factors of {run} were tested.</source>
      <translation>{run} 的因子已检验。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/asking.py" />
      <source>Show</source>
      <translation>显示</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Compare models on your data: press Compare…, tick models, and start.</source>
      <translation>在你的数据上比较模型：按“比较…”，勾选模型并开始。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>GroundCast compare</source>
      <translation>GroundCast 比较</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Compare…</source>
      <translation>比较…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Choose models and compare them.</source>
      <translation>选择模型并进行比较。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Models…</source>
      <translation>模型…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Go on with this one: more models, or more seeds.</source>
      <translation>继续此比较：增加模型或种子。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Table, command or call of Processing.</source>
      <translation>表格、命令或“处理”调用。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Export CSV</source>
      <translation>导出 CSV</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Save all scores as a table.</source>
      <translation>将全部评分保存为表格。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Figures</source>
      <translation>图件</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Open the folder of figures.</source>
      <translation>打开图件文件夹。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>What the table says, and what it does not.</source>
      <translation>该表说明了什么，又没有说明什么。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Copy the table</source>
      <translation>复制表格</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>The scores are saved as {path}.</source>
      <translation>评分已保存为 {path}。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>The run was cancelled.</source>
      <translation>运行已取消。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>This comparison was made without maps. Go on with it to make them.</source>
      <translation>此比较没有生成地图。继续运行即可生成。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Export scores</source>
      <translation>导出评分</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>CSV table (*.csv)</source>
      <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Choose another place.</source>
      <translation>请另选位置。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Comparison</source>
      <translation>比较</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Comparisons of this study.</source>
      <translation>本研究的比较。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Measure</source>
      <translation>度量</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>What the columns show.</source>
      <translation>各列显示的内容。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Scored on</source>
      <translation>评分对象</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Single series, or the mean of each region, as in the papers. The two never compare.</source>
      <translation>单条序列，或如论文那样取各区域平均。两者不可相互比较。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Region</source>
      <translation>区域</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>One region, or all of them.</source>
      <translation>一个区域或全部区域。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Against</source>
      <translation>相对于</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>The reference of the last column.</source>
      <translation>最后一列的参考。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>against the best baseline</source>
      <translation>相对于最好的基准</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>All regions</source>
      <translation>全部区域</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>against {label}</source>
      <translation>相对于 {label}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Whole data set</source>
      <translation>整个数据集</translation>
    </message>
    <message>
      <location filename="../../ui/docks/forecast.py" />
      <source>Options…</source>
      <translation>选项…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/forecast.py" />
      <source>Estimating…</source>
      <translation>正在估计…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/forecast.py" />
      <source>A run goes on; its study stays open until it has ended.</source>
      <translation>有运行正在进行；在其结束前，所属研究保持打开。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/forecast.py" />
      <source>Repair</source>
      <translation>修复</translation>
    </message>
    <message>
      <location filename="../../ui/docks/forecast.py" />
      <source>Learned models need a one-time set-up. Series and profiles work now.</source>
      <translation>学习型模型需要一次性安装。序列和剖面现在即可使用。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/forecast.py" />
      <source>Set up…</source>
      <translation>安装…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/forecast.py" />
      <source>Hide</source>
      <translation>隐藏</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_dock.py" />
      <source>Choose data or run a forecast first.</source>
      <translation>请先选择数据或运行预测。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_dock.py" />
      <source>Zoom to all</source>
      <translation>缩放至全部</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_dock.py" />
      <source>Shows every value (Home).</source>
      <translation>显示所有数值 (Home)。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_dock.py" />
      <source>Puts the picture on the clipboard.</source>
      <translation>将图片复制到剪贴板。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_dock.py" />
      <source>Plots need matplotlib, which QGIS's Python does not have. Install it there and restart QGIS.</source>
      <translation>绘图需要 matplotlib，而 QGIS 的 Python 中没有。请在其中安装后重启 QGIS。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_dock.py" />
      <source>Loading…</source>
      <translation>正在加载…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_files.py" />
      <source>Saved {name}.</source>
      <translation>已保存 {name}。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_files.py" />
      <source>Copy the values</source>
      <translation>复制数值</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_files.py" />
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_files.py" />
      <source>Copy picture</source>
      <translation>复制图片</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_files.py" />
      <source>Saves the picture, or its values as a table.</source>
      <translation>保存图片，或将其数值存为表格。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>GroundCast profile</source>
      <translation>GroundCast 剖面</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Draw a line on the map to see a profile.</source>
      <translation>在地图上画一条线以查看剖面。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Click along a line on the map, right-click to finish.</source>
      <translation>在地图上沿线单击，右键单击结束。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Choose one to {n} dates; more cannot be told apart.</source>
      <translation>请选择 1 至 {n} 个日期；再多则无法分辨。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Draw</source>
      <translation>绘制</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Line</source>
      <translation>剖面线</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Width</source>
      <translation>宽度</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Values this near the line are taken together. Automatic is three cells.</source>
      <translation>距剖面线在此范围内的数值合并计算。“自动”为三个单元。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Median ± SD</source>
      <translation>中位数 ± 标准差</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Median, 10–90 %</source>
      <translation>中位数，10–90 %</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Median, 90 % band</source>
      <translation>中位数，90 % 区间带</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Median</source>
      <translation>中位数</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Profile {name}</source>
      <translation>剖面 {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>minus {run}</source>
      <translation>减去 {run}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Centre map here</source>
      <translation>将地图中心移到此处</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>The two runs share no forecast along this line.</source>
      <translation>两次运行沿此线没有共同的预测。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>relative to {place}</source>
      <translation>相对于 {place}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_dates.py" />
      <source>Dates</source>
      <translation>日期</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_dates.py" />
      <source>Dates to show, at most {n}.</source>
      <translation>要显示的日期，最多 {n} 个。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_dates.py" />
      <source>held back</source>
      <translation>留出</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>Takes the forecast of another run off this one's, along the same line.</source>
      <translation>沿同一条线，从本次运行的预测中减去另一次运行的预测。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>Turns the lines of a loaded layer into profiles.</source>
      <translation>将已加载图层中的线作为剖面。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>View</source>
      <translation>视图</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>&lt;b&gt;View&lt;/b&gt;&lt;br&gt;Curves at chosen dates, or distance and time as a picture.</source>
      <translation>&lt;b&gt;视图&lt;/b&gt;&lt;br&gt;所选日期的曲线，或以图像显示距离与时间。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>Minus run</source>
      <translation>减去运行</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>From layer</source>
      <translation>从图层</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>Curves</source>
      <translation>曲线</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>Over time</source>
      <translation>随时间</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>Residual over time</source>
      <translation>残差随时间</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>Minus {run}</source>
      <translation>减去 {run}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>There is no second run in the study</source>
      <translation>研究中没有第二次运行</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>No line layer is loaded</source>
      <translation>未加载线图层</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>swath {n} m</source>
      <translation>条带 {n} m</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>forecast minus that of {run}</source>
      <translation>预测减去 {run} 的预测</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>observed − forecast: mean {bias} mm, RMSE {rmse} mm over {n} values</source>
      <translation>观测 − 预测：{n} 个值，平均 {bias} mm，RMSE {rmse} mm</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>observed</source>
      <translation>观测</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>residual {value}</source>
      <translation>残差 {value}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/reference_chip.py" />
      <source>Click the place that shall not move, or drag a box. Esc stops.</source>
      <translation>单击应视为不动的位置，或拖出方框。Esc 停止。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/reference_chip.py" />
      <source>Click a place on the map, or drag a box: its motion is taken off everything shown, observed and forecast alike.</source>
      <translation>在地图上单击一处，或拖出方框：其运动会从所显示的一切（观测和预测）中减去。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/reference_chip.py" />
      <source>No values at this place. Click where there are some.</source>
      <translation>此处没有数值。请单击有数值的位置。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/reference_chip.py" />
      <source>{reference}. Take it away.</source>
      <translation>{reference}。将其移除。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/reference_chip.py" />
      <source>Click to take it away. Intervals keep their widths.</source>
      <translation>单击以移除。区间的宽度不变。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series.py" />
      <source>GroundCast series</source>
      <translation>GroundCast 序列</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series.py" />
      <source>Click the map to see a series.</source>
      <translation>单击地图以查看序列。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series.py" />
      <source>{place}, region {name}</source>
      <translation>{place}，区域 {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series.py" />
      <source>Click the map for a series; drag a box for the mean. Ctrl keeps the series.</source>
      <translation>单击地图查看序列；拖出方框查看平均值。按住 Ctrl 保留序列。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series.py" />
      <source>Pick</source>
      <translation>拾取</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series.py" />
      <source>Keeps this series beside the next one.</source>
      <translation>保留此序列，与下一条并列显示。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series.py" />
      <source>Let go</source>
      <translation>释放</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series.py" />
      <source>Removes the series kept last.</source>
      <translation>移除最后保留的序列。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series.py" />
      <source>Set as reference</source>
      <translation>设为参考</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series.py" />
      <source>Copy coordinates</source>
      <translation>复制坐标</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Observed values half a wavelength up and down, where a wrong cycle would lie.</source>
      <translation>将观测值上下平移半个波长，即整周错误时数值所处的位置。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Rain, temperature and the like beside the series, as the model saw them.</source>
      <translation>与序列一同显示降水、气温等，如模型所见。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Wavelength in mm</source>
      <translation>波长 (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Replicas</source>
      <translation>副本</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Only for displacement along the line of sight.</source>
      <translation>仅用于视线向位移。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Replicas ±{half} mm</source>
      <translation>副本 ±{half} mm</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>{sensor}: ±{half} mm</source>
      <translation>{sensor}：±{half} mm</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Other wavelength…</source>
      <translation>其他波长…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>This run has no factors.</source>
      <translation>此运行没有因子。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Sentinel-1</source>
      <translation>Sentinel-1</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Envisat</source>
      <translation>Envisat</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>NISAR (L)</source>
      <translation>NISAR (L)</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Learned from the dates before the held-back ones, as the model's forecast of those.</source>
      <translation>与模型对留出日期的预测一样，仅从留出日期之前的日期学得。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Double-click to rename; right-click for colour, note and more.</source>
      <translation>双击可重命名；右键单击可设置颜色、备注等。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Hollow dots are held back: they score the forecast and are hidden from training.</source>
      <translation>空心点为留出的日期：用于给预测评分，训练时不可见。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Forecast of the held-back dates, and of those to come.</source>
      <translation>对留出日期以及未来日期的预测。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>The range that should hold nine of ten values.</source>
      <translation>十个值中应有九个落入的范围。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>The range that should hold eight of ten values.</source>
      <translation>十个值中应有八个落入的范围。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>The range that should hold every second value.</source>
      <translation>两个值中应有一个落入的范围。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Curves and scores</source>
      <translation>曲线与评分</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>In mm, on the held-back dates of this place, which no curve has seen.</source>
      <translation>单位 mm，基于此处的留出日期，所有曲线均未见过这些日期。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Velocity, from the dates before the held-back ones.</source>
      <translation>速率，由留出日期之前的日期得出。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Note</source>
      <translation>备注</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Note on {name}</source>
      <translation>{name} 的备注</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Colour of {name}</source>
      <translation>{name} 的颜色</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Colour…</source>
      <translation>颜色…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Note…</source>
      <translation>备注…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Observed</source>
      <translation>观测</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>{level} % band</source>
      <translation>{level} % 区间带</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Curve</source>
      <translation>曲线</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>RMSE</source>
      <translation>RMSE</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Rename</source>
      <translation>重命名</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>{value}, best</source>
      <translation>{value}，最佳</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>The last observed value stays.</source>
      <translation>最后一个观测值保持不变。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>A straight line through the dates.</source>
      <translation>穿过各日期的直线。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>A straight line and a yearly cycle.</source>
      <translation>直线加年周期。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>persistence</source>
      <translation>持续性</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>linear</source>
      <translation>线性</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>trend and season</source>
      <translation>趋势与季节</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>RMSE on {n} held-back dates: {first}</source>
      <translation>{n} 个留出日期上的 RMSE：{first}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>above {level} mm: {share}</source>
      <translation>高于 {level} mm：{share}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>below {level} mm: {share}</source>
      <translation>低于 {level} mm：{share}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>forecast {value} {unit}</source>
      <translation>预测 {value} {unit}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>{n} dates</source>
      <translation>{n} 个日期</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>{velocity} mm/yr</source>
      <translation>{velocity} mm/yr</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>baselines go on from the last date; a forecast comes with a run</source>
      <translation>基准模型从最后一个日期起外推；运行后才有预测</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>No held-back dates to score here.</source>
      <translation>此处没有可用于评分的留出日期。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>observed {value} {unit}</source>
      <translation>观测 {value} {unit}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>{level} % {range}</source>
      <translation>{level} % {range}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>{model} learns the series of its own region, and can forecast no other. Choose another model, or set every region to Train.</source>
      <translation>{model} 只学习自身区域的序列，无法预测其他区域。请选择其他模型，或将每个区域设为“训练”。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Use {model}</source>
      <translation>使用 {model}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Choose a model that can leave its region.</source>
      <translation>请选择可用于自身区域之外的模型。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>{n} dates less {held} held back leave {left}; {model} needs {least}.</source>
      <translation>{n} 个日期减去留出的 {held} 个，剩 {left} 个；{model} 需要 {least} 个。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>{n} dates are too few for a time step of {step}. Set a time step of {most} or less, or use a baseline.</source>
      <translation>{n} 个日期不足以支持 {step} 的时间步。请将时间步设为 {most} 或更小，或使用基准模型。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>The run of the project that was closed is ready in {folder}.</source>
      <translation>已关闭工程的运行已完成，位于 {folder}。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Cure the data in step 1 first.</source>
      <translation>请先解决第 1 步中的数据问题。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Cure the regions in step 3 first.</source>
      <translation>请先解决第 3 步中的区域问题。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Choose another model, or hold back fewer dates.</source>
      <translation>请另选模型，或减少留出的日期。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Cure the time step first.</source>
      <translation>请先解决时间步的问题。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Choose a model that fits the data.</source>
      <translation>请选择适合数据的模型。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Set to {most}</source>
      <translation>设为 {most}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Model library…</source>
      <translation>模型库…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Run folder…</source>
      <translation>运行文件夹…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Model file (.gcast)…</source>
      <translation>模型文件 (.gcast)…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Forecast from the data of step 1, or from the data that the model was trained on?</source>
      <translation>用第 1 步的数据预测，还是用训练该模型的数据预测？</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Show on map</source>
      <translation>在地图上显示</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Making the simulated scene, about 20 s…</source>
      <translation>正在生成模拟场景，约 20 s…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Run folder</source>
      <translation>运行文件夹</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>The run ended, but {path} holds no report.</source>
      <translation>运行已结束，但 {path} 中没有报告。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Log</source>
      <translation>日志</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Data of step 1</source>
      <translation>第 1 步的数据</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>The model's own</source>
      <translation>模型自身的数据</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Continue</source>
      <translation>继续</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Choose folder…</source>
      <translation>选择文件夹…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>The layer has the CRS {shown}, its file says {said}. A forecast reads the file; give its CRS under Change where the file is wrong.</source>
      <translation>图层的 CRS 为 {shown}，而其文件标明为 {said}。预测读取的是文件；若文件有误，请在“更改”中给出其 CRS。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>&lt;a href="change"&gt;Change&lt;/a&gt;</source>
      <translation>&lt;a href="change"&gt;更改&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>Data</source>
      <translation>数据</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>Data layer</source>
      <translation>数据图层</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>&lt;b&gt;Data&lt;/b&gt;&lt;br&gt;A loaded point or raster layer with dates, or a file.</source>
      <translation>&lt;b&gt;数据&lt;/b&gt;&lt;br&gt;已加载的带日期的点图层或栅格图层，或一个文件。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>Add…</source>
      <translation>添加…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>&lt;b&gt;Add stack&lt;/b&gt;&lt;br&gt;Read a file or a folder; nothing is copied.</source>
      <translation>&lt;b&gt;添加堆栈&lt;/b&gt;&lt;br&gt;读取文件或文件夹；不会复制任何内容。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>Drop a file or folder here, choose a layer, or &lt;a href="scene"&gt;try the simulated scene&lt;/a&gt;.</source>
      <translation>将文件或文件夹拖放到此处，选择图层，或&lt;a href="scene"&gt;试用模拟场景&lt;/a&gt;。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>The layer "{name}" was removed. Choose data again.</source>
      <translation>图层“{name}”已被移除。请重新选择数据。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>&lt;a href="confirm"&gt;Confirm&lt;/a&gt;</source>
      <translation>&lt;a href="confirm"&gt;确认&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>The layer is a copy for the map. Forecasts read the source itself.</source>
      <translation>该图层是供地图使用的副本。预测读取源数据本身。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>&lt;b&gt;Lag and rules&lt;/b&gt;&lt;br&gt;How the factor comes to places and dates, and after which lag.</source>
      <translation>&lt;b&gt;滞后与规则&lt;/b&gt;&lt;br&gt;因子如何对应到地点和日期，以及滞后多久。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Tables (*.csv *.txt);;All files (*)</source>
      <translation>表格 (*.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Factors</source>
      <translation>因子</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Optional. Only values up to the forecast start are used, unless you give a scenario.</source>
      <translation>可选。除非你给出情景，否则只使用截至预测起点的值。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>How it comes</source>
      <translation>对应方式</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>&lt;b&gt;Add factor&lt;/b&gt;&lt;br&gt;Rain, temperature and the like.</source>
      <translation>&lt;b&gt;添加因子&lt;/b&gt;&lt;br&gt;降水、气温等。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Lag and rules…</source>
      <translation>滞后与规则…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Folder of rasters, one a date</source>
      <translation>栅格文件夹，每个日期一个栅格</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>none (optional)</source>
      <translation>无（可选）</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>{model} does not use factors.</source>
      <translation>{model} 不使用因子。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Select a factor first.</source>
      <translation>请先选择一个因子。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Select one factor first.</source>
      <translation>请先选择一个因子。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Rasters ({endings})</source>
      <translation>栅格 ({endings})</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Raster folder…</source>
      <translation>栅格文件夹…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Raster file…</source>
      <translation>栅格文件…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Station table…</source>
      <translation>站点表格…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Raster with one band a date</source>
      <translation>每个日期一个波段的栅格</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Table of stations</source>
      <translation>站点表格</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>{n} changed · &lt;a href="reset"&gt;Reset&lt;/a&gt;</source>
      <translation>已更改 {n} 项 · &lt;a href="reset"&gt;重置&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>Advanced</source>
      <translation>高级</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>&lt;b&gt;Models&lt;/b&gt;&lt;br&gt;What each model is, what it needs, and whether it fits.</source>
      <translation>&lt;b&gt;模型&lt;/b&gt;&lt;br&gt;每个模型是什么、需要什么、是否适用。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>&lt;b&gt;Until&lt;/b&gt;&lt;br&gt;Past half the observed span a forecast is mostly guesswork.</source>
      <translation>&lt;b&gt;直到&lt;/b&gt;&lt;br&gt;超过观测时段一半之后，预测大多只是猜测。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>&lt;b&gt;Horizon&lt;/b&gt;&lt;br&gt;How many dates to forecast after the last one.</source>
      <translation>&lt;b&gt;预测时长&lt;/b&gt;&lt;br&gt;在最后一个日期之后预测多少个日期。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>&lt;b&gt;Hold back&lt;/b&gt;&lt;br&gt;The last dates are hidden from training and used to score the forecast.</source>
      <translation>&lt;b&gt;留出&lt;/b&gt;&lt;br&gt;最后若干日期在训练时不可见，用于给预测评分。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>&amp;Model</source>
      <translation>模型(&amp;M)</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>Hold &amp;back</source>
      <translation>留出(&amp;B)</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>&amp;Threshold</source>
      <translation>阈值(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>Dates held back</source>
      <translation>留出的日期</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>A forecast to {date} is longer than half the observed span. Read it as a scenario.</source>
      <translation>预测至 {date} 已超过观测时段的一半。请将其视为情景。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>to {date}</source>
      <translation>至 {date}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>{n} changed</source>
      <translation>已更改 {n} 项</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/prepared.py" />
      <source>&lt;a href="prepare"&gt;Prepare…&lt;/a&gt;</source>
      <translation>&lt;a href="prepare"&gt;准备…&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/prepared.py" />
      <source>&lt;a href="undo"&gt;Take back&lt;/a&gt;</source>
      <translation>&lt;a href="undo"&gt;撤销&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/prepared.py" />
      <source>Prepared: {steps}</source>
      <translation>已准备：{steps}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>{area} km²</source>
      <translation>{area} km²</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Regions around what moves at least so fast, in mm a year</source>
      <translation>围绕速率不低于此值之处划定区域，单位 mm/yr</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Region {b} overlaps {a}, so its scores would be too good.</source>
      <translation>区域 {b} 与 {a} 重叠，其评分会因此偏高。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Take {a} out of {b}</source>
      <translation>从 {b} 中剪去 {a}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Draw regions, or leave it: the whole data set is one region.</source>
      <translation>请绘制区域，或不绘制：整个数据集即为一个区域。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Role</source>
      <translation>角色</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Area</source>
      <translation>面积</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>&lt;b&gt;Regions&lt;/b&gt;&lt;br&gt;A run trains and forecasts those with a tick.</source>
      <translation>&lt;b&gt;区域&lt;/b&gt;&lt;br&gt;运行会对勾选的区域进行训练和预测。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>&lt;b&gt;Draw region&lt;/b&gt;&lt;br&gt;On the map, over the coloured area.</source>
      <translation>&lt;b&gt;绘制区域&lt;/b&gt;&lt;br&gt;在地图上，于有颜色的范围内绘制。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>&lt;b&gt;From layer&lt;/b&gt;&lt;br&gt;Take polygons of a loaded layer, or what moves fast.</source>
      <translation>&lt;b&gt;从图层&lt;/b&gt;&lt;br&gt;采用已加载图层中的多边形，或运动快的地方。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>&lt;b&gt;Whole data set&lt;/b&gt;&lt;br&gt;Use no regions; the layer itself stays.</source>
      <translation>&lt;b&gt;整个数据集&lt;/b&gt;&lt;br&gt;不使用区域；图层本身保留。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>By velocity</source>
      <translation>按速率</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>{name}: {n} selected</source>
      <translation>{name}：已选 {n} 个</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Polygon</source>
      <translation>多边形</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Rectangle</source>
      <translation>矩形</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Circle</source>
      <translation>圆形</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>whole data set</source>
      <translation>整个数据集</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Set {name} to Test (unseen) to learn how the model does elsewhere.</source>
      <translation>将 {name} 设为“测试（未见）”，以了解模型在别处的表现。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>By velocity…</source>
      <translation>按速率…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>No polygon layer is loaded</source>
      <translation>未加载多边形图层</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>New runs go to {folder}. &lt;a href="folder"&gt;Change&lt;/a&gt;</source>
      <translation>新的运行存入 {folder}。&lt;a href="folder"&gt;更改&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Results</source>
      <translation>结果</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Runs</source>
      <translation>运行</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Add the run's layers.</source>
      <translation>添加该运行的图层。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Play</source>
      <translation>播放</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Run the map through the dates, from observed into forecast.</source>
      <translation>让地图按日期播放，从观测进入预测。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Profile</source>
      <translation>剖面</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Draw a line on the map.</source>
      <translation>在地图上画一条线。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Report…</source>
      <translation>报告…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Maps, plots and scores as a PDF.</source>
      <translation>将地图、图表和评分输出为 PDF。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Open folder</source>
      <translation>打开文件夹</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>See the run's files.</source>
      <translation>查看该运行的文件。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>For other programs and people.</source>
      <translation>供其他程序和他人使用。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Look</source>
      <translation>外观</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Range of colours, blending, swipe.</source>
      <translation>颜色范围、混合、卷帘。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>1 run</source>
      <translation>1 次运行</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>{n} runs</source>
      <translation>{n} 次运行</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>How much smaller the RMSE is than the best baseline's.</source>
      <translation>RMSE 比最好的基准模型小多少。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Remove from study</source>
      <translation>从研究中移除</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Run</source>
      <translation>运行</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Skill</source>
      <translation>技巧</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>no run yet</source>
      <translation>尚无运行</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>The report of this run is missing.</source>
      <translation>此运行的报告缺失。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Run a forecast first.</source>
      <translation>请先运行预测。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>no result</source>
      <translation>无结果</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Use the baseline</source>
      <translation>使用基准模型</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Where is it better?</source>
      <translation>何处更好？</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>Load model…</source>
      <translation>加载模型…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>&lt;b&gt;Load model&lt;/b&gt;&lt;br&gt;Forecast with a model that was trained before.</source>
      <translation>&lt;b&gt;加载模型&lt;/b&gt;&lt;br&gt;用以前训练好的模型进行预测。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>Progress of the run</source>
      <translation>运行进度</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>&lt;b&gt;Cancel&lt;/b&gt;&lt;br&gt;Stops at once; the best model so far is kept.</source>
      <translation>&lt;b&gt;取消&lt;/b&gt;&lt;br&gt;立即停止；保留目前最好的模型。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>&lt;a href="log"&gt;Open log&lt;/a&gt; · &lt;a href="next"&gt;Prepare next run&lt;/a&gt;</source>
      <translation>&lt;a href="log"&gt;打开日志&lt;/a&gt; · &lt;a href="next"&gt;准备下一次运行&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>The run goes on.</source>
      <translation>运行继续进行。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>The run waits and leaves the processor to you.</source>
      <translation>运行等待，将处理器让给你使用。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>Train and forecast</source>
      <translation>训练并预测</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>&lt;b&gt;{label} (Ctrl+Return)&lt;/b&gt;&lt;br&gt;{text}</source>
      <translation>&lt;b&gt;{label} (Ctrl+Return)&lt;/b&gt;&lt;br&gt;{text}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>Forecast with a model that was trained before.</source>
      <translation>用以前训练好的模型进行预测。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>&lt;b&gt;Load model&lt;/b&gt;&lt;br&gt;{text}</source>
      <translation>&lt;b&gt;加载模型&lt;/b&gt;&lt;br&gt;{text}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>Cancelling: the best model so far is being saved.</source>
      <translation>正在取消：正在保存目前最好的模型。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>epoch {n} of {all}</source>
      <translation>轮次 {n} / {all}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>Waiting: {name}</source>
      <translation>等待中：{name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>pausing at the next step</source>
      <translation>将在下一步暂停</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>{time} left</source>
      <translation>剩余 {time}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/selected.py" />
      <source>{n} of {all} points are selected; all are used. &lt;a href="take"&gt;Use the selected only&lt;/a&gt;</source>
      <translation>已选中 {all} 个点中的 {n} 个;当前使用全部点。&lt;a href="take"&gt;仅使用选中的点&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/selected.py" />
      <source>{name} (selected)</source>
      <translation>{name}(选中)</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water.py" />
      <source>Water presses the ground down. Choose a model's water and the motion of the ground, or &lt;a href="twin"&gt;try the simulated twin&lt;/a&gt;.</source>
      <translation>水的重量使地表下沉。选择模型的水储量和地表形变，或&lt;a href="twin"&gt;试用模拟孪生数据&lt;/a&gt;。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water.py" />
      <source>&lt;b&gt;Direction&lt;/b&gt;&lt;br&gt;Line of sight is divided by cos(incidence).</source>
      <translation>&lt;b&gt;方向&lt;/b&gt;&lt;br&gt;视线向值除以 cos(入射角)。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water.py" />
      <source>Water storage {name}</source>
      <translation>水储量 {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water.py" />
      <source>Making the simulated twin, about 10 s…</source>
      <translation>正在生成模拟孪生数据，约 10 s…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water.py" />
      <source>Simulated · Study area</source>
      <translation>模拟 · 研究区</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water.py" />
      <source>{mode}, {n} changed</source>
      <translation>{mode}，已更改 {n} 项</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water.py" />
      <source>As the file says</source>
      <translation>以文件为准</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Water storage of a model, a raster with one band for each date (mm, cm, m or kg/m²).</source>
      <translation>模型的水储量，每个日期一个波段的栅格（mm、cm、m 或 kg/m²）。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Displacement of the ground, a raster with one band for each date.</source>
      <translation>地表位移，每个日期一个波段的栅格。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>The area to correct. Without one, every cell with deformation is corrected.</source>
      <translation>要校正的区域。若不给出，则校正所有具有形变的单元。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>An independent record of water such as GRACE: a raster by date, or a table of date and value.</source>
      <translation>独立的水量记录，如 GRACE：按日期的栅格，或日期与数值的表格。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Prior</source>
      <translation>先验</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Deformation</source>
      <translation>形变</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Study area</source>
      <translation>研究区</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Validation</source>
      <translation>验证</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>File of: {what}</source>
      <translation>文件：{what}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>&lt;b&gt;{what}&lt;/b&gt;&lt;br&gt;Choose a file; nothing is copied.</source>
      <translation>&lt;b&gt;{what}&lt;/b&gt;&lt;br&gt;选择一个文件；不会复制任何内容。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Reference area</source>
      <translation>参考区</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Where the InSAR is zero by definition. None: deformation tied to GNSS.</source>
      <translation>InSAR 值按定义为零的区域。不设：形变已与 GNSS 联测。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Descending track</source>
      <translation>降轨</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>A second line of sight, with incidence angles; the deformation is then the ascending one.</source>
      <translation>第二个视线向，带入射角；此时形变数据为升轨。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Atmospheric loading</source>
      <translation>大气负荷</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>What the air's weight does to the ground; it is subtracted.</source>
      <translation>空气重量引起的地表形变；将被减去。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Snow</source>
      <translation>雪</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>The part of the prior that is snow; its error is a factor, not a sum.</source>
      <translation>先验中属于雪的部分；其误差是一个倍数，而不是加数。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>GeoTIFF, NetCDF (*.tif *.tiff *.vrt *.nc);;</source>
      <translation>GeoTIFF、NetCDF (*.tif *.tiff *.vrt *.nc);;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>GeoTIFF, NetCDF, table (*.tif *.tiff *.vrt *.nc *.csv *.txt);;</source>
      <translation>GeoTIFF、NetCDF、表格 (*.tif *.tiff *.vrt *.nc *.csv *.txt);;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Polygons (*.gpkg *.geojson *.shp);;</source>
      <translation>多边形 (*.gpkg *.geojson *.shp);;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>Water storage plots</source>
      <translation>水储量图表</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>&lt;b&gt;Show all&lt;/b&gt;&lt;br&gt;Ends zooming and dragging.</source>
      <translation>&lt;b&gt;全部显示&lt;/b&gt;&lt;br&gt;结束缩放和拖动。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>Show all</source>
      <translation>全部显示</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>No run yet. Correct the water storage in the dock of that name.</source>
      <translation>尚无运行。请在“水储量”面板中校正水储量。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>Water</source>
      <translation>水量</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>Noise</source>
      <translation>噪声</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>Innovations</source>
      <translation>新息</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>Load</source>
      <translation>负荷</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_results_step.py" />
      <source>&lt;b&gt;Runs&lt;/b&gt;&lt;br&gt;The newest comes first.</source>
      <translation>&lt;b&gt;运行&lt;/b&gt;&lt;br&gt;最新的排在最前。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_results_step.py" />
      <source>&lt;a href="folder"&gt;Open the folder&lt;/a&gt;</source>
      <translation>&lt;a href="folder"&gt;打开文件夹&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_results_step.py" />
      <source>Plots</source>
      <translation>图表</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_run.py" />
      <source>Folder for runs</source>
      <translation>运行文件夹</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_run.py" />
      <source>&lt;b&gt;Folder&lt;/b&gt;&lt;br&gt;Runs get folders in it; empty is the usual place.</source>
      <translation>&lt;b&gt;文件夹&lt;/b&gt;&lt;br&gt;各次运行在其中建立文件夹；留空则为通常位置。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_run.py" />
      <source>Beside the project</source>
      <translation>工程旁</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_run.py" />
      <source>Correct the water storage</source>
      <translation>校正水储量</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_run.py" />
      <source>&lt;b&gt;Cancel&lt;/b&gt;&lt;br&gt;Stops at once; nothing is left half written.</source>
      <translation>&lt;b&gt;取消&lt;/b&gt;&lt;br&gt;立即停止；不会留下写了一半的内容。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_run.py" />
      <source>&lt;b&gt;Correct the water storage&lt;/b&gt;&lt;br&gt;{text}</source>
      <translation>&lt;b&gt;校正水储量&lt;/b&gt;&lt;br&gt;{text}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_run.py" />
      <source>Cancelling</source>
      <translation>正在取消</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Mode</source>
      <translation>模式</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Joint uses the neighbours' observations too. It needs the noise's length.</source>
      <translation>联合模式还使用邻近单元的观测。需要给出噪声的相关长度。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Standard deviation of one cell's deformation at one date.</source>
      <translation>单个单元在单个日期上形变的标准差。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Error of the prior</source>
      <translation>先验误差</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Standard deviation of the prior's error.</source>
      <translation>先验误差的标准差。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Its duration</source>
      <translation>其持续时间</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Correlation time of the prior's error.</source>
      <translation>先验误差的相关时间。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Its reach</source>
      <translation>其影响范围</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Correlation length of the prior's error.</source>
      <translation>先验误差的相关长度。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Members</source>
      <translation>成员</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Size of the ensemble; 24 is usual, below 10 gains are mostly noise.</source>
      <translation>集合的大小；通常为 24，低于 10 时增益大多是噪声。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Localisation</source>
      <translation>局地化</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Joint mode: observations beyond it have no weight.</source>
      <translation>联合模式：超出此距离的观测没有权重。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Halo</source>
      <translation>缓冲带</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Width of the prior around the study area that is carried along.</source>
      <translation>研究区周围一并计算的先验宽度。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Each cell by itself</source>
      <translation>每个单元单独进行</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>All cells together (joint)</source>
      <translation>所有单元一起（联合）</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Length of the noise</source>
      <translation>噪声相关长度</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Joint: noise alike between cells; 0: none.</source>
      <translation>联合模式：单元之间相关的噪声；0：无。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Update</source>
      <translation>更新</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Square root leaves exactly the spread that theory gives.</source>
      <translation>平方根法得到的离散度与理论值完全一致。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Smoother</source>
      <translation>平滑器</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Later dates correct earlier ones too.</source>
      <translation>较晚的日期也校正较早的日期。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>How acquisitions and dates of the prior meet.</source>
      <translation>影像获取与先验的日期如何对应。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Largest gap</source>
      <translation>最大间隔</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Between dates that belong together; 0: half a step.</source>
      <translation>相互对应的日期之间的间隔；0：半个步长。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Cells of the analysis.</source>
      <translation>分析所用的单元。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Leave out above</source>
      <translation>排除大于</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Places that move for other reasons; 0: all.</source>
      <translation>因其他原因而运动的地点；0：全部保留。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Places in a cell</source>
      <translation>单元内的地点</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>How they are put together.</source>
      <translation>合并的方式。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Valid share</source>
      <translation>有效占比</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Share of a cell's places that must hold a value.</source>
      <translation>单元内必须有值的地点所占比例。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Other noise levels</source>
      <translation>其他噪声水平</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Filter anew for 7 to 12 mm.</source>
      <translation>以 7 至 12 mm 重新滤波。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Frame</source>
      <translation>参考框架</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Centre that the loading refers to.</source>
      <translation>负荷所参照的中心。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Gravity</source>
      <translation>重力</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>At the surface.</source>
      <translation>地表处的值。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Error of the snow</source>
      <translation>雪的误差</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Standard deviation of the logarithm of its factor.</source>
      <translation>其倍数的对数的标准差。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Leave out dates</source>
      <translation>排除日期</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Dates or spans, such as 2016-05-01/2016-06-30, with spaces.</source>
      <translation>日期或时段，如 2016-05-01/2016-06-30，以空格分隔。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Seed</source>
      <translation>种子</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>The same seed gives the same result.</source>
      <translation>种子相同，则结果相同。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Square root</source>
      <translation>平方根</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Perturbed observations</source>
      <translation>扰动观测</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Off</source>
      <translation>关</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>On</source>
      <translation>开</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Nearest acquisition</source>
      <translation>最近的影像获取</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Prior interpolated</source>
      <translation>先验插值</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>The prior's own</source>
      <translation>先验自身的单元</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>EASE-Grid 2.0, 25 km</source>
      <translation>EASE-Grid 2.0，25 km</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Mean</source>
      <translation>平均值</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Where it is quick</source>
      <translation>仅在耗时短时</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Always</source>
      <translation>始终</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Never</source>
      <translation>从不</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Solid Earth (CE)</source>
      <translation>固体地球 (CE)</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Earth system (CM)</source>
      <translation>地球系统 (CM)</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Figure (CF)</source>
      <translation>形状中心 (CF)</translation>
    </message>
    <message>
      <location filename="../../ui/drawing.py" />
      <source>Drawn regions now count, in place of {name}.</source>
      <translation>现在以绘制的区域为准，取代 {name}。</translation>
    </message>
    <message>
      <location filename="../../ui/environment_work.py" />
      <source>Checking</source>
      <translation>正在检查</translation>
    </message>
    <message>
      <location filename="../../ui/estimate.py" />
      <source>Estimate: {time} at most for {n} series ({basis}). Early stopping often ends it sooner.</source>
      <translation>估计：{n} 条序列最多 {time}（{basis}）。早停往往会更快结束。</translation>
    </message>
    <message>
      <location filename="../../ui/estimate.py" />
      <source>measured by the last run here</source>
      <translation>依据此处上一次运行的实测</translation>
    </message>
    <message>
      <location filename="../../ui/estimate.py" />
      <source>rough, until a first run here</source>
      <translation>此处首次运行之前仅为粗略值</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Exported &lt;a href="{link}"&gt;{name}&lt;/a&gt;.</source>
      <translation>已导出 &lt;a href="{link}"&gt;{name}&lt;/a&gt;。</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Package: maps, styles, project…</source>
      <translation>打包：地图、样式、工程…</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Zip archive (*.zip)</source>
      <translation>Zip 压缩包 (*.zip)</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Maps for Google Earth…</source>
      <translation>供 Google Earth 使用的地图…</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>KMZ file (*.kmz)</source>
      <translation>KMZ 文件 (*.kmz)</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Animation…</source>
      <translation>动画…</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>GIF animation (*.gif)</source>
      <translation>GIF 动画 (*.gif)</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Export the run</source>
      <translation>导出运行</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/frames.py" />
      <source>{folder} has no dated maps.</source>
      <translation>{folder} 中没有带日期的地图。</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/frames.py" />
      <source>Runs at points have none; export their package instead.</source>
      <translation>点数据的运行没有此类地图；请改为导出其打包文件。</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/package.py" />
      <source>Make the run's folder writable.</source>
      <translation>请将该运行的文件夹设为可写。</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/task.py" />
      <source>±{n} mm, {sign}</source>
      <translation>±{n} mm，{sign}</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/task.py" />
      <source>Exporting {name}</source>
      <translation>正在导出 {name}</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/task.py" />
      <source>Choose another folder, or free some space.</source>
      <translation>请另选文件夹，或腾出一些空间。</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>stations</source>
      <translation>站点</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>rasters</source>
      <translation>栅格</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>raster</source>
      <translation>栅格</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Its own places (the model weighs them)</source>
      <translation>各自的位置（由模型加权）</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Nearest</source>
      <translation>最近邻</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>inverse distance</source>
      <translation>反距离</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>by cell size</source>
      <translation>按单元大小</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>usual</source>
      <translation>通常</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Bilinear</source>
      <translation>双线性</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Average of the cells within</source>
      <translation>取其中各单元的平均</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>By cell size: bilinear or average</source>
      <translation>按单元大小：双线性或平均</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Usual: monthly mean for rain, else linear</source>
      <translation>通常：降水取月平均，其余线性</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Linear between samples</source>
      <translation>样本之间线性插值</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>The sample before</source>
      <translation>之前的样本</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Mean of the month</source>
      <translation>当月平均</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Sum since the date before</source>
      <translation>自上一日期以来的总和</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>lag {n} days</source>
      <translation>滞后 {n} 天</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Weighted by inverse distance</source>
      <translation>反距离加权</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>Region: zoom to it</source>
      <translation>区域：缩放至该处</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>Saved model: open its card</source>
      <translation>已保存的模型：打开其卡片</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>Run: show on the map</source>
      <translation>运行：在地图上显示</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>Region {name}</source>
      <translation>区域 {name}</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>The results in {path} are gone.</source>
      <translation>{path} 中的结果已不存在。</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>Region {name} is gone.</source>
      <translation>区域 {name} 已不存在。</translation>
    </message>
    <message>
      <location filename="../../ui/gdal_files.py" />
      <source>{path} cannot be read; it is damaged or was not written to its end.</source>
      <translation>无法读取 {path}；文件已损坏或未写完。</translation>
    </message>
    <message>
      <location filename="../../ui/gdal_files.py" />
      <source>Run the forecast again.</source>
      <translation>请重新运行预测。</translation>
    </message>
    <message>
      <location filename="../../ui/jobs.py" />
      <source>The folder {path} cannot be written.</source>
      <translation>无法写入文件夹 {path}。</translation>
    </message>
    <message>
      <location filename="../../ui/jobs.py" />
      <source>Choose another output folder.</source>
      <translation>请另选输出文件夹。</translation>
    </message>
    <message>
      <location filename="../../ui/jobs.py" />
      <source>There is no data to forecast.</source>
      <translation>没有可供预测的数据。</translation>
    </message>
    <message>
      <location filename="../../ui/jobs.py" />
      <source>The data layer was removed.</source>
      <translation>数据图层已被移除。</translation>
    </message>
    <message>
      <location filename="../../ui/jobs.py" />
      <source>Choose data again.</source>
      <translation>请重新选择数据。</translation>
    </message>
    <message>
      <location filename="../../ui/jobs.py" />
      <source>The regions cannot be written to {path} ({reason}).</source>
      <translation>无法将区域写入 {path} ({reason})。</translation>
    </message>
    <message>
      <location filename="../../ui/layers/group.py" />
      <source>Points (mm)</source>
      <translation>点 (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/group.py" />
      <source>Run {n}</source>
      <translation>运行 {n}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/group.py" />
      <source>Ends of the 90 % interval</source>
      <translation>90 % 区间的端点</translation>
    </message>
    <message>
      <location filename="../../ui/layers/group.py" />
      <source>Scenario {n}</source>
      <translation>情景 {n}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/group.py" />
      <source>Response (mm)</source>
      <translation>响应 (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/group.py" />
      <source>Displacement (mm)</source>
      <translation>位移 (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>lower end of the {level} % band</source>
      <translation>{level} % 区间带的下限</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>upper end of the {level} % band</source>
      <translation>{level} % 区间带的上限</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>lower end of {level} % of trainings</source>
      <translation>训练结果 {level} % 范围的下限</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>upper end of {level} % of trainings</source>
      <translation>训练结果 {level} % 范围的上限</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Falls {threshold}</source>
      <translation>降至{threshold}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast {date}, median (mm)</source>
      <translation>预测 {date}，中位数 (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast {date}, lower 90 % (mm)</source>
      <translation>预测 {date}，90 % 下限 (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast {date}, upper 90 % (mm)</source>
      <translation>预测 {date}，90 % 上限 (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Reference {date}, median (mm)</source>
      <translation>参考 {date}，中位数 (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Response {date}, scenario − reference (mm)</source>
      <translation>响应 {date}，情景 − 参考 (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Response {date}, lower 90 % (mm)</source>
      <translation>响应 {date}，90 % 下限 (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Response {date}, upper 90 % (mm)</source>
      <translation>响应 {date}，90 % 上限 (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Interval width {date} (mm)</source>
      <translation>区间宽度 {date} (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Residual {date} (mm)</source>
      <translation>残差 {date} (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast velocity (mm/yr)</source>
      <translation>预测速率 (mm/yr)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast velocity, lower 90 % (mm/yr)</source>
      <translation>预测速率，90 % 下限 (mm/yr)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast velocity, upper 90 % (mm/yr)</source>
      <translation>预测速率，90 % 上限 (mm/yr)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast acceleration (mm/yr²)</source>
      <translation>预测加速度 (mm/yr²)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast acceleration, lower 90 % (mm/yr²)</source>
      <translation>预测加速度，90 % 下限 (mm/yr²)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast acceleration, upper 90 % (mm/yr²)</source>
      <translation>预测加速度，90 % 上限 (mm/yr²)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Change against the past (mm/yr)</source>
      <translation>相对于过去的变化 (mm/yr)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Steps in the past (mm)</source>
      <translation>过去的阶跃 (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>New velocities in the past (mm/yr)</source>
      <translation>过去的新速率 (mm/yr)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Skill against {baseline} (%)</source>
      <translation>相对于{baseline}的技巧 (%)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>{crosses}, probability (%)</source>
      <translation>{crosses}，概率 (%)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>{crosses}, date</source>
      <translation>{crosses}，日期</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>{crosses}, early date (10 %)</source>
      <translation>{crosses}，较早日期 (10 %)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>{crosses}, late date (90 %)</source>
      <translation>{crosses}，较晚日期 (90 %)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source> mm, observed − forecast</source>
      <translation> mm，观测 − 预测</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source> mm, scenario − reference</source>
      <translation> mm，情景 − 参考</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source> mm, 90 % band</source>
      <translation> mm，90 % 区间带</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source> % {threshold} by {date}</source>
      <translation> % {threshold}，截至 {date}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Observed displacement</source>
      <translation>观测位移</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast displacement</source>
      <translation>预测位移</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>median</source>
      <translation>中位数</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast of held-back dates</source>
      <translation>对留出日期的预测</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Residual on a held-back date, observed minus forecast</source>
      <translation>留出日期的残差，观测减预测</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Width of the forecast's 90 % band</source>
      <translation>预测的 90 % 区间带宽度</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Velocity of the forecast</source>
      <translation>预测速率</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Acceleration of the forecast</source>
      <translation>预测加速度</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Velocity of the forecast minus that of the past</source>
      <translation>预测速率减去过去的速率</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Step in the past of a series, where there was one</source>
      <translation>序列过去的阶跃（若有）</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>New velocity in the past of a series, where it changed</source>
      <translation>序列过去发生变化后的新速率（若有变化）</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Probability of crossing the threshold, 0 to 1</source>
      <translation>越过阈值的概率，0 至 1</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>How much smaller the RMSE is than the reference's</source>
      <translation>RMSE 比参考小多少</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast along the reference paths of the factors</source>
      <translation>沿因子参考路径的预测</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Response of the model, scenario minus reference</source>
      <translation>模型的响应，情景减参考</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>First date on which the threshold is more likely crossed than not</source>
      <translation>越过阈值的可能性首次大于不越过的日期</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>First date on which the threshold is crossed with a probability of 10 %</source>
      <translation>越过阈值的概率首次达到 10 % 的日期</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>First date on which the threshold is crossed with a probability of 90 %</source>
      <translation>越过阈值的概率首次达到 90 % 的日期</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>in days since 1970-01-01</source>
      <translation>自 1970-01-01 起的天数</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>above {level} mm</source>
      <translation>高于 {level} mm</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>below {level} mm</source>
      <translation>低于 {level} mm</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Rises {threshold}</source>
      <translation>升至{threshold}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>the best baseline</source>
      <translation>最好的基准</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Scenario {date}, median (mm)</source>
      <translation>情景 {date}，中位数 (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Scenario {date}, lower 90 % (mm)</source>
      <translation>情景 {date}，90 % 下限 (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Scenario {date}, upper 90 % (mm)</source>
      <translation>情景 {date}，90 % 上限 (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/loader.py" />
      <source>Preparing the maps of {run}</source>
      <translation>正在准备 {run} 的地图</translation>
    </message>
    <message>
      <location filename="../../ui/layers/loader.py" />
      <source>The maps could not be prepared.</source>
      <translation>无法准备地图。</translation>
    </message>
    <message>
      <location filename="../../ui/layers/loader.py" />
      <source>The maps of {path} cannot be written ({reason}).</source>
      <translation>无法写入 {path} 的地图 ({reason})。</translation>
    </message>
    <message>
      <location filename="../../ui/layers/loader.py" />
      <source>Free some space, or choose another output folder.</source>
      <translation>请腾出一些空间，或另选输出文件夹。</translation>
    </message>
    <message>
      <location filename="../../ui/layers/loader.py" />
      <source>The run's group was removed while its maps were being added.</source>
      <translation>添加地图时，该运行的图层组被移除。</translation>
    </message>
    <message>
      <location filename="../../ui/layers/loader.py" />
      <source>The run has no maps.</source>
      <translation>该运行没有地图。</translation>
    </message>
    <message>
      <location filename="../../ui/layers/metadata.py" />
      <source>Data: {path}.</source>
      <translation>数据：{path}。</translation>
    </message>
    <message>
      <location filename="../../ui/layers/metadata.py" />
      <source>Unit: {unit}, {sign}.</source>
      <translation>单位：{unit}，{sign}。</translation>
    </message>
    <message>
      <location filename="../../ui/layers/metadata.py" />
      <source>Simulated data: no measurement of the ground.</source>
      <translation>模拟数据：并非对地表的测量。</translation>
    </message>
    <message>
      <location filename="../../ui/layers/metadata.py" />
      <source>Threshold: {threshold}.</source>
      <translation>阈值：{threshold}。</translation>
    </message>
    <message>
      <location filename="../../ui/layers/metadata.py" />
      <source>In percent, against {baseline}; below 0 it is worse.</source>
      <translation>以百分比表示，相对于 {baseline}；低于 0 表示更差。</translation>
    </message>
    <message>
      <location filename="../../ui/layers/metadata.py" />
      <source>Model: {model}.</source>
      <translation>模型：{model}。</translation>
    </message>
    <message>
      <location filename="../../ui/layers/mosaic.py" />
      <source>{path} has another grid than {first}.</source>
      <translation>{path} 的格网与 {first} 不同。</translation>
    </message>
    <message>
      <location filename="../../ui/layers/mosaic.py" />
      <source>Run the forecast again with one grid for all regions.</source>
      <translation>请对所有区域使用同一格网，重新运行预测。</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_layers.py" />
      <source>Points {date} observed (mm)</source>
      <translation>点 {date} 观测 (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_layers.py" />
      <source>Points {date} response (mm)</source>
      <translation>点 {date} 响应 (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_layers.py" />
      <source>Points {date} residual (mm)</source>
      <translation>点 {date} 残差 (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_layers.py" />
      <source>Points {date} scenario (mm)</source>
      <translation>点 {date} 情景 (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_layers.py" />
      <source>Points {date} forecast (mm)</source>
      <translation>点 {date} 预测 (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_layers.py" />
      <source>{name}, region {region}</source>
      <translation>{name}，区域 {region}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/raster_layers.py" />
      <source>probability (%)</source>
      <translation>概率 (%)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/raster_layers.py" />
      <source>response</source>
      <translation>响应</translation>
    </message>
    <message>
      <location filename="../../ui/layers/raster_layers.py" />
      <source>scenario</source>
      <translation>情景</translation>
    </message>
    <message>
      <location filename="../../ui/layers/raster_layers.py" />
      <source>Band {n} of {path} is named {text!r}, not by its date.</source>
      <translation>{path} 的波段 {n} 名为 {text!r}，不是其日期。</translation>
    </message>
    <message>
      <location filename="../../ui/layers/relative.py" />
      <source>Make the folder of the run writable.</source>
      <translation>请将该运行的文件夹设为可写。</translation>
    </message>
    <message>
      <location filename="../../ui/layers/run_maps.py" />
      <source>{path} is missing, though the report names it.</source>
      <translation>{path} 缺失，但报告中列有它。</translation>
    </message>
    <message>
      <location filename="../../ui/layers/sources.py" />
      <source>Reading {name} for the map</source>
      <translation>正在读取 {name} 以供地图显示</translation>
    </message>
    <message>
      <location filename="../../ui/layers/sources.py" />
      <source>{name} · mean velocity (mm/yr)</source>
      <translation>{name} · 平均速率 (mm/yr)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/sources.py" />
      <source>{name} is not shown on the map.</source>
      <translation>{name} 未在地图上显示。</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>over 25 % worse than {baseline}</source>
      <translation>比{baseline}差 25 % 以上</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>5 to 25 % worse than {baseline}</source>
      <translation>比{baseline}差 5 至 25 %</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>about equal (within 5 %)</source>
      <translation>大致相当（5 % 以内）</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>5 to 25 % better</source>
      <translation>好 5 至 25 %</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>over 25 % better</source>
      <translation>好 25 % 以上</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>{low} to {high}{unit}</source>
      <translation>{low} 至 {high}{unit}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>not crossed before {date}</source>
      <translation>{date} 之前不会越过</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>in {period}</source>
      <translation>{period} 期间</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>The style {path} cannot be written ({reason}).</source>
      <translation>无法写入样式 {path} ({reason})。</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>already crossed on {date}</source>
      <translation>{date} 时已越过</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>below {value}{unit}</source>
      <translation>低于 {value}{unit}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>above {value}{unit}</source>
      <translation>高于 {value}{unit}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_group.py" />
      <source>Water storage · {run}</source>
      <translation>水储量 · {run}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>{name} {date}</source>
      <translation>{name} {date}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>{name} ({unit})</source>
      <translation>{name} ({unit})</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Water storage, corrected</source>
      <translation>水储量，校正后</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>The prior, corrected by deformation</source>
      <translation>用形变校正后的先验</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Correction of the water storage</source>
      <translation>水储量的校正量</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Corrected minus prior</source>
      <translation>校正后减先验</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Spread of the water storage</source>
      <translation>水储量的离散度</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Standard deviation of the members</source>
      <translation>各成员的标准差</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Innovation, normalised</source>
      <translation>新息，归一化</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Observed minus predicted uplift over its standard deviation; above 0 the prior is too wet</source>
      <translation>观测与预测抬升之差除以其标准差；大于 0 表示先验过湿</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Deformation, observed</source>
      <translation>形变，观测</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>mm, up</source>
      <translation>mm，向上</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Observed, on the prior's level</source>
      <translation>观测值，归到先验的水平</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Deformation, before</source>
      <translation>形变，校正前</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>What the prior's load predicts</source>
      <translation>先验负荷所预测的形变</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Deformation, after</source>
      <translation>形变，校正后</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>What the corrected load predicts</source>
      <translation>校正后负荷所预测的形变</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Correlation with the validation, before</source>
      <translation>与验证数据的相关系数，校正前</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Of the prior</source>
      <translation>先验的</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Correlation with the validation, after</source>
      <translation>与验证数据的相关系数，校正后</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Of the correction</source>
      <translation>校正结果的</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Error against the validation (ubRMSD), before</source>
      <translation>相对验证数据的误差 (ubRMSD)，校正前</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Error against the validation (ubRMSD), after</source>
      <translation>相对验证数据的误差 (ubRMSD)，校正后</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Innovation, mean over time</source>
      <translation>新息，时间平均</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>0 is the target</source>
      <translation>目标为 0</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Innovation, standard deviation over time</source>
      <translation>新息，随时间的标准差</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>1 is the target</source>
      <translation>目标为 1</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Colours: {low} to {high} % of the values</source>
      <translation>颜色：数值的 {low} 至 {high} %</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Blend with the map below</source>
      <translation>与下方地图混合</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Relative to the reference</source>
      <translation>相对于参考</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Swipe against</source>
      <translation>卷帘对比</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Colours: all values</source>
      <translation>颜色：全部数值</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Choose a reference in the Series or Profile dock first.</source>
      <translation>请先在“序列”或“剖面”面板中选择参考。</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>End the swipe</source>
      <translation>结束卷帘</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Colours from −{half} to +{half} mm.</source>
      <translation>颜色范围为 −{half} 至 +{half} mm。</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Displacement and residuals relative to {place}.</source>
      <translation>位移和残差相对于 {place}。</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>This run holds nothing at the reference.</source>
      <translation>此运行在参考处没有数值。</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Show the run on the map first</source>
      <translation>请先在地图上显示该运行</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/control.py" />
      <source>Nothing here can be carried from {source} to {target}. Check the CRS of project and data.</source>
      <translation>此处没有内容可从 {source} 转换到 {target}。请检查工程和数据的 CRS。</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/pick.py" />
      <source>Click a point. Ctrl keeps it, Shift sets the reference. Drag a box for the mean.</source>
      <translation>单击一个点。按住 Ctrl 保留，按住 Shift 设为参考。拖出方框查看平均值。</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/profile.py" />
      <source>Click to draw, right-click to finish.</source>
      <translation>单击绘制，右键单击结束。</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/profile.py" />
      <source>The profile has no length. Click two different places.</source>
      <translation>剖面没有长度。请单击两个不同的位置。</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/profile.py" />
      <source>The profile lies outside the data. Draw it on the coloured area, or check its CRS ({crs}).</source>
      <translation>剖面位于数据范围之外。请在有颜色的范围内绘制，或检查其 CRS ({crs})。</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>Click to add corners, right-click to finish, Esc to stop.</source>
      <translation>单击添加顶点，右键单击结束，Esc 停止。</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>Click two opposite corners, or drag. Esc stops.</source>
      <translation>单击两个对角，或拖动。Esc 停止。</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>Click the centre and the rim, or drag. Esc stops.</source>
      <translation>单击圆心和圆周，或拖动。Esc 停止。</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>A region needs three corners. Click one more.</source>
      <translation>区域需要三个顶点。请再单击一个。</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>The outline crosses itself. Take the last corner back with Backspace.</source>
      <translation>轮廓自相交。请用 Backspace 撤销最后一个顶点。</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>The region has no area. Click places that do not lie on one line.</source>
      <translation>区域没有面积。请单击不在同一直线上的位置。</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>Region {name} lies outside the data. Draw it on the coloured area, or check its CRS ({crs}).</source>
      <translation>区域 {name} 位于数据范围之外。请在有颜色的范围内绘制，或检查其 CRS ({crs})。</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>Region {name} holds no valid pixels. Draw it on the coloured area.</source>
      <translation>区域 {name} 中没有有效像元。请在有颜色的范围内绘制。</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>{n} valid pixels.</source>
      <translation>{n} 个有效像元。</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/swipe.py" />
      <source>Drag the line. Right-click or Esc ends the comparison.</source>
      <translation>拖动分界线。右键单击或按 Esc 结束对比。</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{first} to {last}, {n} dates, every {days} days</source>
      <translation>{first} 至 {last}，{n} 个日期，间隔 {days} 天</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{n} cells of {size}, {crs}</source>
      <translation>{n} 个 {size} 的单元，{crs}</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{value} (changed)</source>
      <translation>{value}（已更改）</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Backtest at {n} dates of the past: {words}.</source>
      <translation>在 {n} 个过去日期上的回测：{words}。</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{n} epochs, the best was {best}</source>
      <translation>{n} 个轮次，最好的为第 {best} 个</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{n} kB</source>
      <translation>{n} kB</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{low} to {high} mm/yr (96 % of the series)</source>
      <translation>{low} 至 {high} mm/yr（96 % 的序列）</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{n} points, {crs}</source>
      <translation>{n} 个点，{crs}</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>On {n} held-back dates</source>
      <translation>在 {n} 个留出日期上</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Held by the 90 % band</source>
      <translation>90 % 区间带的覆盖率</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{share} better than {reference}</source>
      <translation>比 {reference} 好 {share}</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{share} worse than {reference}</source>
      <translation>比 {reference} 差 {share}</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Trained on</source>
      <translation>训练数据</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Sign and unit</source>
      <translation>符号与单位</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{west} to {east}° east, {south} to {north}° north</source>
      <translation>东经 {west} 至 {east}°，北纬 {south} 至 {north}°</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>seed</source>
      <translation>种子</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Made</source>
      <translation>创建时间</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Weights</source>
      <translation>权重</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Needs at least</source>
      <translation>至少需要</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Where</source>
      <translation>位置</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Velocity</source>
      <translation>速率</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Trained on simulated data.</source>
      <translation>在模拟数据上训练。</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>best</source>
      <translation>最佳</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>The file holds no scores.</source>
      <translation>该文件中没有评分。</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>line of sight</source>
      <translation>视线向</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>vertical</source>
      <translation>垂直向</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>eastward</source>
      <translation>东向</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>{w} x {h} cells</source>
      <translation>{w} x {h} 个单元</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Place: the model forecasts {it}, your data are {own}. Use the grid of the training, or train.</source>
      <translation>位置：模型预测 {it}，你的数据为 {own}。请使用训练时的格网，或重新训练。</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>{low} to {high}</source>
      <translation>{low} 至 {high}</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>This GroundCast does not know the model {name}. Update GroundCast.</source>
      <translation>当前 GroundCast 不认识模型 {name}。请更新 GroundCast。</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Direction: the model was trained on {it}, your data are {own}.</source>
      <translation>方向：模型以{it}训练，你的数据为{own}。</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Place: points are gridded to {size} as in training.</source>
      <translation>位置：点按训练时的方式归入 {size} 的格网。</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Cadence: this model was trained on dates {it} days apart; yours are {own} days apart. Its scores may not hold here.</source>
      <translation>时间间隔：该模型用间隔 {it} 天的日期训练；你的数据间隔为 {own} 天。其评分在此可能不成立。</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Dates: the model starts from {it} dates, your data have {own}.</source>
      <translation>日期：模型从 {it} 个日期起始，你的数据有 {own} 个。</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Velocity: the model has seen {it} mm/yr, your data move {own} mm/yr. Expect larger errors.</source>
      <translation>速率：模型见过 {it} mm/yr，你的数据为 {own} mm/yr。误差可能更大。</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Model: {label} is known here.</source>
      <translation>模型：{label} 可识别。</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Sign: the model was trained with {it}, your data are {own}.</source>
      <translation>符号：模型以 {it} 训练，你的数据为 {own}。</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Dates: your data end on {own}, before those of the training ({it}).</source>
      <translation>日期：你的数据止于 {own}，早于训练数据的结束日期 ({it})。</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Factors: {name} comes from the model's file and must reach the end of your data.</source>
      <translation>因子：{name} 来自模型文件，且必须覆盖到你的数据结束。</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Unit: {note}</source>
      <translation>单位：{note}</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Unit: {unit}, as in training.</source>
      <translation>单位：{unit}，与训练时相同。</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Place: your data lie elsewhere. Use a newer version of the same data, or train.</source>
      <translation>位置：你的数据在别处。请使用同一数据的较新版本，或重新训练。</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Place: the same {size}.</source>
      <translation>位置：相同的 {size}。</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Cadence: {n} days, as in training.</source>
      <translation>时间间隔：{n} 天，与训练时相同。</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Velocity: not known of the model or of the data, so not compared.</source>
      <translation>速率：模型或数据的速率未知，因此未比较。</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Velocity: {own} mm/yr, the model has seen {it}.</source>
      <translation>速率：{own} mm/yr，模型见过 {it}。</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Factors: none.</source>
      <translation>因子：无。</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Factors: the model takes no {name}; it is left out.</source>
      <translation>因子：模型不采用 {name}；将其忽略。</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>The model was trained on simulated data, yours are measured.</source>
      <translation>模型用模拟数据训练，你的数据为实测。</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Direction and sign: {kind}, {sign}.</source>
      <translation>方向与符号：{kind}，{sign}。</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Place: the model forecasts {it} points, your data have {own}. All of its points are needed.</source>
      <translation>位置：模型预测 {it} 个点，你的数据有 {own} 个。模型的所有点都必须具备。</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>as many cells, shifted</source>
      <translation>单元数相同，但有偏移</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Dates: to {own}; those of the training went to {it}.</source>
      <translation>日期：至 {own}；训练数据至 {it}。</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Factors: {name} is there.</source>
      <translation>因子：{name} 已具备。</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Place: the model forecasts points, your data are a raster.</source>
      <translation>位置：模型预测点，你的数据是栅格。</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>points</source>
      <translation>点</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Else add it in step 2.</source>
      <translation>否则请在第 2 步中添加。</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Place: {n} points; each is looked up by its name.</source>
      <translation>位置：{n} 个点；按名称逐一查找。</translation>
    </message>
    <message>
      <location filename="../../ui/model_library.py" />
      <source>The folder {path} cannot be written ({reason}).</source>
      <translation>无法写入文件夹 {path} ({reason})。</translation>
    </message>
    <message>
      <location filename="../../ui/model_library.py" />
      <source>There is a model {name} already.</source>
      <translation>已有名为 {name} 的模型。</translation>
    </message>
    <message>
      <location filename="../../ui/model_library.py" />
      <source>Choose another name.</source>
      <translation>请另取名称。</translation>
    </message>
    <message>
      <location filename="../../ui/model_library.py" />
      <source>{name} does not lie in the library.</source>
      <translation>{name} 不在模型库中。</translation>
    </message>
    <message>
      <location filename="../../ui/model_library.py" />
      <source>Delete it with its run, or in the file manager.</source>
      <translation>请连同其运行一起删除，或在文件管理器中删除。</translation>
    </message>
    <message>
      <location filename="../../ui/model_library.py" />
      <source>{name!r} cannot name a file.</source>
      <translation>{name!r} 不能用作文件名。</translation>
    </message>
    <message>
      <location filename="../../ui/model_library.py" />
      <source>Use letters, digits, spaces, - and _.</source>
      <translation>请使用字母、数字、空格、- 和 _。</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>points or a raster, {n} series or more</source>
      <translation>点或栅格，{n} 条序列或更多</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>at least {n}; here {left}</source>
      <translation>至少 {n} 个；此处 {left} 个</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>takes none; those given are left out</source>
      <translation>不采用；给出的因子会被忽略</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>about {needed} of {there} for these data, at the defaults</source>
      <translation>此数据按默认值约需 {needed}，现有 {there}</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Needs {n} dates; {left} are left.</source>
      <translation>需要 {n} 个日期；剩余 {left} 个。</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Needs {n} series; the region has {left}.</source>
      <translation>需要 {n} 条序列；该区域有 {left} 条。</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Needs a raster; these are points. Grid them to cells in step 1.</source>
      <translation>需要栅格；这是点数据。请在第 1 步中将其归入单元。</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Needs {least} cells along each side; the raster has {rows} x {columns}.</source>
      <translation>每边需要 {least} 个单元；该栅格为 {rows} x {columns}。</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Takes {most} cells along each side; the raster has {rows} x {columns}.</source>
      <translation>每边最多 {most} 个单元；该栅格为 {rows} x {columns}。</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Needs about {needed} memory; the machine has {there}.</source>
      <translation>约需 {needed} 内存；本机有 {there}。</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>not used</source>
      <translation>不使用</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>helps; a processor is enough</source>
      <translation>有帮助；处理器即可</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>advised for more than a small region; slow on a processor</source>
      <translation>大于小区域时建议使用；在处理器上较慢</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>a raster of {least} to {most} cells along each side</source>
      <translation>每边 {least} 至 {most} 个单元的栅格</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>points or a raster, one series or more</source>
      <translation>点或栅格，一条序列或更多</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>at least {n}</source>
      <translation>至少 {n} 个</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>takes them, runs without them too</source>
      <translation>可采用，没有也能运行</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>{base} and more with the data</source>
      <translation>{base}，并随数据增加</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>about {needed} for these data, at the defaults</source>
      <translation>此数据按默认值约需 {needed}</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>{n} dates or more</source>
      <translation>{n} 个日期或更多</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Memory</source>
      <translation>内存</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Graphics card</source>
      <translation>显卡</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Defaults</source>
      <translation>默认值</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>a raster</source>
      <translation>栅格</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>points or raster</source>
      <translation>点或栅格</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>takes factors</source>
      <translation>采用因子</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>about {size}</source>
      <translation>约 {size}</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>graphics card advised</source>
      <translation>建议使用显卡</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>nothing to set</source>
      <translation>无需设置</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>As in the paper</source>
      <translation>与论文一致</translation>
    </message>
    <message>
      <location filename="../../ui/observed/layer.py" />
      <source>Point {name}</source>
      <translation>点 {name}</translation>
    </message>
    <message>
      <location filename="../../ui/observed/opening.py" />
      <source>Reading the series of {name}</source>
      <translation>正在读取 {name} 的序列</translation>
    </message>
    <message>
      <location filename="../../ui/observed/opening.py" />
      <source>The series of {name} are not shown ({error}).</source>
      <translation>未显示 {name} 的序列 ({error})。</translation>
    </message>
    <message>
      <location filename="../../ui/observed/opening.py" />
      <source>They come with a run.</source>
      <translation>运行后即可查看。</translation>
    </message>
    <message>
      <location filename="../../ui/observed/raster.py" />
      <source>{name} has fewer than two dates.</source>
      <translation>{name} 的日期少于两个。</translation>
    </message>
    <message>
      <location filename="../../ui/observed/raster.py" />
      <source>Name files or bands by their dates, like 20200105.</source>
      <translation>请用日期命名文件或波段，如 20200105。</translation>
    </message>
    <message>
      <location filename="../../ui/observed/raster.py" />
      <source>The rasters of {name} make no stack.</source>
      <translation>{name} 的栅格不能构成堆栈。</translation>
    </message>
    <message>
      <location filename="../../ui/observed/raster.py" />
      <source>Give all of them the same grid and CRS.</source>
      <translation>请使它们具有相同的格网和 CRS。</translation>
    </message>
    <message>
      <location filename="../../ui/observed/raster.py" />
      <source>Pixel {column}, {row}</source>
      <translation>像元 {column}, {row}</translation>
    </message>
    <message>
      <location filename="../../ui/observed/results.py" />
      <source>{name} · observed</source>
      <translation>{name} · 观测</translation>
    </message>
    <message>
      <location filename="../../ui/observed/results.py" />
      <source>as in the source</source>
      <translation>与源数据一致</translation>
    </message>
    <message>
      <location filename="../../ui/observed/results.py" />
      <source>Mean of {n} points</source>
      <translation>{n} 个点的平均</translation>
    </message>
    <message>
      <location filename="../../ui/observed/results.py" />
      <source>Mean of {n} pixels</source>
      <translation>{n} 个像元的平均</translation>
    </message>
    <message>
      <location filename="../../ui/observed/table.py" />
      <source>Name the columns like 20200105 or D20200105.</source>
      <translation>请将各列命名为 20200105 或 D20200105 的形式。</translation>
    </message>
    <message>
      <location filename="../../ui/observed/table.py" />
      <source>{name} has too many values to click through.</source>
      <translation>{name} 的数值过多，无法逐个单击查看。</translation>
    </message>
    <message>
      <location filename="../../ui/observed/table.py" />
      <source>Series come with a run.</source>
      <translation>序列会随运行提供。</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Remove the folder {place} with all that is in it?</source>
      <translation>移除文件夹 {place} 及其中的全部内容？</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Worker environment</source>
      <translation>工作进程环境</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>&lt;b&gt;Folder&lt;/b&gt;&lt;br&gt;Where the environment lies or will be made.</source>
      <translation>&lt;b&gt;文件夹&lt;/b&gt;&lt;br&gt;环境所在或将要建立的位置。</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Python of an environment of your own</source>
      <translation>你自己的环境中的 Python</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>The plugin's own</source>
      <translation>插件自带</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>&lt;b&gt;Own Python&lt;/b&gt;&lt;br&gt;An environment that you keep yourself, with the packages of the help.</source>
      <translation>&lt;b&gt;自有 Python&lt;/b&gt;&lt;br&gt;由你自行维护的环境，含帮助中所列的软件包。</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Check</source>
      <translation>检查</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>&amp;Folder</source>
      <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Own P&amp;ython</source>
      <translation>自有 Python(&amp;Y)</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Looking at the worker environment…</source>
      <translation>正在查看工作进程环境…</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>There is no environment of the plugin's own.</source>
      <translation>没有插件自带的环境。</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>{name} is still working. Wait for it, or cancel it first.</source>
      <translation>{name} 仍在工作。请等待，或先将其取消。</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Remove the environment</source>
      <translation>移除环境</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Results and saved models stay. It can be set up again at any time.</source>
      <translation>结果和已保存的模型会保留。随时可以重新安装。</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Removing {place}…</source>
      <translation>正在移除 {place}…</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>Colours and language</source>
      <translation>颜色与语言</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>Back to the plugin's own</source>
      <translation>恢复插件默认</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>Colours hold for layers that are added from now on.</source>
      <translation>颜色对此后添加的图层生效。</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>As QGIS</source>
      <translation>与 QGIS 一致</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>&lt;b&gt;Language&lt;/b&gt;&lt;br&gt;Counts from the next start of QGIS on.</source>
      <translation>&lt;b&gt;语言&lt;/b&gt;&lt;br&gt;下次启动 QGIS 时生效。</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>Colours</source>
      <translation>颜色</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>&amp;Motion</source>
      <translation>运动(&amp;M)</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>&amp;Residuals</source>
      <translation>残差(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>&amp;Skill</source>
      <translation>技巧(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>&amp;Language</source>
      <translation>语言(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Delete {n} copies in {place}?</source>
      <translation>删除 {place} 中的 {n} 个副本？</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>The open project keeps its copies. Layers of other projects lose theirs.</source>
      <translation>当前工程的副本会保留。其他工程的图层将失去其副本。</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>This computer</source>
      <translation>本机</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&lt;b&gt;Threads&lt;/b&gt;&lt;br&gt;Of each library in the worker. Fewer leave more of the computer to you.</source>
      <translation>&lt;b&gt;线程&lt;/b&gt;&lt;br&gt;工作进程中每个库的线程数。越少，留给你的计算资源越多。</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source> GB</source>
      <translation> GB</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>No limit</source>
      <translation>无限制</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&lt;b&gt;Memory limit&lt;/b&gt;&lt;br&gt;A run that needs more ends with a message, and QGIS goes on.</source>
      <translation>&lt;b&gt;内存上限&lt;/b&gt;&lt;br&gt;需要更多内存的运行会给出提示并结束，QGIS 不受影响。</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&lt;b&gt;Device&lt;/b&gt;&lt;br&gt;Where models are trained, unless step 5 of the dock says otherwise.</source>
      <translation>&lt;b&gt;设备&lt;/b&gt;&lt;br&gt;训练模型所用的设备，除非面板的第 5 步另有设置。</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Automatic (the fastest)</source>
      <translation>自动（最快的）</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Processor</source>
      <translation>处理器</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Folder of the copies</source>
      <translation>副本文件夹</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Beside the results</source>
      <translation>结果旁</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&lt;b&gt;Copies for the map&lt;/b&gt;&lt;br&gt;Of data that QGIS cannot draw: HDF5, netCDF, folders, tiles.</source>
      <translation>&lt;b&gt;供地图使用的副本&lt;/b&gt;&lt;br&gt;用于 QGIS 无法显示的数据：HDF5、netCDF、文件夹、分块。</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&lt;b&gt;Keep at most&lt;/b&gt;&lt;br&gt;The oldest copies that no layer of the project shows go first.</source>
      <translation>&lt;b&gt;最多保留&lt;/b&gt;&lt;br&gt;工程中没有图层显示的最旧副本最先删除。</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Empty…</source>
      <translation>清空…</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&amp;Device</source>
      <translation>设备(&amp;D)</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&amp;Threads</source>
      <translation>线程(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&amp;Memory limit</source>
      <translation>内存上限(&amp;M)</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&amp;Copies for the map</source>
      <translation>供地图使用的副本(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&amp;Keep at most</source>
      <translation>最多保留(&amp;K)</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>{n} copies take {size}.</source>
      <translation>{n} 个副本占用 {size}。</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>No copies yet.</source>
      <translation>尚无副本。</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Empty the copies</source>
      <translation>清空副本</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>{name}, {size}</source>
      <translation>{name}，{size}</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>{name} (not found now)</source>
      <translation>{name}（现在未找到）</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Every copy is shown by the open project.</source>
      <translation>所有副本均由当前工程显示。</translation>
    </message>
    <message>
      <location filename="../../ui/plots/box_plot.py" />
      <source>Residuals by model</source>
      <translation>各模型的残差</translation>
    </message>
    <message>
      <location filename="../../ui/plots/box_plot.py" />
      <source>Observed minus forecast. A box holds half of the values, its whiskers nine of ten.</source>
      <translation>观测减预测。箱体包含一半的值，须线包含十分之九。</translation>
    </message>
    <message>
      <location filename="../../ui/plots/box_plot.py" />
      <source> · {n} more not drawn</source>
      <translation> · 另有 {n} 个未绘制</translation>
    </message>
    <message>
      <location filename="../../ui/plots/colours.py" />
      <source>Linear</source>
      <translation>线性</translation>
    </message>
    <message>
      <location filename="../../ui/plots/colours.py" />
      <source>Trend and season</source>
      <translation>趋势与季节</translation>
    </message>
    <message>
      <location filename="../../ui/plots/colours.py" />
      <source>Persistence</source>
      <translation>持续性</translation>
    </message>
    <message>
      <location filename="../../ui/plots/export.py" />
      <source>{name} ends in none of {endings}.</source>
      <translation>{name} 的扩展名不属于 {endings}。</translation>
    </message>
    <message>
      <location filename="../../ui/plots/export.py" />
      <source>Give it one of these endings.</source>
      <translation>请使用其中一个扩展名。</translation>
    </message>
    <message>
      <location filename="../../ui/plots/export.py" />
      <source>Choose another folder.</source>
      <translation>请另选文件夹。</translation>
    </message>
    <message>
      <location filename="../../ui/plots/export.py" />
      <source>PNG image</source>
      <translation>PNG 图像</translation>
    </message>
    <message>
      <location filename="../../ui/plots/export.py" />
      <source>SVG drawing</source>
      <translation>SVG 图形</translation>
    </message>
    <message>
      <location filename="../../ui/plots/export.py" />
      <source>PDF document</source>
      <translation>PDF 文档</translation>
    </message>
    <message>
      <location filename="../../ui/plots/export.py" />
      <source>CSV table</source>
      <translation>CSV 表格</translation>
    </message>
    <message>
      <location filename="../../ui/plots/heat_plot.py" />
      <source>Profile over time</source>
      <translation>剖面随时间</translation>
    </message>
    <message>
      <location filename="../../ui/plots/heat_plot.py" />
      <source>Residual ({unit})</source>
      <translation>残差 ({unit})</translation>
    </message>
    <message>
      <location filename="../../ui/plots/heat_plot.py" />
      <source>Displacement ({unit})</source>
      <translation>位移 ({unit})</translation>
    </message>
    <message>
      <location filename="../../ui/plots/heat_plot.py" />
      <source>Distance ({unit})</source>
      <translation>距离 ({unit})</translation>
    </message>
    <message>
      <location filename="../../ui/plots/lag_plot.py" />
      <source>{days} days: {r}, with the yearly cycle {season}</source>
      <translation>{days} 天：{r}，含年周期 {season}</translation>
    </message>
    <message>
      <location filename="../../ui/plots/lag_plot.py" />
      <source>Lag (days that the factor is ahead)</source>
      <translation>滞后（因子超前的天数）</translation>
    </message>
    <message>
      <location filename="../../ui/plots/lag_plot.py" />
      <source>Correlation</source>
      <translation>相关系数</translation>
    </message>
    <message>
      <location filename="../../ui/plots/lag_plot.py" />
      <source>with its yearly cycle</source>
      <translation>含年周期</translation>
    </message>
    <message>
      <location filename="../../ui/plots/lag_plot.py" />
      <source>reached by chance</source>
      <translation>偶然可达到</translation>
    </message>
    <message>
      <location filename="../../ui/plots/lag_plot.py" />
      <source>{days} days: the factor's record is too short.</source>
      <translation>{days} 天：因子的记录太短。</translation>
    </message>
    <message>
      <location filename="../../ui/plots/lag_plot.py" />
      <source>without trend and season</source>
      <translation>去除趋势和季节</translation>
    </message>
    <message>
      <location filename="../../ui/plots/profile_plot.py" />
      <source>Profile plot</source>
      <translation>剖面图</translation>
    </message>
    <message>
      <location filename="../../ui/plots/series_plot.py" />
      <source>Series plot</source>
      <translation>序列图</translation>
    </message>
    <message>
      <location filename="../../ui/plots/series_plot.py" />
      <source>Observed, held back</source>
      <translation>观测，留出</translation>
    </message>
    <message>
      <location filename="../../ui/plots/series_plot.py" />
      <source>Forecast starts {date}</source>
      <translation>预测始于 {date}</translation>
    </message>
    <message>
      <location filename="../../ui/plots/stacked.py" />
      <source>Residual, observed − forecast</source>
      <translation>残差，观测 − 预测</translation>
    </message>
    <message>
      <location filename="../../ui/plots/threshold_line.py" />
      <source>above {level} mm on {date}: {share}</source>
      <translation>{date} 高于 {level} mm：{share}</translation>
    </message>
    <message>
      <location filename="../../ui/plots/threshold_line.py" />
      <source>below {level} mm on {date}: {share}</source>
      <translation>{date} 低于 {level} mm：{share}</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Distance from the middle (km)</source>
      <translation>距中心的距离 (km)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Up (mm per m of water)</source>
      <translation>向上 (mm/m 水)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Standard deviation of the innovations (1)</source>
      <translation>新息的标准差 (1)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Mean of the innovations (1)</source>
      <translation>新息的平均值 (1)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Normalised innovation (1)</source>
      <translation>归一化新息 (1)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Cells and dates</source>
      <translation>单元与日期</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Target: mean 0, sd 1</source>
      <translation>目标：平均 0，标准差 1</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>The sweep over the noise was left out; ask for it under Advanced.</source>
      <translation>未进行噪声扫描；可在“高级”中启用。</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>For a noise of … mm</source>
      <translation>噪声为 … mm 时</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Normal, mean 0, sd 1</source>
      <translation>正态分布，平均 0，标准差 1</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>One metre of water on one cell</source>
      <translation>一个单元上一米水</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Innovations for other noise levels</source>
      <translation>其他噪声水平下的新息</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Distribution of the innovations</source>
      <translation>新息的分布</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_curves.py" />
      <source>Water (mm)</source>
      <translation>水量 (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_curves.py" />
      <source>Up (mm)</source>
      <translation>向上 (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_curves.py" />
      <source>90 % band</source>
      <translation>90 % 区间带</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_curves.py" />
      <source>Corrected</source>
      <translation>校正后</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_curves.py" />
      <source>Water storage and uplift, mean of the study area</source>
      <translation>水储量与抬升，研究区平均</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_plot.py" />
      <source>Simulated data</source>
      <translation>模拟数据</translation>
    </message>
    <message>
      <location filename="../../ui/plots_ahead.py" />
      <source>DejaVu Sans</source>
      <translation>DejaVu Sans</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>only {masks}</source>
      <translation>仅 {masks}</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>without {day}</source>
      <translation>不含 {day}</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>without {n} dates</source>
      <translation>不含 {n} 个日期</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>jumps mended</source>
      <translation>已修正跳变</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>without series that jump</source>
      <translation>不含跳变序列</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>relative to a point</source>
      <translation>相对于一个点</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>relative to an area</source>
      <translation>相对于一个区域</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>cells of {size} m</source>
      <translation>{size} m 单元</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>every {n} days</source>
      <translation>间隔 {n} 天</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>east, with {name}</source>
      <translation>东向，结合 {name}</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>up, with {name}</source>
      <translation>垂直向，结合 {name}</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>{n} dates are missing after {day}. They are filled for training and never scored.</source>
      <translation>{day} 之后缺失 {n} 个日期。它们会为训练而填补，但绝不参与评分。</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>not readable</source>
      <translation>不可读</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>Nothing was read.</source>
      <translation>未读取到任何内容。</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>{n} points</source>
      <translation>{n} 个点</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>{n} pixels</source>
      <translation>{n} 个像元</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>The date {day} is missing. It is filled for training and never scored.</source>
      <translation>缺失日期 {day}。它会为训练而填补，但绝不参与评分。</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>reading…</source>
      <translation>正在读取…</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>no dates found</source>
      <translation>未找到日期</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Prior: water storage</source>
      <translation>先验：水储量</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>as the file says</source>
      <translation>以文件为准</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>vertical, positive up</source>
      <translation>垂直向，向上为正</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Study area (none: all cells with deformation)</source>
      <translation>研究区（不设：所有具有形变的单元）</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Validation, a raster by date</source>
      <translation>验证，按日期的栅格</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>or a table of date and value</source>
      <translation>或日期与数值的表格</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Reference area of the InSAR (none: tied to GNSS)</source>
      <translation>InSAR 的参考区（不设：已与 GNSS 联测）</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Results folder</source>
      <translation>结果文件夹</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Direction of the deformation</source>
      <translation>形变的方向</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Descending track, with incidence angles</source>
      <translation>降轨，带入射角</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Atmospheric loading to subtract</source>
      <translation>要减去的大气负荷</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>The part of the prior that is snow</source>
      <translation>先验中属于雪的部分</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>2 validations are given.</source>
      <translation>给出了 2 个验证数据。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Give a raster or a table, only one of them.</source>
      <translation>请只给出栅格或表格之一。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Correct water storage by deformation</source>
      <translation>用形变校正水储量</translation>
    </message>
    <message>
      <location filename="../../ui/processing/backtest.py" />
      <source>Origins</source>
      <translation>起点</translation>
    </message>
    <message>
      <location filename="../../ui/processing/backtest.py" />
      <source>At most series (0: all)</source>
      <translation>最多序列数（0：全部）</translation>
    </message>
    <message>
      <location filename="../../ui/processing/backtest.py" />
      <source>Scores folder</source>
      <translation>评分文件夹</translation>
    </message>
    <message>
      <location filename="../../ui/processing/backtest.py" />
      <source>Dates ahead {text!r} is no list of whole numbers.</source>
      <translation>提前日期数 {text!r} 不是整数列表。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/backtest.py" />
      <source>Write it like 1,2,5.</source>
      <translation>请写成 1,2,5 的形式。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/backtest.py" />
      <source>Backtest models</source>
      <translation>回测模型</translation>
    </message>
    <message>
      <location filename="../../ui/processing/backtest.py" />
      <source>Asks how good a forecast would have been in the past: from each of several origins the models forecast dates that are known today, without seeing anything after the origin.&lt;br&gt;&lt;br&gt;The folder gets scores.json (errors by model and horizon, coverage of the 90 % interval, skill against the best baseline) and predictions.npz, from which every score can be computed again.</source>
      <translation>检验过去的预测会有多好：模型从若干起点分别预测今天已知的日期，且看不到起点之后的任何数据。&lt;br&gt;&lt;br&gt;文件夹中将写入 scores.json（按模型和预测时长的误差、90 % 区间的覆盖率、相对于最好基准模型的技巧）以及 predictions.npz，由后者可重新计算所有评分。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/base.py" />
      <source>The worker environment is not set up yet.</source>
      <translation>工作进程环境尚未安装。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/base.py" />
      <source>Open the GroundCast dock and set it up.</source>
      <translation>请打开 GroundCast 面板进行安装。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/base.py" />
      <source>Device: {name}</source>
      <translation>设备：{name}</translation>
    </message>
    <message>
      <location filename="../../ui/processing/comparisons.py" />
      <source>Trainings of each network</source>
      <translation>每个网络的训练次数</translation>
    </message>
    <message>
      <location filename="../../ui/processing/comparisons.py" />
      <source>Trainings of each kind</source>
      <translation>每种训练次数</translation>
    </message>
    <message>
      <location filename="../../ui/processing/comparisons.py" />
      <source>Scores several models at the same past origins, on pixels and on means of regions; networks are trained from several seeds. Persistence, line, and trend and season always take part.&lt;br&gt;&lt;br&gt;The folder gets comparison.csv (the table), comparison.json and figures as PDF and PNG. Run again in the same folder, it takes finished parts from there.</source>
      <translation>在相同的过去起点上，对像元和区域平均评定多个模型；网络用多个种子训练。持续性、线性以及趋势与季节始终参与。&lt;br&gt;&lt;br&gt;文件夹中将写入 comparison.csv（表格）、comparison.json 以及 PDF 和 PNG 图件。在同一文件夹中再次运行时，会采用其中已完成的部分。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/comparisons.py" />
      <source>Do factors help?</source>
      <translation>因子有帮助吗？</translation>
    </message>
    <message>
      <location filename="../../ui/processing/comparisons.py" />
      <source>Trains a model with and without its factors, at several past origins and from several seeds, and says whether the factors made the forecast better.&lt;br&gt;&lt;br&gt;The folder gets ablation.json with the errors of each variant, the gains, and sentences.</source>
      <translation>从多个过去起点、以多个种子，分别在使用和不使用因子的情况下训练模型，并说明因子是否使预测更好。&lt;br&gt;&lt;br&gt;文件夹中将写入 ablation.json，含各变体的误差、增益和文字说明。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>{n} series, {dates} dates</source>
      <translation>{n} 条序列，{dates} 个日期</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Converted stack</source>
      <translation>转换后的堆栈</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Description</source>
      <translation>描述</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Gaps</source>
      <translation>间断</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>First date</source>
      <translation>首个日期</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Last date</source>
      <translation>末个日期</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Unit</source>
      <translation>单位</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>{path} cannot be written.</source>
      <translation>无法写入 {path}。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Describe a stack</source>
      <translation>描述堆栈</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Reads a displacement time series and says what was understood: kind, dates and gaps, unit and how it was found, sign, coordinate reference system, share of values, quality layers, dates that stand out and unwrapping jumps.&lt;br&gt;&lt;br&gt;All of it is written as JSON. Nothing is changed.</source>
      <translation>读取位移时间序列并说明识别结果：类型、日期与间断、单位及其判定方式、符号、坐标参照系、有值占比、质量图层、异常日期和解缠跳变。&lt;br&gt;&lt;br&gt;全部内容写为 JSON。不作任何更改。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Convert a stack</source>
      <translation>转换堆栈</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Writes a displacement time series as a GeoTIFF with one band a date, a GeoPackage of points with fields DYYYYMMDD (as InSAR Explorer reads them), or netCDF after CF. Displacement is in millimetres.&lt;br&gt;&lt;br&gt;A GeoTIFF of points needs a cell size. On the map the last date is shown in the colours of motion.</source>
      <translation>将位移时间序列写为每个日期一个波段的 GeoTIFF、带 DYYYYMMDD 字段的点 GeoPackage（供 InSAR Explorer 读取），或符合 CF 的 netCDF。位移单位为毫米。&lt;br&gt;&lt;br&gt;将点写为 GeoTIFF 时需要单元大小。地图上以运动颜色显示最后一个日期。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>Package (*.zip);;Google Earth (*.kmz);;Animation (*.gif)</source>
      <translation>打包文件 (*.zip);;Google Earth (*.kmz);;动画 (*.gif)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>Folder of the run</source>
      <translation>运行的文件夹</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>{name} ends in none of .zip, .kmz and .gif. Give it one of these endings.</source>
      <translation>{name} 的扩展名不是 .zip、.kmz 或 .gif。请使用其中一个扩展名。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>Export a run</source>
      <translation>导出运行</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>Writes a finished run for others. The ending of the file chooses what:&lt;br&gt;&lt;br&gt;&lt;b&gt;zip&lt;/b&gt;: everything of the run, with QML and SLD styles and a QGIS project that opens anywhere.&lt;br&gt;&lt;b&gt;kmz&lt;/b&gt;: the dated maps with their dates, for Google Earth.&lt;br&gt;&lt;b&gt;gif&lt;/b&gt;: the dated maps as an animation, observed and forecast.</source>
      <translation>将已完成的运行写出供他人使用。文件扩展名决定内容：&lt;br&gt;&lt;br&gt;&lt;b&gt;zip&lt;/b&gt;：运行的全部内容，含 QML 和 SLD 样式，以及可在任何地方打开的 QGIS 工程。&lt;br&gt;&lt;b&gt;kmz&lt;/b&gt;：带日期的地图，供 Google Earth 使用。&lt;br&gt;&lt;b&gt;gif&lt;/b&gt;：带日期地图的动画，包括观测和预测。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/forecast.py" />
      <source>or model file (.gcast)</source>
      <translation>或模型文件 (.gcast)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/forecast.py" />
      <source>Reference: x, y or left, bottom, right, top in the data's coordinates</source>
      <translation>参考：x, y 或 左, 下, 右, 上，采用数据的坐标</translation>
    </message>
    <message>
      <location filename="../../ui/processing/forecast.py" />
      <source>{n} models are given.</source>
      <translation>给出了 {n} 个模型。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/forecast.py" />
      <source>Give a run folder or a model file.</source>
      <translation>请给出一个运行文件夹或一个模型文件。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/forecast.py" />
      <source>Forecast with a trained model</source>
      <translation>用训练好的模型预测</translation>
    </message>
    <message>
      <location filename="../../ui/processing/forecast.py" />
      <source>Forecasts with a model that was trained before: a run folder, or a model file (.gcast).&lt;br&gt;&lt;br&gt;Without data the forecast starts where the model's own data ended. Newer data of the same places moves the start to its last date.&lt;br&gt;&lt;br&gt;With a reference, what was observed and what is forecast are both relative to it; the model stays as it is.&lt;br&gt;&lt;br&gt;With a threshold there are also maps of the probability that the displacement lies beyond it, date by date, and of the date on which that becomes likely.</source>
      <translation>用以前训练好的模型进行预测：运行文件夹或模型文件 (.gcast)。&lt;br&gt;&lt;br&gt;若不给出数据，预测从模型自身数据的末尾开始。若给出相同地点的较新数据，起点移至其最后一个日期。&lt;br&gt;&lt;br&gt;若给出参考，观测值和预测值都相对于它；模型保持不变。&lt;br&gt;&lt;br&gt;若给出阈值，还会生成逐日期的位移越过阈值的概率地图，以及很可能越过的日期地图。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>How factors come to the dates</source>
      <translation>因子与日期的对应方式</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>Longest lag (days)</source>
      <translation>最长滞后（天）</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>Days between lags (0: the usual interval)</source>
      <translation>滞后的间隔天数（0：通常间隔）</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>Hold back dates</source>
      <translation>留出日期</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>Table of lags</source>
      <translation>滞后表</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>Lag that stands out most (days)</source>
      <translation>最突出的滞后（天）</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>Correlation there</source>
      <translation>该处的相关系数</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>What it says</source>
      <translation>结论</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>Lags of factors</source>
      <translation>因子的滞后</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>Correlates the deformation with factors such as rain, so many days earlier, for a range of lags. Trend, yearly and half-yearly cycle are taken off both first; dates that a forecast holds back are not looked at. The number of independent samples counts memory (Pyper &amp; Peterman 1998), and the band is what chance exceeds in one scan of twenty.&lt;br&gt;&lt;br&gt;Where the yearly cycle explains it all, this is said: a model with a season then needs no such factor. A correlation is no proof of cause. The table holds lag, correlation with and without the season, band and samples.</source>
      <translation>在一系列滞后下，将形变与若干天之前的因子（如降水）求相关。两者均先去除趋势、年周期和半年周期；不查看预测所留出的日期。独立样本数考虑了记忆性 (Pyper &amp; Peterman 1998)，区间带是二十次扫描中仅有一次会被偶然超出的界限。&lt;br&gt;&lt;br&gt;若年周期足以解释全部，会予以说明：此时带季节的模型不需要该因子。相关并不证明因果。表格包含滞后、含与不含季节的相关系数、区间带和样本数。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Distances from the middle (km)</source>
      <translation>距中心的距离 (km)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Radius of the disk (km)</source>
      <translation>圆盘半径 (km)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Water (m)</source>
      <translation>水 (m)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Gravity (m/s²)</source>
      <translation>重力 (m/s²)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Love numbers (none: PREM)</source>
      <translation>勒夫数（不设：PREM）</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Positive up. {love}.</source>
      <translation>向上为正。{love}。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Table</source>
      <translation>表格</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Displacement at the first distance (mm)</source>
      <translation>第一个距离处的位移 (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>{km} km: {mm} mm</source>
      <translation>{km} km：{mm} mm</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Twin's folder</source>
      <translation>孪生数据文件夹</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Displacement under a disk of water</source>
      <translation>水盘下的位移</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Computes how far a disk of water moves the ground, at several distances from its middle, with the load Love numbers of PREM or of a file of your own.&lt;br&gt;&lt;br&gt;The result is a table of distance_km and displacement_mm, positive up: water that is added moves the ground down. A disk of 14 km under 1 m of water sinks by 2.69 mm in the middle.</source>
      <translation>用 PREM 或自有文件中的负荷勒夫数，计算一个水盘在距其中心若干距离处使地表移动多少。&lt;br&gt;&lt;br&gt;结果为 distance_km 和 displacement_mm 的表格，向上为正：增加的水使地表下移。半径 14 km、水深 1 m 的圆盘，中心下沉 2.69 mm。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Simulate water and its load</source>
      <translation>模拟水及其负荷</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Writes a simulated twin to try the correction of water storage with: a prior with errors of season, noise and bias, the uplift that the true water causes (9 mm and 3 mm of noise), a validation with gaps, a study area, and the truth.&lt;br&gt;&lt;br&gt;It is no measurement. Everything made from it says that it is simulated.</source>
      <translation>写出一套模拟的孪生数据，用于试验水储量校正：带有季节误差、噪声和偏差的先验，真实水量引起的抬升（噪声 9 mm 和 3 mm），有间断的验证数据，研究区，以及真值。&lt;br&gt;&lt;br&gt;它不是测量数据。由它得到的一切结果都会注明为模拟。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>or folder with one raster for each date</source>
      <translation>或每个日期一个栅格的文件夹</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Regions (none: the whole data)</source>
      <translation>区域（不设：全部数据）</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Roles of regions (train, validate, test, forecast; none: each trains its own model)</source>
      <translation>区域的角色（train、validate、test、forecast；不设：各区域训练自己的模型）</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Device (auto, cpu, cuda, mps)</source>
      <translation>设备 (auto, cpu, cuda, mps)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>or forecast until</source>
      <translation>或预测直到</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Deformation: loaded layer</source>
      <translation>形变：已加载的图层</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>File or folder</source>
      <translation>文件或文件夹</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Grid points to cells of (0: keep the points)</source>
      <translation>将点归入单元，边长（0：保留点）</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Settings of the model (key=value, separated by spaces)</source>
      <translation>模型的设置（key=value，以空格分隔）</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Threshold in mm: map how likely it is crossed, and when (none: leave empty)</source>
      <translation>阈值 (mm)：绘制越过的可能性及时间（不设：留空）</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>falls below</source>
      <translation>低于</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>rises above</source>
      <translation>高于</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Side of the threshold</source>
      <translation>阈值的方向</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Show the results on the map</source>
      <translation>在地图上显示结果</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>or file (EGMS zip or csv, GeoTIFF …)</source>
      <translation>或文件（EGMS zip 或 csv、GeoTIFF …）</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>{n} deformation inputs are given.</source>
      <translation>给出了 {n} 个形变输入。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Give a layer, a file or a folder, only one of them.</source>
      <translation>请只给出图层、文件或文件夹之一。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Give a layer, a file or a folder.</source>
      <translation>请给出图层、文件或文件夹。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>The layer "{name}" has no file of its own.</source>
      <translation>图层“{name}”没有自己的文件。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Export it to a file first, or use the GroundCast dock.</source>
      <translation>请先将其导出为文件，或使用 GroundCast 面板。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>A factor lacks its name or its file.</source>
      <translation>有因子缺少名称或文件。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Give both, row by row.</source>
      <translation>请逐行给出两者。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>A region lacks its name or its role.</source>
      <translation>有区域缺少名称或角色。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Dates to forecast</source>
      <translation>要预测的日期数</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Unit of the values</source>
      <translation>数值的单位</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>CRS, if it has none</source>
      <translation>CRS（若数据中没有）</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>The setting {word} has no value.</source>
      <translation>设置 {word} 没有值。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Write it like epochs=20.</source>
      <translation>请写成 epochs=20 的形式。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/places.py" />
      <source>Farthest distance (units of the data's system, 0: its cell, or any)</source>
      <translation>最远距离（数据坐标系的单位，0：所在单元，或不限）</translation>
    </message>
    <message>
      <location filename="../../ui/processing/places.py" />
      <source>Points</source>
      <translation>点</translation>
    </message>
    <message>
      <location filename="../../ui/processing/places.py" />
      <source>Table of series</source>
      <translation>序列表</translation>
    </message>
    <message>
      <location filename="../../ui/processing/places.py" />
      <source>Series of a stack at points</source>
      <translation>堆栈在点上的序列</translation>
    </message>
    <message>
      <location filename="../../ui/processing/places.py" />
      <source>Writes the observed series at points, a row for each point and date: that of the cell a point lies in, or of the nearest measured point. Points are brought to the data's system; a field called name or id names them.</source>
      <translation>写出各点的观测序列，每个点和日期一行：取点所在单元或最近测点的序列。点会转换到数据的坐标系；名为 name 或 id 的字段用作点名。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/preparation_parameters.py" />
      <source>Second track, for up or east</source>
      <translation>第二条轨道，用于垂直向或东向</translation>
    </message>
    <message>
      <location filename="../../ui/processing/preparation_parameters.py" />
      <source>A date every … days (0: the dates of acquisition)</source>
      <translation>每 … 天一个日期（0：影像获取日期）</translation>
    </message>
    <message>
      <location filename="../../ui/processing/preparation_parameters.py" />
      <source>Component of two tracks</source>
      <translation>双轨的分量</translation>
    </message>
    <message>
      <location filename="../../ui/processing/preparation_parameters.py" />
      <source>Keep series by quality (temporal_coherence&gt;=0.6, rmse&lt;=3)</source>
      <translation>按质量保留序列 (temporal_coherence&gt;=0.6, rmse&lt;=3)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/preparation_parameters.py" />
      <source>Leave out dates (2020-09-23, …)</source>
      <translation>排除日期 (2020-09-23, …)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>Fill gaps</source>
      <translation>填补间断</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>Forecast origin</source>
      <translation>预测起点</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>Prepared stack</source>
      <translation>准备好的堆栈</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>Format</source>
      <translation>格式</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>Up</source>
      <translation>垂直向</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>East</source>
      <translation>东向</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>What the steps did</source>
      <translation>各步骤的作用</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>One track</source>
      <translation>一条轨道</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>The other track</source>
      <translation>另一条轨道</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>Prepare a stack</source>
      <translation>准备堆栈</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>Takes a displacement time series through steps, each of which can be left out: series masked by quality, dates left out, unwrapping jumps mended, values relative to a reference, line of sight turned vertical, or up or east of an ascending and a descending track (the ground is taken not to move north or south), series averaged in cells, a common axis of dates, gaps filled.&lt;br&gt;&lt;br&gt;With an origin no step looks past it and no gap is filled across it. Filled values are made up: do not score a forecast with them. Training takes the same steps itself (parameter SETTINGS of Train, or Prepare… in the dock), and does not need this file.</source>
      <translation>对位移时间序列执行各步骤，每一步均可略去：按质量掩膜序列、排除日期、修正解缠跳变、取相对于参考的值、将视线向转为垂直向，或由升轨和降轨求垂直向或东向（假定地表没有南北向运动）、在单元内平均序列、统一日期轴、填补间断。&lt;br&gt;&lt;br&gt;给出起点时，任何步骤都不会用到其后的数据，也不会跨越它填补间断。填补的值是虚构的：不要用它们给预测评分。训练时会自行执行相同的步骤（“训练”的 SETTINGS 参数，或面板中的“准备…”），不需要此文件。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>Up and east of two tracks</source>
      <translation>由双轨求垂直向和东向</translation>
    </message>
    <message>
      <location filename="../../ui/processing/provider.py" />
      <source>GroundCast: forecasts of ground deformation</source>
      <translation>GroundCast：地表形变预测</translation>
    </message>
    <message>
      <location filename="../../ui/processing/report.py" />
      <source>Template (none: built-in pages)</source>
      <translation>模板（不设：内置页面）</translation>
    </message>
    <message>
      <location filename="../../ui/processing/report.py" />
      <source>HTML page</source>
      <translation>HTML 页面</translation>
    </message>
    <message>
      <location filename="../../ui/processing/report.py" />
      <source>Report on a run</source>
      <translation>运行报告</translation>
    </message>
    <message>
      <location filename="../../ui/processing/report.py" />
      <source>Writes a PDF of three A4 pages on a finished run: maps of forecast and residual with legend and scale bar, the series where the ground moves most, a profile, the table of scores, settings, the data's credit, and how far to trust it. An HTML page with the same stands beside it.&lt;br&gt;&lt;br&gt;A layout template of your own (.qpt) takes the place of the built-in pages: its items bear the names gc_title, gc_sentence, gc_map_1, gc_legend_1, gc_plot_1, gc_scores, gc_trust …</source>
      <translation>为已完成的运行写出三页 A4 的 PDF：带图例和比例尺的预测与残差地图、地表运动最大处的序列、一条剖面、评分表、设置、数据来源说明，以及可信程度。同时生成内容相同的 HTML 页面。&lt;br&gt;&lt;br&gt;你自己的布局模板 (.qpt) 可取代内置页面：其项目名称为 gc_title、gc_sentence、gc_map_1、gc_legend_1、gc_plot_1、gc_scores、gc_trust …</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Farthest distance of a measured point (units of the run's system)</source>
      <translation>测点的最远距离（运行坐标系的单位）</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Width of the swath in metres (0: three cells)</source>
      <translation>条带宽度，米（0：三个单元）</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>No values of the run lie there. Choose places inside its regions.</source>
      <translation>该处没有此运行的数值。请选择其区域内的位置。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Points with values</source>
      <translation>带数值的点</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Lines</source>
      <translation>线</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>All dates</source>
      <translation>所有日期</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Table of profiles</source>
      <translation>剖面表</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Lines with values</source>
      <translation>带数值的线</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>No values at point {name}.</source>
      <translation>点 {name} 处没有数值。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>No values along line {name}.</source>
      <translation>沿线 {name} 没有数值。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Series of a run at points</source>
      <translation>运行在点上的序列</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Writes what was observed and forecast at points, a row for each point and date: median and intervals, the forecast of the held-back dates, and the baselines. Points are brought to the run's system; a field called name or id names them.</source>
      <translation>写出各点的观测和预测，每个点和日期一行：中位数和区间、对留出日期的预测，以及基准模型。点会转换到运行的坐标系；名为 name 或 id 的字段用作点名。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Profile of a run along lines</source>
      <translation>运行沿线的剖面</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Writes values along lines, a row for each line, date and distance: observed median and spread in a swath, forecast, interval and residual. Dates are the first and last held-back one and the last of the forecast, or all.</source>
      <translation>写出沿线的数值，每条线、每个日期和每个距离一行：条带内观测的中位数和离散度、预测、区间和残差。日期为首个和末个留出日期以及预测的末个日期，或全部日期。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/scenario.py" />
      <source>Trainings compared</source>
      <translation>比较的训练次数</translation>
    </message>
    <message>
      <location filename="../../ui/processing/scenario.py" />
      <source>Paths of factors</source>
      <translation>因子的路径</translation>
    </message>
    <message>
      <location filename="../../ui/processing/scenario.py" />
      <source>Changes of factors</source>
      <translation>因子的改变</translation>
    </message>
    <message>
      <location filename="../../ui/processing/scenario.py" />
      <source>A row of factors is not complete, or is there twice.</source>
      <translation>有一行因子不完整，或重复出现。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/scenario.py" />
      <source>own, climatology, or a file</source>
      <translation>own、climatology 或文件</translation>
    </message>
    <message>
      <location filename="../../ui/processing/scenario.py" />
      <source>+1, x0.8, year:2021</source>
      <translation>+1, x0.8, year:2021</translation>
    </message>
    <message>
      <location filename="../../ui/processing/scenario.py" />
      <source>Forecast along other factors</source>
      <translation>按其他因子预测</translation>
    </message>
    <message>
      <location filename="../../ui/processing/scenario.py" />
      <source>Asks a trained model with factors what it would forecast if rain, temperature … went another way: its own forecast of them, the usual year, a file that continues them, warmer, drier, or like a past year. The response is the scenario less the reference, with where one more training would lie in 90 % of cases.&lt;br&gt;&lt;br&gt;Changes are texts such as +1, x0.8 or year:2021, several for one factor separated by spaces. It is what the model has learned, not a proof of cause.</source>
      <translation>询问一个带因子的已训练模型：如果降水、气温 … 走另一条路径，它会如何预测。路径可以是模型自身对因子的预测、常年平均、接续因子的文件，更暖、更干，或同过去某一年。响应为情景减参考，并给出再训练一次时 90 % 情形下会落入的范围。&lt;br&gt;&lt;br&gt;改变以文本表示，如 +1、x0.8 或 year:2021，同一因子的多个改变以空格分隔。结果是模型所学到的，并不证明因果。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/simulate.py" />
      <source>Scene folder</source>
      <translation>场景文件夹</translation>
    </message>
    <message>
      <location filename="../../ui/processing/simulate.py" />
      <source>Simulate a scene</source>
      <translation>模拟场景</translation>
    </message>
    <message>
      <location filename="../../ui/processing/simulate.py" />
      <source>Writes a simulated permafrost-railway scene to try GroundCast with: deformation of four regions, temperature, vegetation and rain, and the truth behind the noise.&lt;br&gt;&lt;br&gt;It is no measurement of the ground. Everything made from it says that it is simulated.</source>
      <translation>写出一个模拟的多年冻土区铁路场景，用于试用 GroundCast：四个区域的形变、气温、植被和降水，以及噪声背后的真值。&lt;br&gt;&lt;br&gt;它不是对地表的测量。由它得到的一切结果都会注明为模拟。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/source_words.py" />
      <source>Average in cells of (0: keep the series)</source>
      <translation>单元平均，边长（0：保留序列）</translation>
    </message>
    <message>
      <location filename="../../ui/processing/source_words.py" />
      <source>Show the result on the map</source>
      <translation>在地图上显示结果</translation>
    </message>
    <message>
      <location filename="../../ui/processing/source_words.py" />
      <source>GeoTIFF (*.tif);;GeoPackage (*.gpkg);;NetCDF (*.nc)</source>
      <translation>GeoTIFF (*.tif);;GeoPackage (*.gpkg);;NetCDF (*.nc)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/train.py" />
      <source>Fits a model to a displacement time series and forecasts with it.&lt;br&gt;&lt;br&gt;The default, groundcast, joins simple forecasts, each with the weight that the past shows it deserves, and needs no training. The last dates are held back: the model never sees them, and its forecast of them is scored against the simple baselines. The results folder holds maps of the observed dates, of the forecast with its intervals, of its velocity and acceleration and of the residuals, and report.json, which says whether the model is better than the baselines; on the map they come styled.&lt;br&gt;&lt;br&gt;With a threshold there are also maps of the probability that the displacement lies beyond it, date by date, and of the date on which that becomes likely.&lt;br&gt;&lt;br&gt;Give the data as a loaded layer, a file or a folder. Without regions the whole data is one region. With roles the regions that train share one model; a region with the role test is never seen by it and scored apart. Learned models take minutes, the others seconds; all need the worker environment.</source>
      <translation>将模型拟合到位移时间序列并用其预测。&lt;br&gt;&lt;br&gt;默认模型 groundcast 将多个简单预测组合起来，按过去的表现给出各自应有的权重，无需训练。最后若干日期被留出：模型从未见过它们，其对这些日期的预测与简单的基准模型对照评分。结果文件夹中包含观测日期的地图、预测及其区间的地图、预测速率和加速度的地图、残差地图，以及 report.json（说明模型是否优于基准模型）；在地图上会自动应用样式。&lt;br&gt;&lt;br&gt;若给出阈值，还会生成逐日期的位移越过阈值的概率地图，以及很可能越过的日期地图。&lt;br&gt;&lt;br&gt;数据以已加载图层、文件或文件夹给出。若没有区域，则全部数据为一个区域。若给出角色，用于训练的区域共用一个模型；角色为 test 的区域绝不会被模型看到，并单独评分。学习型模型需要数分钟，其他模型只需数秒；均需要工作进程环境。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Leave out dates or spans (A B/C)</source>
      <translation>排除日期或时段 (A B/C)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Export it to a GeoTIFF first.</source>
      <translation>请先将其导出为 GeoTIFF。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Noise of the deformation of one cell (mm)</source>
      <translation>单个单元的形变噪声 (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Standard deviation of the prior's error (mm)</source>
      <translation>先验误差的标准差 (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Correlation time of the prior's error (days)</source>
      <translation>先验误差的相关时间（天）</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Correlation length of the prior's error (km)</source>
      <translation>先验误差的相关长度 (km)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Members of the ensemble</source>
      <translation>集合的成员数</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Joint mode: observations beyond this have no weight (km)</source>
      <translation>联合模式：超出此距离的观测没有权重 (km)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Width of the prior around the study area (km)</source>
      <translation>研究区周围先验的宽度 (km)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Joint mode: correlation length of the noise between cells (km, 0: none)</source>
      <translation>联合模式：单元间噪声的相关长度（km，0：无）</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Leave out places that move faster (mm/yr, 0: none)</source>
      <translation>排除运动更快的地点（mm/yr，0：不排除）</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Largest distance between dates that belong together (days, 0: half the cadence)</source>
      <translation>相互对应的日期之间的最大间隔（天，0：时间间隔的一半）</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Share of a cell's places that must hold a value</source>
      <translation>单元内必须有值的地点所占比例</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Standard deviation of the logarithm of the snow's factor</source>
      <translation>雪的倍数的对数的标准差</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>How dates meet</source>
      <translation>日期如何对应</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>How places are put together in a cell</source>
      <translation>单元内地点的合并方式</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Frame of the loading</source>
      <translation>负荷的参考框架</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Try other noise levels (7 to 12 mm)</source>
      <translation>尝试其他噪声水平（7 至 12 mm）</translation>
    </message>
    <message>
      <location filename="../../ui/processing/worker_words.py" />
      <source>The worker environment is not set up yet. Open the GroundCast dock and set it up.</source>
      <translation>工作进程环境尚未安装。请打开 GroundCast 面板进行安装。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/worker_words.py" />
      <source>The worker stopped without a reason.</source>
      <translation>工作进程停止，原因不明。</translation>
    </message>
    <message>
      <location filename="../../ui/profiles_layer.py" />
      <source>Draw profile {name}</source>
      <translation>绘制剖面 {name}</translation>
    </message>
    <message>
      <location filename="../../ui/profiles_layer.py" />
      <source>Profiles</source>
      <translation>剖面</translation>
    </message>
    <message>
      <location filename="../../ui/quitting.py" />
      <source>{name} is still working.</source>
      <translation>{name} 仍在工作。</translation>
    </message>
    <message>
      <location filename="../../ui/quitting.py" />
      <source>{n} runs are still working.</source>
      <translation>{n} 个运行仍在工作。</translation>
    </message>
    <message>
      <location filename="../../ui/quitting.py" />
      <source>Keep working and stay in QGIS</source>
      <translation>继续工作并留在 QGIS</translation>
    </message>
    <message>
      <location filename="../../ui/quitting.py" />
      <source>Stop, keep the best model and quit</source>
      <translation>停止，保留最好的模型并退出</translation>
    </message>
    <message>
      <location filename="../../ui/reference.py" />
      <source>Reference: {place}</source>
      <translation>参考：{place}</translation>
    </message>
    <message>
      <location filename="../../ui/reference.py" />
      <source>Reference: no values here</source>
      <translation>参考：此处没有数值</translation>
    </message>
    <message>
      <location filename="../../ui/region_names.py" />
      <source>The region {name!r} cannot name a folder of results.</source>
      <translation>区域 {name!r} 不能用作结果文件夹的名称。</translation>
    </message>
    <message>
      <location filename="../../ui/region_names.py" />
      <source>The regions {a} and {b} differ in case only. Rename one.</source>
      <translation>区域 {a} 和 {b} 仅大小写不同。请重命名其中一个。</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>No region has the role Train, so no model can forecast {name}. Set one to Train.</source>
      <translation>没有区域的角色为“训练”，因此没有模型可预测 {name}。请将一个区域设为“训练”。</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>{names} train one model together.</source>
      <translation>{names} 共同训练一个模型。</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>{names} decide when it stops and which methods count.</source>
      <translation>{names} 决定其何时停止、采用哪些方法。</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>{names} are unseen, and scored apart.</source>
      <translation>{names} 均未被模型见过，单独评分。</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>{names} are forecast only.</source>
      <translation>{names} 均仅作预测。</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>{names} trains the model.</source>
      <translation>{names} 训练模型。</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>{names} decides when it stops and which methods count.</source>
      <translation>{names} 决定其何时停止、采用哪些方法。</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>{names} is unseen, and scored apart.</source>
      <translation>{names} 未被模型见过，单独评分。</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>{names} is forecast only.</source>
      <translation>{names} 仅作预测。</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>Take {other} out of region {name}</source>
      <translation>从区域 {name} 中剪去 {other}</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>Train</source>
      <translation>训练</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>Validate</source>
      <translation>验证</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>Test (unseen)</source>
      <translation>测试（未见）</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>Forecast only</source>
      <translation>仅预测</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>The model learns here, and forecasts here too.</source>
      <translation>模型在此学习，也在此预测。</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>Decides when training stops and which methods count; nothing else is learned here.</source>
      <translation>决定训练何时停止、采用哪些方法；除此之外不在此学习。</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>Never used for training. Tells how the model does in a place it has not seen.</source>
      <translation>绝不用于训练。说明模型在未见过的地方表现如何。</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>Forecast by the model of the other regions, and not scored.</source>
      <translation>由其他区域的模型预测，不评分。</translation>
    </message>
    <message>
      <location filename="../../ui/region_sources.py" />
      <source>No place of {n} points or cells moves {speed} mm a year.</source>
      <translation>没有包含 {n} 个点或单元且速率达到 {speed} mm/yr 的地方。</translation>
    </message>
    <message>
      <location filename="../../ui/region_sources.py" />
      <source>Choose a lower velocity.</source>
      <translation>请选择较低的速率。</translation>
    </message>
    <message>
      <location filename="../../ui/regions_layer.py" />
      <source>Draw region {name}</source>
      <translation>绘制区域 {name}</translation>
    </message>
    <message>
      <location filename="../../ui/regions_layer.py" />
      <source>Change the role of region {name}</source>
      <translation>更改区域 {name} 的角色</translation>
    </message>
    <message>
      <location filename="../../ui/regions_layer.py" />
      <source>Delete region {name}</source>
      <translation>删除区域 {name}</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>observed {first} to {last}</source>
      <translation>观测 {first} 至 {last}</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>{place} · {span} · forecast to {end}</source>
      <translation>{place} · {span} · 预测至 {end}</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Skill (%)</source>
      <translation>技巧 (%)</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>90 % interval held</source>
      <translation>90 % 区间覆盖率</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Its width (mm)</source>
      <translation>区间宽度 (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>The forecast says how the past goes on. It knows nothing of works, earthquakes or weather to come, unless it is a scenario. The farther ahead, the wider its interval: read both together.</source>
      <translation>预测说明过去如何延续。除非是情景，否则它不知道将来的工程、地震或天气。预测越远，区间越宽：请两者一并解读。</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>The model was chosen on the dates it is scored on: its scores flatter it.</source>
      <translation>该模型是依据用来评分的日期选出的：其评分偏高。</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Settings changed</source>
      <translation>已更改的设置</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Horizon</source>
      <translation>预测时长</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Held back</source>
      <translation>留出</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Device</source>
      <translation>设备</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Made by</source>
      <translation>制作</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>{n}, every {days} days</source>
      <translation>{n}，间隔 {days} 天</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Unit and sign</source>
      <translation>单位与符号</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Reference system</source>
      <translation>坐标参照系</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Skill is how much smaller the RMSE is than that of {baseline}, the best of three baselines, picked after the scores were known.</source>
      <translation>技巧是指 RMSE 比 {baseline} 小多少；后者是三个基准模型中最好的，在得知评分之后选出。</translation>
    </message>
    <message>
      <location filename="../../ui/report/layers.py" />
      <source>{folder} holds no map to report.</source>
      <translation>{folder} 中没有可用于报告的地图。</translation>
    </message>
    <message>
      <location filename="../../ui/report/layers.py" />
      <source>Choose the folder of a finished forecast.</source>
      <translation>请选择已完成预测的文件夹。</translation>
    </message>
    <message>
      <location filename="../../ui/report/page_html.py" />
      <source>Plot</source>
      <translation>图表</translation>
    </message>
    <message>
      <location filename="../../ui/report/page_html.py" />
      <source>How far to trust it</source>
      <translation>可信程度</translation>
    </message>
    <message>
      <location filename="../../ui/report/page_html.py" />
      <source>Scores on past dates</source>
      <translation>过去日期上的评分</translation>
    </message>
    <message>
      <location filename="../../ui/report/pages.py" />
      <source>Page {n} of 3</source>
      <translation>第 {n} 页，共 3 页</translation>
    </message>
    <message>
      <location filename="../../ui/report/pictures.py" />
      <source>region {region} from west to east</source>
      <translation>区域 {region} 自西向东</translation>
    </message>
    <message>
      <location filename="../../ui/report/pictures.py" />
      <source>region {region} · {where}</source>
      <translation>区域 {region} · {where}</translation>
    </message>
    <message>
      <location filename="../../ui/report/template.py" />
      <source>{path} is no layout template that QGIS reads.</source>
      <translation>{path} 不是 QGIS 可读取的布局模板。</translation>
    </message>
    <message>
      <location filename="../../ui/report/template.py" />
      <source>Choose a .qpt file that a layout was saved as.</source>
      <translation>请选择由布局另存得到的 .qpt 文件。</translation>
    </message>
    <message>
      <location filename="../../ui/report/template.py" />
      <source>{path} has no item whose name begins with gc_.</source>
      <translation>{path} 中没有名称以 gc_ 开头的项目。</translation>
    </message>
    <message>
      <location filename="../../ui/report/template.py" />
      <source>Save a report's layout as a template and change that, or name items like its own.</source>
      <translation>请将报告的布局存为模板后修改，或按其中的方式命名项目。</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>GroundCast report · {run}</source>
      <translation>GroundCast 报告 · {run}</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>profile {name}</source>
      <translation>剖面 {name}</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>Choose another folder, or close the program that shows the file.</source>
      <translation>请另选文件夹，或关闭正在显示该文件的程序。</translation>
    </message>
    <message>
      <location filename="../../ui/run_results.py" />
      <source>{folder} holds no report.json.</source>
      <translation>{folder} 中没有 report.json。</translation>
    </message>
    <message>
      <location filename="../../ui/run_results.py" />
      <source>Choose the folder of a finished run.</source>
      <translation>请选择已完成运行的文件夹。</translation>
    </message>
    <message>
      <location filename="../../ui/run_results.py" />
      <source>{path} has schema {version}, this GroundCast reads schema 1.</source>
      <translation>{path} 的结构版本为 {version}，当前 GroundCast 读取版本 1。</translation>
    </message>
    <message>
      <location filename="../../ui/run_results.py" />
      <source>Update GroundCast.</source>
      <translation>请更新 GroundCast。</translation>
    </message>
    <message>
      <location filename="../../ui/run_results.py" />
      <source>{path} is not a GroundCast report.</source>
      <translation>{path} 不是 GroundCast 报告。</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{amount} {factor}</source>
      <translation>{factor} {amount}</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{factor} from {file}</source>
      <translation>{factor}取自 {file}</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>This is a response of the model, not proof of cause.</source>
      <translation>这是模型的响应，并不证明因果。</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{changes}: {size} mm on average.</source>
      <translation>{changes}：平均 {size} mm。</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{size} mm on {date}</source>
      <translation>{date} 为 {size} mm</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{factor} as in {year}</source>
      <translation>{factor}同 {year} 年</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{times} × {factor}</source>
      <translation>{times} × {factor}</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{factor} as the model forecasts it</source>
      <translation>{factor}按模型预测</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{factor} in the usual year</source>
      <translation>{factor}取常年平均</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>One training alone has no interval: compare 2 or more.</source>
      <translation>单次训练没有区间：请比较 2 次或更多。</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{changes}: no effect can be told. Mean response: {clauses}.</source>
      <translation>{changes}：无法判断有无影响。平均响应：{clauses}。</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{changes}: no effect can be told.</source>
      <translation>{changes}：无法判断有无影响。</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>Against {paths}.</source>
      <translation>参考：{paths}。</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>Against the model's own forecast.</source>
      <translation>参考：模型自身的预测。</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{last}, largest {peak}</source>
      <translation>{last}，最大值：{peak}</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>region {region} {text}</source>
      <translation>区域 {region} {text}</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>The interval is the spread between {n} trainings, not the uncertainty of the forecast.</source>
      <translation>该区间是 {n} 次训练之间的离散度，而不是预测的不确定性。</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>Forecast to {date}.</source>
      <translation>预测至 {date}。</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>which tells nothing</source>
      <translation>无法说明问题</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>(90 % of trainings: {low} to {high})</source>
      <translation>（90 % 的训练：{low} 至 {high}）</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{changes}: {clauses}.</source>
      <translation>{changes}：{clauses}。</translation>
    </message>
    <message>
      <location filename="../../ui/scene.py" />
      <source>Simulated scene</source>
      <translation>模拟场景</translation>
    </message>
    <message>
      <location filename="../../ui/scene.py" />
      <source>Simulated · Regions</source>
      <translation>模拟 · 区域</translation>
    </message>
    <message>
      <location filename="../../ui/series_values.py" />
      <source>No values at this place.</source>
      <translation>此处没有数值。</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>{n} gaps; the longest is {days} days after {day}.</source>
      <translation>{n} 处间断；最长的为 {day} 之后的 {days} 天。</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Dates that stand out from their neighbours: {dates}. They stay in; look at them.</source>
      <translation>明显偏离相邻日期的日期：{dates}。它们仍保留；请查看。</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>{n} jumps of about half a wavelength ({half} mm) in {series} of {looked} series: perhaps unwrapping errors. They stay in; look at them.</source>
      <translation>在 {looked} 条序列中的 {series} 条上有 {n} 处约半个波长 ({half} mm) 的跳变：可能是解缠错误。它们仍保留；请查看。</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>One gap: {days} days after {day}.</source>
      <translation>一处间断：{day} 之后的 {days} 天。</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source> and {n} more</source>
      <translation> 及另外 {n} 个</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Counted from {day}.</source>
      <translation>自 {day} 起算。</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>{share} % of the values are there.</source>
      <translation>有值占比 {share} %。</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Quality layers: {names}.</source>
      <translation>质量图层：{names}。</translation>
    </message>
    <message>
      <location filename="../../ui/study.py" />
      <source>The project's study has version {it}, this GroundCast reads version {own}.</source>
      <translation>工程中研究的版本为 {it}，当前 GroundCast 读取版本 {own}。</translation>
    </message>
    <message>
      <location filename="../../ui/study.py" />
      <source>Update GroundCast to go on with it.</source>
      <translation>请更新 GroundCast 以继续。</translation>
    </message>
    <message>
      <location filename="../../ui/study.py" />
      <source>The project's study has the entry {key} = {value!r}, which is not known.</source>
      <translation>工程的研究中有条目 {key} = {value!r}，无法识别。</translation>
    </message>
    <message>
      <location filename="../../ui/study_data.py" />
      <source>Step 1 has no data to check against.</source>
      <translation>第 1 步没有可供核对的数据。</translation>
    </message>
    <message>
      <location filename="../../ui/study_data.py" />
      <source>The data of step 1 cannot be read, so nothing was checked.</source>
      <translation>第 1 步的数据无法读取，因此未作核对。</translation>
    </message>
    <message>
      <location filename="../../ui/study_data.py" />
      <source>The data of step 1 are not read yet, so nothing was checked.</source>
      <translation>第 1 步的数据尚未读取，因此未作核对。</translation>
    </message>
    <message>
      <location filename="../../ui/study_layers.py" />
      <source>The layer {name!r} cannot be edited.</source>
      <translation>图层 {name!r} 不能编辑。</translation>
    </message>
    <message>
      <location filename="../../ui/study_layers.py" />
      <source>Make its file writable.</source>
      <translation>请将其文件设为可写。</translation>
    </message>
    <message>
      <location filename="../../ui/study_layers.py" />
      <source>The layer {name!r} has edits that are not saved.</source>
      <translation>图层 {name!r} 有未保存的编辑。</translation>
    </message>
    <message>
      <location filename="../../ui/study_layers.py" />
      <source>Save or discard the edits in {name} first.</source>
      <translation>请先保存或放弃 {name} 中的编辑。</translation>
    </message>
    <message>
      <location filename="../../ui/study_shelf.py" />
      <source>{name} copy</source>
      <translation>{name} 副本</translation>
    </message>
    <message>
      <location filename="../../ui/study_shelf.py" />
      <source>New study</source>
      <translation>新建研究</translation>
    </message>
    <message>
      <location filename="../../ui/study_shelf.py" />
      <source>The project's list of studies cannot be read.</source>
      <translation>无法读取工程的研究列表。</translation>
    </message>
    <message>
      <location filename="../../ui/tasks.py" />
      <source>The layer cannot be written for the worker ({reason}).</source>
      <translation>无法为工作进程写出图层 ({reason})。</translation>
    </message>
    <message>
      <location filename="../../ui/tasks.py" />
      <source>The run was cancelled before it began.</source>
      <translation>运行在开始之前已被取消。</translation>
    </message>
    <message>
      <location filename="../../ui/trained_run.py" />
      <source>{model} does not use factors. Choose a model that does in step 4.</source>
      <translation>{model} 不使用因子。请在第 4 步选择使用因子的模型。</translation>
    </message>
    <message>
      <location filename="../../ui/trained_run.py" />
      <source>This run was trained without factors. Add them in step 2 and run it again.</source>
      <translation>此运行训练时没有因子。请在第 2 步添加因子并重新运行。</translation>
    </message>
    <message>
      <location filename="../../ui/trained_run.py" />
      <source>This run holds no trained model. Select the run that trained it.</source>
      <translation>此运行不含训练好的模型。请选择训练该模型的运行。</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>Forecast ready to {date}.</source>
      <translation>预测已就绪，至 {date}。</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>Not better than {reference} on this stack: {share} worse over the next {span}</source>
      <translation>在此堆栈上不优于{reference}：未来 {span}差 {share}</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>{text}; 90 % intervals held {held} of the time.</source>
      <translation>{text}；90 % 区间的覆盖率为 {held}。</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>{n} years</source>
      <translation>{n} 年</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>By origin, against {reference}: {shares} %</source>
      <translation>各起点相对于{reference}：{shares} %</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>Forecast to {date}. Scored from {n} past origins, up to {dates} dates ahead, with nothing known after each.</source>
      <translation>预测至 {date}。从 {n} 个过去的起点评分，最远提前 {dates} 个日期，且不使用各起点之后的任何信息。</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>On this stack the forecast beats {reference} by {share} over the next {span}</source>
      <translation>在此堆栈上，未来 {span}的预测比{reference}好 {share}</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>On this stack the forecast is about as good as {reference} ({side}) over the next {span}</source>
      <translation>在此堆栈上，未来 {span}的预测与{reference}大致相当（{side}）</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>{text}; 90 % intervals held only {held} of the time.</source>
      <translation>{text}；90 % 区间的覆盖率仅为 {held}。</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>the last value staying</source>
      <translation>末值不变</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>a straight line</source>
      <translation>直线外推</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>{n} days</source>
      <translation>{n} 天</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>{n} weeks</source>
      <translation>{n} 周</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>{n} months</source>
      <translation>{n} 个月</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>Forecast to {date}. Scored on {n} held-back dates.</source>
      <translation>预测至 {date}。在 {n} 个留出日期上评分。</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>Not better than {reference}.</source>
      <translation>不优于 {reference}。</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>{share} worse</source>
      <translation>差 {share}</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>{share} better than {reference}.</source>
      <translation>比 {reference} 好 {share}。</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>Use the baseline.</source>
      <translation>请使用基准模型。</translation>
    </message>
    <message>
      <location filename="../../ui/unseen_words.py" />
      <source>Unseen region {name}: {words}.</source>
      <translation>未见区域 {name}：{words}。</translation>
    </message>
    <message>
      <location filename="../../ui/unseen_words.py" />
      <source>Region {name}: {words}.</source>
      <translation>区域 {name}：{words}。</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>prior</source>
      <translation>先验</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>deformation</source>
      <translation>形变</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>validation</source>
      <translation>验证</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>descending track</source>
      <translation>降轨</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>atmospheric loading</source>
      <translation>大气负荷</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>snow</source>
      <translation>雪</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>study area</source>
      <translation>研究区</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>reference area</source>
      <translation>参考区</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>Choose a prior of water storage first.</source>
      <translation>请先选择水储量的先验。</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>Choose the deformation first.</source>
      <translation>请先选择形变。</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>The worker environment is not set up yet. Set it up in the Forecast dock first.</source>
      <translation>工作进程环境尚未安装。请先在“预测”面板中安装。</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>The layer of the {what} was removed.</source>
      <translation>{what}的图层已被移除。</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>Choose it again.</source>
      <translation>请重新选择。</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>The layer "{name}" has no CRS.</source>
      <translation>图层“{name}”没有 CRS。</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>Set it by Layer → Set CRS of Layer(s)…</source>
      <translation>请在此设置：图层 → 设置图层 CRS…</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>The project's settings of water storage cannot be read ({reason}).</source>
      <translation>无法读取工程的水储量设置 ({reason})。</translation>
    </message>
    <message>
      <location filename="../../ui/water_results.py" />
      <source>{path} is no run of water storage.</source>
      <translation>{path} 不是水储量的运行。</translation>
    </message>
    <message>
      <location filename="../../ui/water_results.py" />
      <source>Choose a run of the Water storage dock.</source>
      <translation>请选择“水储量”面板的运行。</translation>
    </message>
    <message>
      <location filename="../../ui/water_results.py" />
      <source>Correct the water storage again.</source>
      <translation>请重新校正水储量。</translation>
    </message>
    <message>
      <location filename="../../ui/water_results.py" />
      <source>{path} holds no readable report.</source>
      <translation>{path} 中没有可读的报告。</translation>
    </message>
    <message>
      <location filename="../../ui/water_results.py" />
      <source>Run it again, or choose another run.</source>
      <translation>请重新运行，或另选一个运行。</translation>
    </message>
    <message>
      <location filename="../../ui/water_results.py" />
      <source>{path} cannot be read as a table.</source>
      <translation>{path} 无法按表格读取。</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>from {before} to {after} mm</source>
      <translation>由 {before} 变为 {after} mm</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Nearer to the validation than the prior: the error fell {change}</source>
      <translation>比先验更接近验证数据：误差下降，{change}</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Corrected water storage: {words}.</source>
      <translation>校正后的水储量：{words}。</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>({change}, area mean, {n} months).</source>
      <translation>（{change}，区域平均，{n} 个月）。</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>{cells} cells, {dates} dates, {mode}, {members} members, noise {sigma} mm.</source>
      <translation>{cells} 个单元，{dates} 个日期，{mode}，{members} 个成员，噪声 {sigma} mm。</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>{what}, before → after: ubRMSD {u0} → {u1} mm, correlation {r0} → {r1}, bias {b0} → {b1} mm.</source>
      <translation>{what}，校正前 → 后：ubRMSD {u0} → {u1} mm，相关系数 {r0} → {r1}，偏差 {b0} → {b1} mm。</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Normalised innovations: mean {mean}, standard deviation {sd} (1 where errors are stated rightly).</source>
      <translation>归一化新息：平均 {mean}，标准差 {sd}（误差给定正确时为 1）。</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>The corrected water storage is ready. Without a validation its skill is not known.</source>
      <translation>校正后的水储量已就绪。没有验证数据，无法得知其技巧。</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>About as near to the validation as the prior: its error went {change}</source>
      <translation>与验证数据的接近程度和先验大致相当：误差{change}</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Farther from the validation than the prior: the error rose {change}</source>
      <translation>比先验更偏离验证数据：误差上升，{change}</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Corrected water storage is ready.</source>
      <translation>校正后的水储量已就绪。</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Corrected water storage: about as good as the prior.</source>
      <translation>校正后的水储量：与先验大致相当。</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>{share} nearer to the validation</source>
      <translation>与验证数据接近了 {share}</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>{share} farther from the validation</source>
      <translation>与验证数据偏离了 {share}</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>{share} smaller</source>
      <translation>减小 {share}</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>{share} larger</source>
      <translation>增大 {share}</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>each cell by itself</source>
      <translation>每个单元单独进行</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>all cells together</source>
      <translation>所有单元一起</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Study area and halo hold this share of the response to a load of radius: {s}.</source>
      <translation>对于下列半径的负荷，研究区与缓冲带包含其响应的占比：{s}。</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>No validation was given.</source>
      <translation>未给出验证数据。</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Area mean, {n} months</source>
      <translation>区域平均，{n} 个月</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>{n} months have no validation and are left out.</source>
      <translation>{n} 个月没有验证数据，已排除。</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>A noise of {sigma} mm would bring it to 1.</source>
      <translation>噪声取 {sigma} mm 可使其为 1。</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>{share} at {km} km</source>
      <translation>{km} km 时 {share}</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>The reference area leaves {share} of the response.</source>
      <translation>参考区保留响应的 {share}。</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Mean over the cells</source>
      <translation>各单元的平均</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Use the prior, or state the noise anew.</source>
      <translation>请使用先验，或重新给定噪声。</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_progress.py" />
      <source>Progress of the comparison</source>
      <translation>比较进度</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_progress.py" />
      <source>&lt;b&gt;Cancel&lt;/b&gt;&lt;br&gt;Stops at once; finished parts are kept.</source>
      <translation>&lt;b&gt;取消&lt;/b&gt;&lt;br&gt;立即停止；保留已完成的部分。</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_progress.py" />
      <source>Cancelling: finished parts are kept.</source>
      <translation>正在取消：保留已完成的部分。</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>{value} (best)</source>
      <translation>{value}（最佳）</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>Scores of the models</source>
      <translation>各模型的评分</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>{name}, {n} dates ahead. {meaning}</source>
      <translation>{name}，提前 {n} 个日期。{meaning}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>± seeds</source>
      <translation>± 种子</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>How far the RMSE differs between trainings, in mm.</source>
      <translation>不同训练之间 RMSE 的差异，单位 mm。</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>± origins</source>
      <translation>± 起点</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>How far the RMSE differs between origins, in mm.</source>
      <translation>不同起点之间 RMSE 的差异，单位 mm。</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>Against the reference</source>
      <translation>相对于参考</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>Within 5 % two models count as equal.</source>
      <translation>相差 5 % 以内的两个模型视为相当。</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/date_strip.py" />
      <source>Dates of the data</source>
      <translation>数据的日期</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/date_strip.py" />
      <source>{day}, missing</source>
      <translation>{day}，缺失</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/date_strip.py" />
      <source>{day}, held back</source>
      <translation>{day}，留出</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Path of {factor}</source>
      <translation>{factor}的路径</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>The model's own forecast</source>
      <translation>模型自身的预测</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>The usual year</source>
      <translation>常年平均</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>A layer or file…</source>
      <translation>图层或文件…</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Change of {factor}</source>
      <translation>{factor}的改变</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Year of {factor}</source>
      <translation>{factor}的年份</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Values of {factor} after the last date</source>
      <translation>末日之后{factor}的值</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Folder…</source>
      <translation>文件夹…</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Layer</source>
      <translation>图层</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>How much {factor} changes</source>
      <translation>{factor}改变多少</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Choose a layer or file for {factor}.</source>
      <translation>请为{factor}选择图层或文件。</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>There is no {path}. Choose another file for {factor}.</source>
      <translation>{path} 不存在。请为{factor}另选文件。</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>The change of {factor} changes nothing. Choose another amount.</source>
      <translation>{factor}的改变没有任何作用。请另选数值。</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>No change</source>
      <translation>不改变</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Multiply by</source>
      <translation>乘以</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>As in the year</source>
      <translation>同某年</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>No loaded layer has a file of its own.</source>
      <translation>已加载的图层都没有自己的文件。</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_questions.py" />
      <source>Scenario…</source>
      <translation>情景…</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_questions.py" />
      <source>Forecast along other factors, and see the difference.</source>
      <translation>按其他因子预测，并查看差异。</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_questions.py" />
      <source>Train with and without each factor, and compare the errors.</source>
      <translation>在使用和不使用各因子的情况下训练，并比较误差。</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>{what} of the samples: {low} to {high} {unit}</source>
      <translation>样本的{what}：{low} 至 {high} {unit}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>±{half} {unit}</source>
      <translation>±{half} {unit}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>Map and sample series</source>
      <translation>地图与样本序列</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>{unit}/yr</source>
      <translation>{unit}/yr</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>velocity</source>
      <translation>速率</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>mean</source>
      <translation>平均值</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>No places are known.</source>
      <translation>没有已知的地点。</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>epoch {step}: loss {loss}</source>
      <translation>轮次 {step}：损失 {loss}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>Loss curve</source>
      <translation>损失曲线</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>, validation {loss}</source>
      <translation>，验证 {loss}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_card_view.py" />
      <source>Card of the model</source>
      <translation>模型卡片</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_card_view.py" />
      <source>Forecast from the data of step 1</source>
      <translation>用第 1 步的数据预测</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_card_view.py" />
      <source>Forecast from the data of its training</source>
      <translation>用其训练数据预测</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_card_view.py" />
      <source>Does it fit the data of step 1?</source>
      <translation>是否适合第 1 步的数据？</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_card_view.py" />
      <source>Step 1 has no data.</source>
      <translation>第 1 步没有数据。</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_chooser.py" />
      <source>Recommended</source>
      <translation>推荐</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_chooser.py" />
      <source>Baselines</source>
      <translation>基准模型</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_chooser.py" />
      <source>Statistical</source>
      <translation>统计</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_facts.py" />
      <source>What the model needs</source>
      <translation>模型的需求</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/role_box.py" />
      <source>Role of region {name}</source>
      <translation>区域 {name} 的角色</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/role_box.py" />
      <source>Draw a second region to test on.</source>
      <translation>请绘制第二个区域用于测试。</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/score_table.py" />
      <source>&lt;b&gt;{label}&lt;/b&gt;&lt;br&gt;Skill by origin: {shares} %</source>
      <translation>&lt;b&gt;{label}&lt;/b&gt;&lt;br&gt;各起点的技巧：{shares} %</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/score_table.py" />
      <source>Held</source>
      <translation>覆盖率</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/score_table.py" />
      <source>Scores</source>
      <translation>评分</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/score_table.py" />
      <source>Root of the mean square error in mm, the mean over dates ahead.</source>
      <translation>均方根误差 (mm)，对各提前日期取平均。</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/score_table.py" />
      <source>How much smaller the RMSE is than that of the best baseline, in %.</source>
      <translation>RMSE 比最好的基准模型小多少，以 % 表示。</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/score_table.py" />
      <source>Share of observed values inside the 90 % interval; 90 would be right.</source>
      <translation>落在 90 % 区间内的观测值占比；理想值为 90。</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/score_table.py" />
      <source>Mean width of the 90 % interval in mm.</source>
      <translation>90 % 区间的平均宽度 (mm)。</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/score_table.py" />
      <source>&lt;b&gt;{label}&lt;/b&gt;&lt;br&gt;The reference: the best baseline here.</source>
      <translation>&lt;b&gt;{label}&lt;/b&gt;&lt;br&gt;参考：此处最好的基准模型。</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step.py" />
      <source>Open or close {step}</source>
      <translation>展开或收起 {step}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>Remove the study "{name}" from the project? Its runs and data stay on the disk.</source>
      <translation>从工程中移除研究“{name}”？其运行和数据仍保留在磁盘上。</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>Study</source>
      <translation>研究</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>More</source>
      <translation>更多</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>New</source>
      <translation>新建</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>Duplicate</source>
      <translation>创建副本</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>Remove from project…</source>
      <translation>从工程中移除…</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>Stud&amp;y</source>
      <translation>研究(&amp;Y)</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>Data, factors, settings and runs of one place.</source>
      <translation>一个地点的数据、因子、设置和运行。</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>&lt;b&gt;Study&lt;/b&gt;&lt;br&gt;{text}</source>
      <translation>&lt;b&gt;研究&lt;/b&gt;&lt;br&gt;{text}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>Rename study</source>
      <translation>重命名研究</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>Remove study</source>
      <translation>移除研究</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>QGIS's own</source>
      <translation>QGIS 的设置</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>This one:</source>
      <translation>指定代理：</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>&lt;b&gt;Proxy&lt;/b&gt;&lt;br&gt;Packages are downloaded through it. For a proxy that asks for a password, enter it in Options → Network and choose QGIS's own.</source>
      <translation>&lt;b&gt;代理&lt;/b&gt;&lt;br&gt;通过它下载软件包。若代理需要密码，请在“选项 → 网络”中输入，并选择“QGIS 的设置”。</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>Address of the proxy</source>
      <translation>代理地址</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>Download them</source>
      <translation>下载</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>Folder of packages</source>
      <translation>软件包文件夹</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>&lt;b&gt;Packages from a folder&lt;/b&gt;&lt;br&gt;For computers without internet: fill it elsewhere with &lt;i&gt;pip download -r requirements.txt -d FOLDER&lt;/i&gt;.</source>
      <translation>&lt;b&gt;从文件夹获取软件包&lt;/b&gt;&lt;br&gt;用于没有互联网的计算机：在别处用 &lt;i&gt;pip download -r requirements.txt -d FOLDER&lt;/i&gt; 下载到该文件夹。</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>Pro&amp;xy</source>
      <translation>代理(&amp;X)</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>Packages from a &amp;folder</source>
      <translation>软件包来源文件夹(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>The proxy needs an address such as http://proxy.example.org:8080.</source>
      <translation>代理需要类似 http://proxy.example.org:8080 的地址。</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/threshold.py" />
      <source>&lt;b&gt;Threshold&lt;/b&gt;&lt;br&gt;Maps how likely each place crosses this displacement, and when. Clear it for none.</source>
      <translation>&lt;b&gt;阈值&lt;/b&gt;&lt;br&gt;绘制每个地点越过此位移的可能性及时间。清空则不设。</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/threshold.py" />
      <source> mm</source>
      <translation> mm</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/threshold.py" />
      <source>Threshold in millimetres</source>
      <translation>阈值（毫米）</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>about {n} h</source>
      <translation>约 {n} h</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>At least {share} better than {reference}.</source>
      <translation>至少比 {reference} 好 {share}。</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Not better than {reference} on {n} held-back dates ({share} worse).</source>
      <translation>在 {n} 个留出日期上不优于 {reference}（差 {share}）。</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>On {n} held-back dates: {clauses}.</source>
      <translation>在 {n} 个留出日期上，{clauses}。</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>RMSE on {n} held-back dates: {errors} mm.</source>
      <translation>{n} 个留出日期上的 RMSE：{errors} mm。</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>about {n} s</source>
      <translation>约 {n} s</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>about {n} min</source>
      <translation>约 {n} min</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Starting the worker</source>
      <translation>正在启动工作进程</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Reading the data</source>
      <translation>正在读取数据</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Preparing the data</source>
      <translation>正在准备数据</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Scoring on the held-back dates</source>
      <translation>正在留出日期上评分</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Forecasting</source>
      <translation>正在预测</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Writing the results</source>
      <translation>正在写入结果</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>{stage}, region {region}</source>
      <translation>{stage}，区域 {region}</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>about as good as {reference}</source>
      <translation>与 {reference} 大致相当</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>On {n} held-back dates it is {words}.</source>
      <translation>在 {n} 个留出日期上，该预测{words}。</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>the baselines</source>
      <translation>基准模型</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Better in {n} of {all} regions.</source>
      <translation>在 {all} 个区域中的 {n} 个更好。</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>{range} %</source>
      <translation>{range} %</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>About as good as {reference} on {n} held-back dates.</source>
      <translation>在 {n} 个留出日期上与 {reference} 大致相当。</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>{shares} better than {reference}</source>
      <translation>优于 {reference}，分别为 {shares}</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>{shares} worse than {reference}</source>
      <translation>差于 {reference}，分别为 {shares}</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>The 90 % band held {shares} of the values.</source>
      <translation>90 % 区间带包含了 {shares} 的值。</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>The baseline is enough here.</source>
      <translation>此处用基准模型即可。</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Use the baseline, or add a factor or more dates.</source>
      <translation>请使用基准模型，或增加因子或日期。</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source> to </source>
      <translation> 至 </translation>
    </message>
    <message>
      <location filename="../../ui/workbench.py" />
      <source>The diagnostics are on the clipboard.</source>
      <translation>诊断信息已复制到剪贴板。</translation>
    </message>
    <message>
      <location filename="../../ui/workbench.py" />
      <source>This run has no dated maps to play.</source>
      <translation>此运行没有可播放的带日期地图。</translation>
    </message>
    <message>
      <location filename="../../ui/workbench.py" />
      <source>This run has no map of its skill.</source>
      <translation>此运行没有技巧地图。</translation>
    </message>
    <message>
      <location filename="../../ui/workbench.py" />
      <source>Temporal Controller</source>
      <translation>时态控制器</translation>
    </message>
    <message>
      <location filename="../../ui/worker_command.py" />
      <source>The worker stopped without a reason. Copy the diagnostics.</source>
      <translation>工作进程停止，原因不明。请复制诊断信息。</translation>
    </message>
    <message>
      <location filename="../../ui/worker_command.py" />
      <source>The worker stopped unexpectedly. Try again, or copy the diagnostics.</source>
      <translation>工作进程意外停止。请重试，或复制诊断信息。</translation>
    </message>
    <message>
      <location filename="../../ui/worker_command.py" />
      <source>The worker gave no readable answer. Repair its environment in Options.</source>
      <translation>工作进程未给出可读的应答。请在“选项”中修复其环境。</translation>
    </message>
    <message>
      <location filename="../../ui/worker_status.py" />
      <source>No worker environment yet.</source>
      <translation>尚无工作进程环境。</translation>
    </message>
    <message>
      <location filename="../../ui/worker_status.py" />
      <source>Looking for the device…</source>
      <translation>正在查找设备…</translation>
    </message>
    <message>
      <location filename="../../ui/worker_status.py" />
      <source>Use {name}</source>
      <translation>使用{name}</translation>
    </message>
    <message>
      <location filename="../../ui/worker_status.py" />
      <source>Use the processor</source>
      <translation>使用处理器</translation>
    </message>
    <message>
      <location filename="../../ui/worker_status.py" />
      <source>{name} · {size} memory</source>
      <translation>{name} · {size} 内存</translation>
    </message>
    <message>
      <location filename="../../ui/worker_status.py" />
      <source>the graphics card</source>
      <translation>显卡</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Preset</source>
      <translation>预设</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Time step and plateau factor of the paper's regions: A 15, 0.2; B 16, 0.16; C 17, 0.15; D 17, 0.2.</source>
      <translation>论文各区域的时间步和平台因子：A 15, 0.2；B 16, 0.16；C 17, 0.15；D 17, 0.2。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Time step</source>
      <translation>时间步</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>How many past dates the model looks at. 0 finds one in the data by Fourier transform.</source>
      <translation>模型查看多少个过去日期。0 表示用傅里叶变换从数据中求得。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Target</source>
      <translation>训练目标</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Train on the next date only, or on the whole shifted window as in the paper.</source>
      <translation>仅以下一个日期为目标训练，或如论文那样以整个平移窗口为目标。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Epochs</source>
      <translation>轮次</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Most passes over the training windows.</source>
      <translation>遍历训练窗口的最多次数。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Early stop</source>
      <translation>早停</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Stop after this many epochs without a better validation loss; 0 never stops.</source>
      <translation>验证损失连续这么多轮次没有改善时停止；0 表示从不停止。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Batch</source>
      <translation>批大小</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Windows per optimizer step.</source>
      <translation>优化器每步的窗口数。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Repetition</source>
      <translation>重复</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>How often each training window comes in an epoch. 0 makes about 2,880 samples, as in the paper.</source>
      <translation>每个训练窗口在一个轮次中出现的次数。0 表示约 2,880 个样本，与论文一致。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Learning rate</source>
      <translation>学习率</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Of the Nadam optimizer.</source>
      <translation>Nadam 优化器的学习率。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Plateau factor</source>
      <translation>平台因子</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>The learning rate is multiplied by this where the validation loss stalls.</source>
      <translation>验证损失停滞时，学习率乘以此值。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Hidden size</source>
      <translation>隐藏层大小</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Width of the hidden features, a multiple of 16.</source>
      <translation>隐藏特征的宽度，为 16 的倍数。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Dropout</source>
      <translation>Dropout</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Share of features hidden at random while training.</source>
      <translation>训练时随机隐藏的特征占比。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Keep weights</source>
      <translation>保留权重</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Of the epoch with the best validation loss, or of the last one.</source>
      <translation>取验证损失最好的轮次，或最后一个轮次的权重。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Residual path</source>
      <translation>残差路径</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Add the deformation to what attention passes on, which is made of the factors alone; no in the paper.</source>
      <translation>将形变加到注意力传递的内容上，后者仅由因子构成；论文中为 no。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>All series of a region are forecast together from their last 12 to 20 dates, one date at a time. One of the nine networks that GLER-BiGRUnet was compared with.</source>
      <translation>由最后 12 至 20 个日期同时预测一个区域的所有序列，每次一个日期。是与 GLER-BiGRUnet 对比的九个网络之一。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>GLER-BiGRUnet without its residual self-attention.</source>
      <translation>不含残差自注意力的 GLER-BiGRUnet。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Attention to factors, then recurrence both ways.</source>
      <translation>对因子的注意力，然后双向循环。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Attention to factors, then recurrence one way.</source>
      <translation>对因子的注意力，然后单向循环。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Eight heads of self-attention, recurrence both ways.</source>
      <translation>八头自注意力，双向循环。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Eight heads of self-attention, recurrence one way.</source>
      <translation>八头自注意力，单向循环。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>One head of self-attention, recurrence both ways.</source>
      <translation>单头自注意力，双向循环。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>One head of self-attention, recurrence one way.</source>
      <translation>单头自注意力，单向循环。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Recurrence both ways, nothing else.</source>
      <translation>仅双向循环。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Recurrence one way, nothing else.</source>
      <translation>仅单向循环。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Recurrent network with attention to environmental factors.</source>
      <translation>对环境因子具有注意力的循环网络。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>All series of a region are forecast together from their last 12 to 20 dates, one date at a time; attention asks rain, temperature and vegetation what they add. Without factors it looks at itself only.</source>
      <translation>由最后 12 至 20 个日期同时预测一个区域的所有序列，每次一个日期；注意力考察降水、气温和植被带来什么。没有因子时只关注序列自身。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>How many past dates the model looks at; 24 in the paper.</source>
      <translation>模型查看多少个过去日期；论文中为 24。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Dates at once</source>
      <translation>一次日期数</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Dates forecast in one step; longer forecasts go on from there.</source>
      <translation>一步预测的日期数；更长的预测由此继续。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Group</source>
      <translation>分组</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Points that are looked at together, nearest neighbours.</source>
      <translation>一起查看的点，即最近的邻点。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Patterns</source>
      <translation>模式数</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Kinds of series with a network each; 8 in the paper.</source>
      <translation>各有一个网络的序列类型数；论文中为 8。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Smoothing</source>
      <translation>平滑</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Dates of the Savitzky-Golay filter over the known past, an odd number; 0 leaves the series as is.</source>
      <translation>对已知过去做 Savitzky-Golay 滤波的日期数，为奇数；0 表示序列保持不变。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Steps</source>
      <translation>步数</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Most optimizer steps of all patterns together, for each component.</source>
      <translation>每个分量中，所有模式合计的最多优化步数。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Windows of a group per optimizer step.</source>
      <translation>优化器每步中一个分组的窗口数。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Of the AdamW optimizer, after a warm-up.</source>
      <translation>AdamW 优化器在预热之后的学习率。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Stop after this many checks without a better validation loss.</source>
      <translation>验证损失连续这么多次检查没有改善时停止。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Of the check with the best validation loss, or of the last one.</source>
      <translation>取验证损失最好的检查点，或最后一个检查点的权重。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Size of a token, a multiple of 4; 200 in the paper.</source>
      <translation>token 的大小，为 4 的倍数；论文中为 200。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Layers</source>
      <translation>层数</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Of the encoder and of the decoder; 5 in the paper.</source>
      <translation>编码器和解码器的层数；论文中为 5。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Components</source>
      <translation>分量</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Forecast trend, season and rest (Holt-Winters) apart and add them, as in the paper.</source>
      <translation>将趋势、季节和剩余项 (Holt-Winters) 分别预测再相加，与论文一致。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Size of a token, a multiple of 8; 512 in the paper.</source>
      <translation>token 的大小，为 8 的倍数；论文中为 512。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Of the encoder and of the decoder; 3 in the paper.</source>
      <translation>编码器和解码器的层数；论文中为 3。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Units of each of the three layers; 256 in the paper.</source>
      <translation>三层中每层的单元数；论文中为 256。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>How many past dates the model looks at.</source>
      <translation>模型查看多少个过去日期。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Samples</source>
      <translation>样本</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Windows of all series that it learns from, drawn at random.</source>
      <translation>供其学习的窗口，从所有序列中随机抽取。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Penalty</source>
      <translation>惩罚</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>What an error beyond the tolerance costs (C).</source>
      <translation>误差超出容差的代价 (C)。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Tolerance</source>
      <translation>容差</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Errors below this share of a series' spread cost nothing.</source>
      <translation>小于序列离散度此比例的误差没有代价。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Spacetimeformer</source>
      <translation>Spacetimeformer</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Attention across neighbouring points and all dates at once.</source>
      <translation>同时对邻近点和所有日期的注意力。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Three layers of memory, each series by itself.</source>
      <translation>三层记忆，每条序列单独进行。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Transformer</source>
      <translation>Transformer</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Attention over time, each series by itself.</source>
      <translation>时间上的注意力，每条序列单独进行。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>A small network of the last dates, the same for all series.</source>
      <translation>由最后若干日期预测的小型网络，所有序列共用。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Groups of neighbouring points are looked at together, 24 dates back, to forecast six dates at once; trend, season and rest apart. Smaller than in the paper by default, for a processor.</source>
      <translation>将邻近点分组一起查看，回看 24 个日期，一次预测六个日期；趋势、季节和剩余项分开。为适应处理器，默认比论文中小。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>The last 24 dates of a series to its next six; the same network for all series. The paper compares Spacetimeformer with it. Smaller than there by default, for a processor.</source>
      <translation>由序列的最后 24 个日期预测接下来的六个；所有序列共用同一网络。论文将 Spacetimeformer 与其对比。为适应处理器，默认比论文中小。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>The last 24 dates of a series to its next six, by the transformer of machine translation. The paper compares Spacetimeformer with it. Smaller than there by default, for a processor.</source>
      <translation>用机器翻译的 transformer，由序列的最后 24 个日期预测接下来的六个。论文将 Spacetimeformer 与其对比。为适应处理器，默认比论文中小。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>The last five dates of a series to its next one. The paper compares CNN-PhLSTM with it.</source>
      <translation>由序列的最后五个日期预测下一个。论文将 CNN-PhLSTM 与其对比。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Support vectors</source>
      <translation>支持向量</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Support vector regression on the last dates, the same for all series.</source>
      <translation>对最后若干日期的支持向量回归，所有序列共用。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>The last five dates of a series to its next one, learned from windows drawn at random. The paper compares CNN-PhLSTM with it.</source>
      <translation>由序列的最后五个日期预测下一个，从随机抽取的窗口中学习。论文将 CNN-PhLSTM 与其对比。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>How many past maps the model looks at; 5 in the paper.</source>
      <translation>模型查看多少幅过去的地图；论文中为 5。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>Most passes over the training windows; 256 in the paper.</source>
      <translation>遍历训练窗口的最多次数；论文中为 256。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>Of the Adam optimizer.</source>
      <translation>Adam 优化器的学习率。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>Compression epochs</source>
      <translation>压缩轮次</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>Passes of the two small networks that follow the largest and smallest value of each map.</source>
      <translation>两个小型网络的训练遍数，它们跟踪每幅地图的最大值和最小值。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>Compression rate</source>
      <translation>压缩学习率</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>Learning rate of these networks. 0.00001 in the paper, which hardly moves them on short records.</source>
      <translation>这些网络的学习率。论文中为 0.00001，在短记录上几乎不起作用。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>Whole maps: convolutions, memory with peepholes, and a map drawn from it. Needs a raster.</source>
      <translation>整幅地图：卷积、带窥孔的记忆，并由此绘出地图。需要栅格。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>Whole maps: convolutions, plain memory, and a map drawn from it. Needs a raster.</source>
      <translation>整幅地图：卷积、普通记忆，并由此绘出地图。需要栅格。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>The last five maps are made small, remembered, and drawn large again as the next map, so that neighbours and shapes count. Two small networks follow the largest and smallest value.</source>
      <translation>将最后五幅地图缩小、记忆，再放大绘成下一幅地图，使邻域和形状发挥作用。两个小型网络跟踪最大值和最小值。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>CNN-PhLSTM with plain memory cells, which the paper compares it with.</source>
      <translation>采用普通记忆单元的 CNN-PhLSTM，论文将其与之对比。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>core/baselines; a textbook method</source>
      <translation>core/baselines；教科书方法</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>A straight line through all dates.</source>
      <translation>穿过所有日期的直线。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Nothing moves any more. Hard to beat over a few dates where the motion is slow.</source>
      <translation>不再有任何运动。在运动缓慢之处，短期内很难被超越。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Least squares for each series. Right where the motion is steady and has no season.</source>
      <translation>对每条序列做最小二乘。适用于运动稳定且没有季节变化之处。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Least squares for each series. Dates that span less than a year leave the cycle out.</source>
      <translation>对每条序列做最小二乘。日期跨度不足一年时不含周期项。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Learned correction</source>
      <translation>学习型校正</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>auto learns which series wants more of which member, and uses it where that made past forecasts better. It takes twice the time, and did not help on most data.</source>
      <translation>auto 学习各序列更需要哪个成员，并在曾使过去预测更好之处使用。耗时加倍，在大多数数据上没有帮助。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Simple forecasts together, each with the weight that past dates show it deserves.</source>
      <translation>将简单预测组合起来，按过去日期的表现给出各自应有的权重。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Gaussian process</source>
      <translation>高斯过程</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Trend, season and short memory, learned from all series together.</source>
      <translation>趋势、季节和短期记忆，由所有序列共同学得。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Season, memory and factors</source>
      <translation>季节、记忆与因子</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Season and memory, and what recent rain or heat add, where that made earlier forecasts better.</source>
      <translation>季节和记忆，并在曾使早先预测更好之处加上近期降水或高温的作用。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Mean of three</source>
      <translation>三值平均</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>The mean of the last three values stays.</source>
      <translation>最后三个值的平均保持不变。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Drift</source>
      <translation>漂移</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>The line from the first to the last value goes on.</source>
      <translation>从首值到末值的直线继续延伸。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Linear, last year</source>
      <translation>线性，最近一年</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>A straight line through the last year.</source>
      <translation>穿过最近一年的直线。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Trend and season, pooled</source>
      <translation>趋势与季节，合并</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Line, yearly and half-yearly cycle, drawn towards what the stack shares.</source>
      <translation>直线、年周期和半年周期，向堆栈的共同特征收缩。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Last year again</source>
      <translation>重复去年</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>The values of the last year come back.</source>
      <translation>去年的值再次出现。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Exponential smoothing</source>
      <translation>指数平滑</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>A weighted mean of the values, recent ones first, stays.</source>
      <translation>数值的加权平均（近期权重最大）保持不变。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Damped trend</source>
      <translation>阻尼趋势</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>A level and a slope that follow the values; the slope fades.</source>
      <translation>跟随数值的水平与斜率；斜率逐渐衰减。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Theta</source>
      <translation>Theta</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Half the straight line, half the smoothed level.</source>
      <translation>一半为直线，一半为平滑水平。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Theta and season</source>
      <translation>Theta 与季节</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Theta on the series without its season, which comes back.</source>
      <translation>对去除季节的序列用 Theta，再把季节加回。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Season and memory</source>
      <translation>季节与记忆</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Trend and season, and a departure from them that fades.</source>
      <translation>趋势与季节，加上逐渐衰减的偏离。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Pooled autoregression</source>
      <translation>合并自回归</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Weights of the last dates that are common to all series.</source>
      <translation>所有序列共用的最后若干日期的权重。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Pooled autoregression and season</source>
      <translation>合并自回归与季节</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Pooled autoregression on the series without their season, which comes back.</source>
      <translation>对去除季节的序列做合并自回归，再把季节加回。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Shared patterns</source>
      <translation>共同模式</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Lines, and the few patterns that the series have in common.</source>
      <translation>直线，加上各序列共有的少数模式。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Dynamic modes</source>
      <translation>动态模态</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Shared patterns that swing and fade (dynamic mode decomposition).</source>
      <translation>振荡并衰减的共同模式（动态模态分解）。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Fourteen quick methods forecast the known past from many earlier dates; how well they did decides their weights, lead by lead. The default: on the stacks tried it seldom lost to a reference.</source>
      <translation>十四种快速方法从许多更早的日期预测已知的过去；其表现按提前量逐一决定各自的权重。默认模型：在试过的堆栈上很少输给参考。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>How strong trend, season and memory are is estimated once for the whole stack; each series is then forecast by its own past. The best single method on most stacks tried.</source>
      <translation>趋势、季节和记忆的强度对整个堆栈估计一次；然后每条序列由自身的过去进行预测。在试过的大多数堆栈上是最好的单一方法。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>A regression on factors of the last dates. Where they did not help earlier forecasts it leaves them out and says so; without factors it is season and memory alone.</source>
      <translation>对最近日期的因子做回归。若因子未曾帮助早先的预测，则将其排除并予以说明；没有因子时即为季节与记忆。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Persistence that one noisy date cannot spoil.</source>
      <translation>不会被单个噪声日期破坏的持续性。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>A line through two values only: it ends where the series ends.</source>
      <translation>仅由两个值确定的直线：它止于序列的末端。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Follows a change of speed within months, at the price of a slope that is known less well.</source>
      <translation>数月之内即可跟上速率的变化，代价是斜率的精度较低。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Like trend and season, with weaker cycles where the series of the stack show none.</source>
      <translation>类似趋势与季节，但在堆栈的序列不显示周期之处周期较弱。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>The value of the same day a year before; persistence below a year of dates. Loses on most stacks tried.</source>
      <translation>一年前同日的值；日期不足一年时为持续性。在试过的大多数堆栈上表现较差。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>A level that follows the values and stays: persistence with less noise.</source>
      <translation>跟随数值并保持不变的水平：噪声更小的持续性。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Carries a recent trend on, less and less of it the farther ahead.</source>
      <translation>延续近期的趋势，越远越弱。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>A level that drifts by half the slope of the line; won the M3 competition of forecasts in 2000.</source>
      <translation>以直线斜率的一半漂移的水平；2000 年赢得 M3 预测竞赛。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>For series with a yearly cycle and a trend that bends.</source>
      <translation>适用于有年周期且趋势弯曲的序列。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Begins where the series is now and goes back to its line and season over some dates.</source>
      <translation>从序列的当前值开始，经若干日期回到其直线和季节。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>One linear rule for the whole stack, learned by ridge regression.</source>
      <translation>整个堆栈共用的一条线性规则，由岭回归学得。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>The same rule for what is left of the series without its season.</source>
      <translation>对去除季节后的序列采用同样的规则。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Principal components of what the lines leave, carried on together; what a series shares with no other is forecast by its line.</source>
      <translation>对直线拟合的剩余部分求主成分并一同外推；序列中不与其他序列共有的部分由其直线预测。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>For stacks whose series swing together with periods of their own.</source>
      <translation>适用于各序列以自身周期共同振荡的堆栈。</translation>
    </message>
  </context>
</TS>
