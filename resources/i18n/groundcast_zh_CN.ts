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
      <source>Even with its factors, {model} is not clearly better than {reference}: {size} {over}.</source>
      <translation>即使使用其因子，{model} 也并不明显优于 {reference}：{size}{over}。</translation>
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
      <source>With its factors, {model} is better than {reference}: {size} {over}.</source>
      <translation>使用其因子后，{model} 优于 {reference}：{size}{over}。</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>With its factors, {model} is worse than {reference}: {size} {over}.</source>
      <translation>使用其因子后，{model} 差于 {reference}：{size}{over}。</translation>
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
      <location filename="../../ui/area_mean.py" />
      <source>{mean}, {place}</source>
      <translation>{mean}, {place}</translation>
    </message>
    <message>
      <location filename="../../ui/area_mean.py" />
      <source>Mean of {n} points</source>
      <translation>{n} 个点的平均</translation>
    </message>
    <message>
      <location filename="../../ui/area_mean.py" />
      <source>Mean of {n} pixels</source>
      <translation>{n} 个像元的平均</translation>
    </message>
    <message>
      <location filename="../../ui/build_words.py" />
      <source>{label}: {size} to download, {time} at {line} Mbit/s</source>
      <translation>{label}：需下载 {size}，按 {line} Mbit/s 计需 {time}</translation>
    </message>
    <message>
      <location filename="../../ui/build_words.py" />
      <source>{size} in {place}, {needed} while it is made; {free} are free.</source>
      <translation>{place} 中占用 {size}，安装过程中需 {needed}；可用空间 {free}。</translation>
    </message>
    <message>
      <location filename="../../ui/build_words.py" />
      <source>Needs {needed} while it is made, {free} are free. Free some space.</source>
      <translation>安装过程中需要 {needed}，可用空间 {free}。请腾出一些空间。</translation>
    </message>
    <message>
      <location filename="../../ui/build_words.py" />
      <source>No NVIDIA card was found here; the processor will be used.</source>
      <translation>未找到 NVIDIA 显卡；将使用处理器。</translation>
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
      <location filename="../../ui/compare_line.py" />
      <source>not better: {share} worse</source>
      <translation>不更好：差 {share}</translation>
    </message>
    <message>
      <location filename="../../ui/compare_line.py" />
      <source>reference</source>
      <translation>参考</translation>
    </message>
    <message>
      <location filename="../../ui/compare_line.py" />
      <source>not better: about equal</source>
      <translation>不更好：大致相当</translation>
    </message>
    <message>
      <location filename="../../ui/compare_line.py" />
      <source>{share} better</source>
      <translation>好 {share}</translation>
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
      <location filename="../../ui/compare_measures.py" />
      <source>region mean</source>
      <translation>区域平均</translation>
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
      <source>Estimate: {time} at most</source>
      <translation>估计：最多 {time}</translation>
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
      <source>{model} (paper mode, optimistic)</source>
      <translation>{model}（论文模式，偏乐观）</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>{model} is best, {share} better than {reference}.</source>
      <translation>{model} 最好，比 {reference} 好 {share}。</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>{name} (unseen)</source>
      <translation>{name}（未见）</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>{name} (validates)</source>
      <translation>{name}（验证）</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>Region {names}: {sentence}</source>
      <translation>区域 {names}：{sentence}</translation>
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
      <source>honest mode, and beside it paper mode: optimistic</source>
      <translation>真实模式，并列论文模式：偏乐观</translation>
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
      <source>MSE (mm²)</source>
      <translation>MSE (mm²)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Mean square error: few large errors decide it. Less is better.</source>
      <translation>均方误差：由少数大误差决定。越小越好。</translation>
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
      <source>Exact</source>
      <translation>精确</translation>
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
      <source>The worker stopped unexpectedly. Try again, or copy the diagnostics.</source>
      <translation>工作进程意外停止。请重试，或复制诊断信息。</translation>
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
      <source>Map, series, simple baselines and profiles work now. Forecasts, and reading other formats, need the one-time set-up.</source>
      <translation>地图、序列、简单基准模型和剖面现在即可使用。预测以及读取其他格式需要先进行一次性安装。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Add</source>
      <translation>添加</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>This needs the one-time set-up. Without it, GeoTIFFs, tables and point layers that have dates in their names can be added.</source>
      <translation>这需要先进行一次性安装。未安装时，可添加名称中带有日期的 GeoTIFF、表格和点图层。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Checking…</source>
      <translation>正在检查…</translation>
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
      <source>There is only one date. Choose the folder, or the file, that holds all dates.</source>
      <translation>只有一个日期。请选择包含所有日期的文件夹或文件。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Set up…</source>
      <translation>安装…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>&lt;a href="stop"&gt;Stop&lt;/a&gt;</source>
      <translation>&lt;a href="stop"&gt;停止&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Choose a file or folder, or drop one here. Nothing is copied.</source>
      <translation>选择文件或文件夹，或拖放到此处。不会复制任何内容。</translation>
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
      <source>Towards the satellite, up or east</source>
      <translation>朝向卫星、向上或向东</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Away from the satellite, down or west</source>
      <translation>远离卫星、向下或向西</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>&lt;b&gt;Positive means&lt;/b&gt;&lt;br&gt;Values that are the other way round are turned as they are read.</source>
      <translation>&lt;b&gt;正值表示&lt;/b&gt;&lt;br&gt;方向相反的值在读取时反转符号。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>&lt;b&gt;Format&lt;/b&gt;&lt;br&gt;What the source is read as.</source>
      <translation>&lt;b&gt;格式&lt;/b&gt;&lt;br&gt;数据源按何种格式读取。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>As found</source>
      <translation>按识别结果</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>&lt;b&gt;Variable&lt;/b&gt;&lt;br&gt;One of those in the file, a band, or a part of the names of files or columns; others can be typed.</source>
      <translation>&lt;b&gt;变量&lt;/b&gt;&lt;br&gt;文件中的变量之一、一个波段，或文件名或列名的一部分；也可输入其他变量。</translation>
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
      <source> m</source>
      <translation> m</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Size of cells</source>
      <translation>单元大小</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>&amp;Format</source>
      <translation>格式(&amp;F)</translation>
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
      <source>&amp;Positive means</source>
      <translation>正值表示(&amp;P)</translation>
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
      <source>As found: {what}</source>
      <translation>按识别结果：{what}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>rad (phase)</source>
      <translation>rad（相位）</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Line of sight</source>
      <translation>视线向</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_findings.py" />
      <source>First look, from {share} % of the data: map and series are of this part.</source>
      <translation>初步查看，基于 {share} % 的数据：地图和序列仅反映这一部分。</translation>
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
      <location filename="../../ui/dialogs/add_stack_findings.py" />
      <source>Where it is the other way round, choose it under “Positive means”.</source>
      <translation>若方向相反，请在“正值表示”中选择。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>No data needs numbers with commas, like -9999, 0.</source>
      <translation>无数据值须为以逗号分隔的数，如 -9999, 0。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>Numbers and dates</source>
      <translation>数值与日期</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>&lt;b&gt;Order of dates&lt;/b&gt;&lt;br&gt;How dates like 05/01/2020 are read.</source>
      <translation>&lt;b&gt;日期顺序&lt;/b&gt;&lt;br&gt;05/01/2020 这类日期的读法。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>&lt;b&gt;1 January is day&lt;/b&gt;&lt;br&gt;Where names like 2020004 count the days of a year.</source>
      <translation>&lt;b&gt;1 月 1 日为第几天&lt;/b&gt;&lt;br&gt;用于 2020004 这类按一年中的天数计的名称。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>N&amp;o data</source>
      <translation>无数据值(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>Order of da&amp;tes</source>
      <translation>日期顺序(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>1 &amp;January is day</source>
      <translation>1 月 1 日为第几天(&amp;J)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>&lt;b&gt;No data&lt;/b&gt;&lt;br&gt;Numbers that stand for missing ones. Type them with commas, like -9999, 0.</source>
      <translation>&lt;b&gt;无数据值&lt;/b&gt;&lt;br&gt;表示缺失值的数。以逗号分隔输入，如 -9999, 0。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>Year, month, day</source>
      <translation>年、月、日</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>Day, month, year</source>
      <translation>日、月、年</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>000, as GMTSAR counts</source>
      <translation>000（GMTSAR 的计法）</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>Month, day, year</source>
      <translation>月、日、年</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>None: every number is a value</source>
      <translation>无：每个数都是有效值</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_layer.py" />
      <source>{n} selected points of the layer “{name}” were copied.</source>
      <translation>已复制图层“{name}”中选中的 {n} 个点。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_layer.py" />
      <source>{n} of {all} points are selected; all are used. &lt;a href="take"&gt;Use the selected only&lt;/a&gt;</source>
      <translation>已选中 {all} 个点中的 {n} 个;当前使用全部点。&lt;a href="take"&gt;仅使用选中的点&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_layer.py" />
      <source>Copying the points of the layer “{name}”…</source>
      <translation>正在复制图层“{name}”的点…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_layer.py" />
      <source>The points of the layer “{name}” were copied as they are now.</source>
      <translation>图层“{name}”的点已按当前状态复制。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_layer.py" />
      <source>The layer cannot be copied ({reason}).</source>
      <translation>无法复制图层 ({reason})。</translation>
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
      <source> mm</source>
      <translation> mm</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>&lt;b&gt;Wavelength&lt;/b&gt;&lt;br&gt;Of the radar. Jumps of half of it are perhaps unwrapping errors, and with it a phase becomes millimetres.</source>
      <translation>&lt;b&gt;波长&lt;/b&gt;&lt;br&gt;雷达的波长。半个波长的跳变可能是解缠错误；有了波长，相位即可换算为毫米。</translation>
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
      <source>As found: {mm} mm</source>
      <translation>按识别结果：{mm} mm</translation>
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
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>Interferograms</source>
      <translation>干涉图</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>Radar</source>
      <translation>雷达</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_place.py" />
      <source>Longitude {west} to {east}°, latitude {south} to {north}°</source>
      <translation>经度 {west} 至 {east}°，纬度 {south} 至 {north}°</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_place.py" />
      <source>Place</source>
      <translation>位置</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_place.py" />
      <source>&lt;a href="map"&gt;Show on the map&lt;/a&gt;</source>
      <translation>&lt;a href="map"&gt;在地图上显示&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>Source</source>
      <translation>数据源</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>Series of deformation</source>
      <translation>形变序列</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>File, folder or database</source>
      <translation>文件、文件夹或数据库</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>&amp;Source</source>
      <translation>数据源(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>Choose a source first.</source>
      <translation>请先选择数据源。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>Put the password into ~/.pgpass or a service file: a project keeps what is written here.</source>
      <translation>请将密码放入 ~/.pgpass 或服务文件：此处所写的内容会保存在工程中。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>Files of this format are read by the folder. Choose the folder.</source>
      <translation>此格式的文件按文件夹读取。请选择文件夹。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>All files (*)</source>
      <translation>所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>Database</source>
      <translation>数据库</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>Series ({endings})</source>
      <translation>序列 ({endings})</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>PG:host=… dbname=… user=…|layername=schema.table</source>
      <translation>PG:host=… dbname=… user=…|layername=schema.table</translation>
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
      <source>Paper mode takes the settings of the papers and brings factors onto every pixel. It repeats no published protocol whole: here, too, nothing after an origin is touched. Its scores are optimistic.</source>
      <translation>论文模式采用论文的设置，并将因子赋到每个像元。它不完整重复任何已发表的流程：此处同样不触及起点之后的任何数据。其评分偏乐观。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Both modes stand in one table, from the same origins: each network of a paper takes part twice, which takes about twice as long.</source>
      <translation>两种模式列在同一表中，使用相同的起点：论文的每个网络参与两次，耗时约加倍。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Quick look (smaller networks, shorter training)</source>
      <translation>快速试跑（网络更小，训练更短）</translation>
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
      <source>Both, side by side</source>
      <translation>两者并列</translation>
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
      <source>&amp;Origins</source>
      <translation>起点(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>At &amp;most series</source>
      <translation>最多序列数(&amp;M)</translation>
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
      <source>&amp;Regions</source>
      <translation>区域(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/crs_field.py" />
      <source>&lt;b&gt;CRS&lt;/b&gt;&lt;br&gt;In which the coordinates of the data are, where the file is silent or wrong.</source>
      <translation>&lt;b&gt;CRS&lt;/b&gt;&lt;br&gt;数据坐标所在的坐标参照系，用于文件未说明或有误时。</translation>
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
      <source>&lt;b&gt;In space&lt;/b&gt;&lt;br&gt;How the factor comes to the places of the deformation.</source>
      <translation>&lt;b&gt;空间上&lt;/b&gt;&lt;br&gt;因子以何种方式对应到形变的地点。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>&lt;b&gt;In time&lt;/b&gt;&lt;br&gt;How the factor comes to the dates of the deformation.</source>
      <translation>&lt;b&gt;时间上&lt;/b&gt;&lt;br&gt;因子以何种方式对应到形变的日期。</translation>
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
      <source>&lt;b&gt;Longest lag&lt;/b&gt;&lt;br&gt;The scan tries all lags from 0 to this one.</source>
      <translation>&lt;b&gt;最长滞后&lt;/b&gt;&lt;br&gt;扫描从 0 到此值的所有滞后。</translation>
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
      <source>Lag and rules</source>
      <translation>滞后与规则</translation>
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
      <location filename="../../ui/dialogs/factor_source.py" />
      <source>&lt;b&gt;Unit&lt;/b&gt;&lt;br&gt;Of the values, where the source is silent or wrong.</source>
      <translation>&lt;b&gt;单位&lt;/b&gt;&lt;br&gt;数值的单位，用于数据源未说明或有误时。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor_source.py" />
      <source>first, last; empty: as long as the deformation lasts</source>
      <translation>起始, 结束；留空：与形变时段相同</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor_source.py" />
      <source>&lt;b&gt;Years&lt;/b&gt;&lt;br&gt;Over which the months are repeated, every year the same.</source>
      <translation>&lt;b&gt;年份&lt;/b&gt;&lt;br&gt;逐月值在这些年份中重复，每年相同。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor_source.py" />
      <source>&amp;Years</source>
      <translation>年份(&amp;Y)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor_source.py" />
      <source>The years need the first and the last one, like 1991, 2020.</source>
      <translation>年份需要起始年份和结束年份，如 1991, 2020。</translation>
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
      <location filename="../../ui/dialogs/patterns.py" />
      <source>Number of patterns</source>
      <translation>模式数</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/patterns.py" />
      <source>&amp;Patterns</source>
      <translation>模式数(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/patterns.py" />
      <source>Looking for patterns in the dates before the held-back ones…</source>
      <translation>正在留出日期之前的日期中查找模式…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/patterns.py" />
      <source>Dates up to {day} were looked at.</source>
      <translation>已查看截至 {day} 的日期。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/patterns.py" />
      <source>Mean silhouette by number of patterns</source>
      <translation>各模式数的平均轮廓系数</translation>
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
      <source>There is no {path}.</source>
      <translation>{path} 不存在。</translation>
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
      <source>No date stands out from its neighbours.</source>
      <translation>没有日期明显偏离其相邻日期。</translation>
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
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Looking for them…</source>
      <translation>正在查找…</translation>
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
      <source>&lt;b&gt;PDF&lt;/b&gt;&lt;br&gt;Three A4 pages or more: maps, plots and scores, how far to trust it.</source>
      <translation>&lt;b&gt;PDF&lt;/b&gt;&lt;br&gt;三页或更多 A4：地图、图表和评分，以及可信程度。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Layout template (*.qpt)</source>
      <translation>布局模板 (*.qpt)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>&lt;b&gt;Template&lt;/b&gt;&lt;br&gt;A layout of your own, with items named like ours (gc_title, gc_map_1 …). Help tells how to make one. Leave empty for the built-in pages.</source>
      <translation>&lt;b&gt;模板&lt;/b&gt;&lt;br&gt;自定义的布局，其中各项按我们的方式命名 (gc_title, gc_map_1 …)。帮助中说明了制作方法。留空则使用内置页面。</translation>
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
      <source>How far the report is</source>
      <translation>报告的进度</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Maps of forecast and residual, what is ticked below, scores, settings, the data's credit.</source>
      <translation>预测和残差地图、下方勾选的内容、评分、设置、数据来源说明。</translation>
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
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>No report was written.</source>
      <translation>未写出报告。</translation>
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
      <source>Reading the maps</source>
      <translation>正在读取地图</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Open</source>
      <translation>打开</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Written: {names}.</source>
      <translation>已写入：{names}。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>The report stopped: {reason}</source>
      <translation>报告已停止：{reason}</translation>
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
      <location filename="../../ui/dialogs/report_plots.py" />
      <source>Where the ground moves most</source>
      <translation>地表运动最大处</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report_plots.py" />
      <source>From west to east</source>
      <translation>自西向东</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report_plots.py" />
      <source>Profiles</source>
      <translation>剖面</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report_plots.py" />
      <source>&amp;Series</source>
      <translation>序列(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report_plots.py" />
      <source>P&amp;rofiles</source>
      <translation>剖面(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/residuals.py" />
      <source>{n} values at {places} places on {dates} held-back dates. 99 of 100 lie within the plot.</source>
      <translation>{dates} 个留出日期、{places} 个位置上的 {n} 个值。图中包含其中的 99%。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/residuals.py" />
      <source>They are of one origin; the scores in step 6 are of {n}.</source>
      <translation>它们只来自一个起点；第 6 步的评分来自 {n} 个。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/residuals.py" />
      <source>Residuals · {run}</source>
      <translation>残差 · {run}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/residuals.py" />
      <source>Region</source>
      <translation>区域</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/residuals.py" />
      <source>All regions</source>
      <translation>全部区域</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/residuals.py" />
      <source>Plots need matplotlib, which QGIS's Python does not have. Install it there and restart QGIS.</source>
      <translation>绘图需要 matplotlib，而 QGIS 的 Python 中没有。请在其中安装后重启 QGIS。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/residuals.py" />
      <source>There are more: these are evenly spread parts.</source>
      <translation>还有更多：这里是均匀分布的部分。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/run_colours.py" />
      <source>Crameri's ramp: equal steps of value look equally large, to colour-blind readers too.</source>
      <translation>Crameri 色带：相等的数值步长看起来同样大，色盲读者也是如此。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/run_colours.py" />
      <source>Colours of this run</source>
      <translation>此运行的颜色</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/run_colours.py" />
      <source>For its displacement and velocity. The lowest value has the first colour.</source>
      <translation>用于位移和速度。最小值用第一种颜色。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/run_colours.py" />
      <source>As all runs</source>
      <translation>与所有运行相同</translation>
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
      <source>&lt;b&gt;Until&lt;/b&gt;&lt;br&gt;Past half the observed span a forecast is mostly guesswork.</source>
      <translation>&lt;b&gt;直到&lt;/b&gt;&lt;br&gt;超过观测时段一半之后，预测大多只是猜测。</translation>
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
      <source>&lt;b&gt;Horizon&lt;/b&gt;&lt;br&gt;How many dates to forecast after the last one.</source>
      <translation>&lt;b&gt;预测时长&lt;/b&gt;&lt;br&gt;在最后一个日期之后预测多少个日期。</translation>
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
      <location filename="../../ui/dialogs/second_track.py" />
      <source>Towards the satellite</source>
      <translation>朝向卫星</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_track.py" />
      <source>Away from the satellite</source>
      <translation>远离卫星</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_track.py" />
      <source>As the first track</source>
      <translation>与第一条轨道相同</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_track.py" />
      <source>Variable</source>
      <translation>变量</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_track.py" />
      <source>Unit</source>
      <translation>单位</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_track.py" />
      <source>Positive means</source>
      <translation>正值表示</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_track.py" />
      <source>CRS</source>
      <translation>CRS</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_track.py" />
      <source>Second track: {what}</source>
      <translation>第二条轨道：{what}</translation>
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
      <source>Folder, proxy, offline packages</source>
      <translation>文件夹、代理、离线软件包</translation>
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
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>{n} of {all} points or cells move so fast.</source>
      <translation>{all} 个点或单元中有 {n} 个达到该速率。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>Regions by velocity</source>
      <translation>按速率划定区域</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>Velocity in millimetres a year</source>
      <translation>速率（毫米/年）</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>&lt;b&gt;Velocity&lt;/b&gt;&lt;br&gt;Up or down: what moves at least so fast is inside.</source>
      <translation>&lt;b&gt;速率&lt;/b&gt;&lt;br&gt;无论上升或下降：达到该速率的均包括在内。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source> mm/yr</source>
      <translation> mm/yr</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>Counting…</source>
      <translation>正在计数…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>Around what moves at least</source>
      <translation>圈出速率不低于此值之处</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>Draw regions</source>
      <translation>绘制区域</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>A region needs {n} that lie together.</source>
      <translation>一个区域需要 {n} 个彼此相邻的点或单元。</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>The fastest {n} move {speed} mm/yr.</source>
      <translation>最快的 {n} 个速率至少为 {speed} mm/yr。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/area_sketch.py" />
      <source>Drawn polygon</source>
      <translation>所绘多边形</translation>
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
      <location filename="../../ui/docks/before_run.py" />
      <source>Estimating…</source>
      <translation>正在估计…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/before_run.py" />
      <source>{time} Memory: about {size}.</source>
      <translation>{time}内存：约 {size}。</translation>
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
      <source>Nothing was observed on that date. The map shows the forecast.</source>
      <translation>该日期没有观测。地图显示预测。</translation>
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
      <source>Plot</source>
      <translation>图表</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>What is drawn beside the table.</source>
      <translation>表格旁绘制的内容。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Residuals</source>
      <translation>残差</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Skill</source>
      <translation>技巧</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>against the best baseline</source>
      <translation>相对于最好的基准</translation>
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
      <location filename="../../ui/docks/copying.py" />
      <source>Copied. It writes its results to {folder}.</source>
      <translation>已复制。其结果将写入 {folder}。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/copying.py" />
      <source>Not all that is set has a parameter in Processing.</source>
      <translation>当前设置中有些在“处理”中没有对应的参数。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/copying.py" />
      <source>Copy it as a command instead.</source>
      <translation>请改为复制为命令。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/ending.py" />
      <source>The run of the project that was closed is ready in {folder}.</source>
      <translation>已关闭工程的运行已完成，位于 {folder}。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/ending.py" />
      <source>Show on map</source>
      <translation>在地图上显示</translation>
    </message>
    <message>
      <location filename="../../ui/docks/ending.py" />
      <source>Run with batch {n}</source>
      <translation>以批大小 {n} 运行</translation>
    </message>
    <message>
      <location filename="../../ui/docks/ending.py" />
      <source>Continue</source>
      <translation>继续</translation>
    </message>
    <message>
      <location filename="../../ui/docks/ending.py" />
      <source>The run ended, but {path} holds no report.</source>
      <translation>运行已结束，但 {path} 中没有报告。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/ending.py" />
      <source>Log</source>
      <translation>日志</translation>
    </message>
    <message>
      <location filename="../../ui/docks/ending.py" />
      <source>Forecast now</source>
      <translation>立即预测</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>{model} learns the series of its own region, and can forecast no other. Choose another model, or set every region to Train.</source>
      <translation>{model} 只学习自身区域的序列，无法预测其他区域。请选择其他模型，或将每个区域设为“训练”。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>Use {model}</source>
      <translation>使用 {model}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>Choose a model that can leave its region.</source>
      <translation>请选择可用于自身区域之外的模型。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>{n} dates less {held} held back leave {left}; {model} needs {least}.</source>
      <translation>{n} 个日期减去留出的 {held} 个，剩 {left} 个；{model} 需要 {least} 个。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>{n} dates are too few for a time step of {step}. Set a time step of {most} or less, or use a baseline.</source>
      <translation>{n} 个日期不足以支持 {step} 的时间步。请将时间步设为 {most} 或更小，或使用基准模型。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>Cure the data in step 1 first.</source>
      <translation>请先解决第 1 步中的数据问题。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>Cure the regions in step 3 first.</source>
      <translation>请先解决第 3 步中的区域问题。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>Choose another model, or hold back fewer dates.</source>
      <translation>请另选模型，或减少留出的日期。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>Cure the time step first.</source>
      <translation>请先解决时间步的问题。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>Choose a model that fits the data.</source>
      <translation>请选择适合数据的模型。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>Set to {most}</source>
      <translation>设为 {most}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/menu_button.py" />
      <source>More</source>
      <translation>更多</translation>
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
      <source>What is drawn, and what can be done with it (F1).</source>
      <translation>图中绘制的内容，以及可对其进行的操作 (F1)。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_dock.py" />
      <source>Choose data or run a forecast first.</source>
      <translation>请先选择数据或运行预测。</translation>
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
      <source>The reading was cancelled. Choose a line, a width or dates to read again.</source>
      <translation>读取已取消。请选择线、宽度或日期以重新读取。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>{name} has more than {n} lines. Select those you want first.</source>
      <translation>{name} 中的线超过 {n} 条。请先选择需要的线。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Line</source>
      <translation>剖面线</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>As a point layer</source>
      <translation>作为点图层</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>The two runs share no forecast along this line.</source>
      <translation>两次运行沿此线没有共同的预测。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Hide</source>
      <translation>隐藏</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_beside.py" />
      <source>Draws a raster of the map beside the curves, heights for instance, on its own axis.</source>
      <translation>在曲线旁绘制地图中的栅格（例如高程），使用单独的坐标轴。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_beside.py" />
      <source>Raster</source>
      <translation>栅格</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_beside.py" />
      <source>Only for the curves of one line.</source>
      <translation>仅适用于单条线的曲线。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_beside.py" />
      <source>{line} has no values</source>
      <translation>{line} 没有值</translation>
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
      <source>&lt;b&gt;View&lt;/b&gt;&lt;br&gt;Curves at chosen dates, how steeply they rise along the line, or distance and time as a picture.</source>
      <translation>&lt;b&gt;视图&lt;/b&gt;&lt;br&gt;所选日期的曲线、曲线沿线的坡度，或以图像显示距离与时间。</translation>
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
      <source>{run} is no run of this study any more, so it is no longer taken off.</source>
      <translation>{run} 已不是此研究的运行，因此不再被减去。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>Curves</source>
      <translation>曲线</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>Slope</source>
      <translation>坡度</translation>
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
      <source>{run} is shown itself now, so it is no longer taken off.</source>
      <translation>{run} 现在自身已显示，因此不再被减去。</translation>
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
      <location filename="../../ui/docks/profile_lines.py" />
      <source>Draws further lines of the study into the same plot, at one date.</source>
      <translation>将研究中的其他线画入同一图中，针对同一日期。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_lines.py" />
      <source>Lines together</source>
      <translation>多线同图</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_lines.py" />
      <source>A picture over time shows one line at a time.</source>
      <translation>随时间变化的图像每次只显示一条线。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_lines.py" />
      <source>Choose up to {n} lines; more cannot be told apart.</source>
      <translation>请选择最多 {n} 条线；再多则无法分辨。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_lines.py" />
      <source>All lines</source>
      <translation>所有线</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_lines.py" />
      <source>Only {name}</source>
      <translation>仅 {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_lines.py" />
      <source>Draw a second line first.</source>
      <translation>请先画第二条线。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_lines.py" />
      <source>{n} lines</source>
      <translation>{n} 条线</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_picture.py" />
      <source>Profile {name}</source>
      <translation>剖面 {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_picture.py" />
      <source>minus {run}</source>
      <translation>减去 {run}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_picture.py" />
      <source>Centre map here</source>
      <translation>将地图中心移到此处</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_picture.py" />
      <source>relative to {place}</source>
      <translation>相对于 {place}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_progress.py" />
      <source>Reading the profile</source>
      <translation>正在读取剖面</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_progress.py" />
      <source>Reading the profile: {share}</source>
      <translation>正在读取剖面：{share}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_reading.py" />
      <source>one line at a time: {name}</source>
      <translation>每次一条线：{name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>Mean ± standard deviation</source>
      <translation>均值 ± 标准差</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>Mean, 90 % interval</source>
      <translation>均值，90 % 区间</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>Mean</source>
      <translation>平均值</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>Median, 10–90 %</source>
      <translation>中位数，10–90 %</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>Median, 90 % interval</source>
      <translation>中位数，90 % 区间</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>Median</source>
      <translation>中位数</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>Width</source>
      <translation>宽度</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>Automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>Values this near the line are taken together. Automatic is three cells.</source>
      <translation>距剖面线在此范围内的数值合并计算。“自动”为三个单元。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>&lt;b&gt;Show&lt;/b&gt;&lt;br&gt;The curves are the mean or the median of the values in the swath. Around them lie standard deviation or 10 and 90 % of the observed, or the forecast's interval.</source>
      <translation>&lt;b&gt;显示&lt;/b&gt;&lt;br&gt;曲线为条带内数值的均值或中位数。其周围为观测的标准差或 10 % 和 90 % 分位数，或预测的区间。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>median of a swath of {n} m</source>
      <translation>{n} m 条带的中位数</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>mean of a swath of {n} m</source>
      <translation>{n} m 条带的均值</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>dots observed, lines forecast</source>
      <translation>点为观测，线为预测</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>forecast minus that of {run}</source>
      <translation>预测减去 {run} 的预测</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>observed − forecast: mean {bias} {unit}, RMSE {rmse} {unit} over {n} values</source>
      <translation>观测 − 预测：均值 {bias} {unit}，RMSE {rmse} {unit}，共 {n} 个值</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>no bands around so many lines</source>
      <translation>线条过多，不画区间带</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>{line} RMSE {rmse} {unit}</source>
      <translation>{line} RMSE {rmse} {unit}</translation>
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
      <source>{reference}. Take it away.</source>
      <translation>{reference}。将其移除。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/reference_chip.py" />
      <source>No values at this place. Click where there are some.</source>
      <translation>此处没有数值。请单击有数值的位置。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/reference_chip.py" />
      <source>Reading the place…</source>
      <translation>正在读取该位置…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/reference_chip.py" />
      <source>Reading the mean…</source>
      <translation>正在读取均值…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/reference_chip.py" />
      <source>Click to take it away. Intervals keep their widths.</source>
      <translation>单击以移除。区间的宽度不变。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/scene_making.py" />
      <source>Making the simulated scene, about 20 s…</source>
      <translation>正在生成模拟场景，约 20 s…</translation>
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
      <source>Pick</source>
      <translation>拾取</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>Mean and spread of a region, or of the polygons selected in any layer.</source>
      <translation>区域或任意图层中所选多边形的均值与离散度。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>No region of the study lies here. Draw one, or drag a box.</source>
      <translation>此处没有研究的区域。请绘制一个区域，或拖动一个矩形。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>Mean of</source>
      <translation>均值</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>Selected in {layer}</source>
      <translation>{layer} 中所选</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>Draw a region, or select polygons of a layer.</source>
      <translation>请绘制区域，或选择图层中的多边形。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>All of them</source>
      <translation>全部</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>Beside the one shown</source>
      <translation>与当前显示的并列</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>Region {name}</source>
      <translation>区域 {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>Draw a polygon</source>
      <translation>绘制多边形</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_bar.py" />
      <source>Click for a series; drag a box or double-click a region for its mean. Ctrl keeps the one shown.</source>
      <translation>单击查看序列；拖动矩形或双击区域查看其均值。按 Ctrl 保留当前显示的序列。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_bar.py" />
      <source>Removes the series kept last.</source>
      <translation>移除最后保留的序列。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_bar.py" />
      <source>Keeps this series beside the next one.</source>
      <translation>保留此序列，与下一条并列显示。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_bar.py" />
      <source>Let go</source>
      <translation>释放</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_copying.py" />
      <source>Unpacking for fast clicks: {percent} %</source>
      <translation>正在解压以便快速单击：{percent} %</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_copying.py" />
      <source>Blocks of the packed files are kept unpacked on the disk while you do nothing: {size} of {all} so far, in {folder}. Options → GroundCast switches it off.</source>
      <translation>空闲时，压缩文件的数据块会以解压形式保留在磁盘上：目前 {size}，共 {all}，位于 {folder}。可在“选项 → GroundCast”中关闭。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Linear</source>
      <translation>线性</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Trend and season</source>
      <translation>趋势与季节</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Parabola</source>
      <translation>抛物线</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Parabola and season</source>
      <translation>抛物线与季节</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Cubic</source>
      <translation>三次曲线</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Cubic and season</source>
      <translation>三次曲线与季节</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Exponential</source>
      <translation>指数曲线</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Exponential and season</source>
      <translation>指数曲线与季节</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>{curve}: fit</source>
      <translation>{curve}：拟合</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Residuals of the fit</source>
      <translation>拟合的残差</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Observed values half a wavelength up and down, where a wrong cycle would lie.</source>
      <translation>将观测值上下平移半个波长，即整周错误时数值所处的位置。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Rain, temperature and the like beside the series, as a run reads them.</source>
      <translation>在序列旁显示降雨、气温等因子，与运行所读取的一致。</translation>
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
      <source>Factor</source>
      <translation>因子</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Only for displacement along the line of sight.</source>
      <translation>仅用于视线向位移。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Only for values in millimetres. Tell the unit of the data in step 1.</source>
      <translation>仅适用于以毫米为单位的值。请在步骤 1 中指明数据的单位。</translation>
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
      <source>There are no factors. Add some in step 2.</source>
      <translation>没有因子。请在第 2 步中添加。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>{factor}: mean of the region</source>
      <translation>{factor}：区域平均</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>not used by this run</source>
      <translation>此运行未使用</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>{factor}: reading…</source>
      <translation>{factor}：正在读取…</translation>
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
      <location filename="../../ui/docks/series_fit.py" />
      <source>The curves that line and season have fitted to the past, thin, from the dates before alone.</source>
      <translation>细线为直线和季节对过去的拟合曲线，仅由留出日期之前的日期得出。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_fit.py" />
      <source>Fit</source>
      <translation>拟合</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_fit.py" />
      <source>That of the forecast, too, where it goes on from the curve.</source>
      <translation>预测由其拟合曲线延续时，也画出该曲线。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_fit.py" />
      <source>Fitted curve</source>
      <translation>拟合曲线</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_fit.py" />
      <source>That of {model}: each date before the held-back ones as the trained model forecasts it from the dates before, one date ahead. It has learned from these dates: this is no test of it.</source>
      <translation>{model} 的曲线：留出日期之前的每个日期，均由训练好的模型根据其之前的日期提前一个日期预测得出。模型正是从这些日期学得的：这不能作为对模型的检验。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_fit.py" />
      <source>{model} has no fitted curve of the past: these are the baselines'.</source>
      <translation>{model} 没有对过去的拟合曲线：这些是基准模型的曲线。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Velocity, from the dates before the held-back ones.</source>
      <translation>速率，由留出日期之前的日期得出。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Learned from the dates before the held-back ones, as the model's forecast of those.</source>
      <translation>与模型对留出日期的预测一样，仅从留出日期之前的日期学得。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>The thin line is its fit to them.</source>
      <translation>细线为其对这些日期的拟合。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Double-click to rename; right-click for colour, note and more.</source>
      <translation>双击可重命名；右键单击可设置颜色、备注等。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>{rate} mm/yr relative</source>
      <translation>相对 {rate} mm/yr</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>{velocity} mm/yr</source>
      <translation>{velocity} mm/yr</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Hollow dots are held back: they score the forecast and are hidden from training.</source>
      <translation>空心点为留出的日期：用于给预测评分，训练时不可见。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Of the observed values over the cells or points of the area, about their mean.</source>
      <translation>面积内各格网单元或点的观测值围绕其均值的标准差。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Up to 200 of the cells or points of the area, evenly from all over it.</source>
      <translation>区域内最多 200 个单元或点，均匀取自整个区域。</translation>
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
      <source>On the held-back dates of this place, which no curve has seen.</source>
      <translation>基于此处的留出日期，所有曲线均未见过这些日期。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>no values here</source>
      <translation>此处没有值</translation>
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
      <source>± standard deviation</source>
      <translation>± 标准差</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>{level} % band</source>
      <translation>{level} % 区间带</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>{rate} a year relative, {unit}</source>
      <translation>每年 {rate}（相对），{unit}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>{rate} a year, {unit}</source>
      <translation>每年 {rate}，{unit}</translation>
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
      <source>Zoom to</source>
      <translation>缩放至此处</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>{value}, best</source>
      <translation>{value}，最佳</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Relative to the reference: {place}.</source>
      <translation>相对于参考：{place}。</translation>
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
      <location filename="../../ui/docks/series_menus.py" />
      <source>Set as reference</source>
      <translation>设为参考</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_menus.py" />
      <source>Copy coordinates</source>
      <translation>复制坐标</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_time.py" />
      <source>The map has no dates to play. Show a run on the map first.</source>
      <translation>地图没有可播放的日期。请先在地图上显示一次运行。</translation>
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
      <source>{place}, region {name}</source>
      <translation>{place}，区域 {name}</translation>
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
      <location filename="../../ui/docks/setup_notice.py" />
      <source>Forecasts need a one-time set-up. Series with simple baselines, and profiles, work now.</source>
      <translation>预测需要先进行一次性安装。带有简单基准模型的序列以及剖面现在即可使用。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/setup_notice.py" />
      <source>Options…</source>
      <translation>选项…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/setup_notice.py" />
      <source>Repair</source>
      <translation>修复</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Start anyway</source>
      <translation>仍然开始</translation>
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
      <source>Choose folder…</source>
      <translation>选择文件夹…</translation>
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
      <source>Data of step 1</source>
      <translation>第 1 步的数据</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>The model's own</source>
      <translation>模型自身的数据</translation>
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
      <source>&lt;b&gt;Data&lt;/b&gt;&lt;br&gt;A loaded layer of points, rasters or a mesh with dates, or a file.</source>
      <translation>&lt;b&gt;数据&lt;/b&gt;&lt;br&gt;已加载的带日期的点、栅格或网格 (mesh) 图层，或一个文件。</translation>
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
      <location filename="../../ui/docks/steps/data.py" />
      <source>The layer was removed. The study still reads {file} itself.</source>
      <translation>图层已移除。研究仍直接读取 {file}。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>&lt;b&gt;Source and rules&lt;/b&gt;&lt;br&gt;What the source holds and is told, and how and after which lag the factor comes to places and dates.</source>
      <translation>&lt;b&gt;数据源与规则&lt;/b&gt;&lt;br&gt;数据源的内容和对它的说明，以及因子以何种方式、何种滞后对应到地点和日期。</translation>
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
      <source>Rules</source>
      <translation>规则</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>&lt;b&gt;Add factor&lt;/b&gt;&lt;br&gt;Rain, temperature and the like.</source>
      <translation>&lt;b&gt;添加因子&lt;/b&gt;&lt;br&gt;降水、气温等。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Loaded layer</source>
      <translation>已加载的图层</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Source and rules…</source>
      <translation>数据源与规则…</translation>
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
      <source>Number of patterns…</source>
      <translation>模式数…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>&lt;b&gt;Models&lt;/b&gt;&lt;br&gt;What each model is, what it needs, and whether it fits.</source>
      <translation>&lt;b&gt;模型&lt;/b&gt;&lt;br&gt;每个模型是什么、需要什么、是否适用。</translation>
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
      <source>&lt;b&gt;Number of patterns&lt;/b&gt;&lt;br&gt;How well series stand apart in 2 to 10 patterns.</source>
      <translation>&lt;b&gt;模式数&lt;/b&gt;&lt;br&gt;序列分为 2 至 10 个模式时的区分程度。</translation>
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
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>&lt;b&gt;Whole data set&lt;/b&gt;&lt;br&gt;Use no regions; the layer itself stays.</source>
      <translation>&lt;b&gt;整个数据集&lt;/b&gt;&lt;br&gt;不使用区域；图层本身保留。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>&lt;b&gt;Draw region&lt;/b&gt;&lt;br&gt;On the map, over the coloured area.</source>
      <translation>&lt;b&gt;绘制区域&lt;/b&gt;&lt;br&gt;在地图上，于有颜色的范围内绘制。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>&lt;b&gt;From layer&lt;/b&gt;&lt;br&gt;Take polygons of a loaded layer, or what moves fast.</source>
      <translation>&lt;b&gt;从图层&lt;/b&gt;&lt;br&gt;采用已加载图层中的多边形，或运动快的地方。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>{name}: {n} selected</source>
      <translation>{name}：已选 {n} 个</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>Polygon</source>
      <translation>多边形</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>Rectangle</source>
      <translation>矩形</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>Circle</source>
      <translation>圆形</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>By velocity…</source>
      <translation>按速率…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>The layer "{name}" was removed. Choose another one.</source>
      <translation>图层“{name}”已被移除。请另选一个。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>No polygon layer is loaded</source>
      <translation>未加载多边形图层</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_editing.py" />
      <source>This region lies in the layer {name}. Change it there, with QGIS's own tools.</source>
      <translation>此区域位于图层 {name} 中。请在该图层中用 QGIS 自带的工具修改。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_editing.py" />
      <source>Colour of region {name}</source>
      <translation>区域 {name} 的颜色</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_editing.py" />
      <source>Change the colour of region {name}</source>
      <translation>更改区域 {name} 的颜色</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_editing.py" />
      <source>Colour</source>
      <translation>颜色</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_editing.py" />
      <source>Double click or F2 renames, Del deletes.</source>
      <translation>双击或按 F2 可重命名，按 Del 可删除。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_table.py" />
      <source>{area} km²</source>
      <translation>{area} km²</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_table.py" />
      <source>&lt;b&gt;Valid&lt;/b&gt;&lt;br&gt;Pixels or points with data in the region; ~ where large ones are sampled.</source>
      <translation>&lt;b&gt;有效&lt;/b&gt;&lt;br&gt;区域内有数据的像元或点；~ 表示大区域为抽样统计。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_table.py" />
      <source>Role</source>
      <translation>角色</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_table.py" />
      <source>Area</source>
      <translation>面积</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_table.py" />
      <source>Valid</source>
      <translation>有效</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_table.py" />
      <source>&lt;b&gt;Regions&lt;/b&gt;&lt;br&gt;A run trains and forecasts those with a tick.</source>
      <translation>&lt;b&gt;区域&lt;/b&gt;&lt;br&gt;运行会对勾选的区域进行训练和预测。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>{name} has more than {n} polygons. Select those you want first.</source>
      <translation>{name} 中的多边形超过 {n} 个。请先选择需要的多边形。</translation>
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
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Region {name} is deleted.</source>
      <translation>区域 {name} 已删除。</translation>
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
      <location filename="../../ui/docks/steps/results.py" />
      <source>New runs go to {folder}. &lt;a href="folder"&gt;Change&lt;/a&gt;</source>
      <translation>新的运行存入 {folder}。&lt;a href="folder"&gt;更改&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>This run was stopped before its training. Continue runs it anew.</source>
      <translation>此运行在训练开始前已停止。“继续”将重新运行。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Results</source>
      <translation>结果</translation>
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
      <source>Residuals…</source>
      <translation>残差…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>How they are spread on the held-back dates.</source>
      <translation>它们在留出日期上的分布。</translation>
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
      <source>Display</source>
      <translation>显示</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Range of colours, blending, swipe.</source>
      <translation>颜色范围、混合、卷帘。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>This run was stopped. Continue goes on where it was; Forecast now ends the training and takes the best model so far.</source>
      <translation>此运行已停止。“继续”将从停止处接着运行；“立即预测”将结束训练，并采用目前为止的最佳模型。</translation>
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
      <source>A quick try: a whole training may do better.</source>
      <translation>快速尝试：完整训练可能更好。</translation>
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
      <source>Run</source>
      <translation>运行</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>&lt;b&gt;Quick try&lt;/b&gt;&lt;br&gt;A smaller network, trained shorter. The run's name says so.</source>
      <translation>&lt;b&gt;快速尝试&lt;/b&gt;&lt;br&gt;网络更小，训练更短。运行的名称会注明。</translation>
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
      <source>Quick try ({time})</source>
      <translation>快速尝试（{time}）</translation>
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
      <location filename="../../ui/docks/steps/run_list.py" />
      <source>Runs</source>
      <translation>运行</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_list.py" />
      <source>1 run</source>
      <translation>1 次运行</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_list.py" />
      <source>{n} runs</source>
      <translation>{n} 次运行</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_list.py" />
      <source>no run yet</source>
      <translation>尚无运行</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_list.py" />
      <source>How much smaller the RMSE is than the best baseline's.</source>
      <translation>RMSE 比最好的基准模型小多少。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_list.py" />
      <source>{n} stopped</source>
      <translation>{n} 个已停止</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_list.py" />
      <source>stopped</source>
      <translation>已停止</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_list.py" />
      <source>no result</source>
      <translation>无结果</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_menu.py" />
      <source>Remove from study</source>
      <translation>从研究中移除</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_menu.py" />
      <source>Name of the run; empty for its number</source>
      <translation>运行的名称；留空则用其编号</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/selected.py" />
      <source>{name} (selected)</source>
      <translation>{name}(选中)</translation>
    </message>
    <message>
      <location filename="../../ui/docks/value_range.py" />
      <source>Symmetric</source>
      <translation>对称</translation>
    </message>
    <message>
      <location filename="../../ui/docks/value_range.py" />
      <source>Manual</source>
      <translation>手动</translation>
    </message>
    <message>
      <location filename="../../ui/docks/value_range.py" />
      <source>The axis of the values: as far as the data, the same up and down, or two numbers.</source>
      <translation>数值轴：与数据范围一致、上下对称，或指定两个数。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/value_range.py" />
      <source>Y range</source>
      <translation>Y 范围</translation>
    </message>
    <message>
      <location filename="../../ui/docks/value_range.py" />
      <source>From</source>
      <translation>从</translation>
    </message>
    <message>
      <location filename="../../ui/docks/value_range.py" />
      <source>to</source>
      <translation>到</translation>
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
      <source>The worker environment is not set up yet. Set it up in the Forecast dock first.</source>
      <translation>工作进程环境尚未安装。请先在“预测”面板中安装。</translation>
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
      <source>Love numbers</source>
      <translation>勒夫数</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Degree, h, l and k from degree 1 (or 0) on, in the frame chosen below. None: PREM.</source>
      <translation>自 1 阶（或 0 阶）起的阶数、h、l 和 k，采用下方所选的参考框架。不设：PREM。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Tables (*.txt *.dat *.csv);;</source>
      <translation>表格 (*.txt *.dat *.csv);;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>PREM</source>
      <translation>PREM</translation>
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
      <source>Show all</source>
      <translation>全部显示</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>&lt;b&gt;Show all&lt;/b&gt;&lt;br&gt;Ends zooming and dragging.</source>
      <translation>&lt;b&gt;全部显示&lt;/b&gt;&lt;br&gt;结束缩放和拖动。</translation>
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
      <source>Where its file is wrong or silent.</source>
      <translation>当其文件中的单位有误或未注明时使用。</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Unit of the deformation</source>
      <translation>形变的单位</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Unit of the prior</source>
      <translation>先验的单位</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Unit of the validation</source>
      <translation>验证数据的单位</translation>
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
      <location filename="../../ui/dropped.py" />
      <source>The layer "{name}" has no file of its own.</source>
      <translation>图层“{name}”没有自己的文件。</translation>
    </message>
    <message>
      <location filename="../../ui/dropped.py" />
      <source>Export it to a file first; as the data to forecast it can be chosen in step 1.</source>
      <translation>请先将其导出为文件；若作为要预测的数据，可在步骤 1 中选择。</translation>
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
      <source>by a short measurement here</source>
      <translation>根据此处的短时测量</translation>
    </message>
    <message>
      <location filename="../../ui/estimate.py" />
      <source>rough, until a first run here</source>
      <translation>此处首次运行之前仅为粗略值</translation>
    </message>
    <message>
      <location filename="../../ui/estimate.py" />
      <source>The time is that of the last run of this model on this computer, for data of this size.</source>
      <translation>该时间来自此模型在本机上的上一次运行，并按此数据大小换算。</translation>
    </message>
    <message>
      <location filename="../../ui/estimate.py" />
      <source>The time is counted from the size of the data and from half a second of training a small network on one thread of this processor. The first run of the model here replaces it.</source>
      <translation>该时间由数据大小和在本处理器单线程上训练一个小网络半秒的结果推算。此模型在此处的第一次运行会取代它。</translation>
    </message>
    <message>
      <location filename="../../ui/estimate.py" />
      <source>The time is counted from the size of the data for a usual device of this kind. The first run of the model here replaces it.</source>
      <translation>该时间由数据大小按此类常见设备推算。此模型在此处的第一次运行会取代它。</translation>
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
      <source>One map with its style</source>
      <translation>一幅地图及其样式</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Another dated map</source>
      <translation>另一幅带日期的地图</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Export the run</source>
      <translation>导出运行</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>The package is being made ready.</source>
      <translation>正在准备数据包。</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Film…</source>
      <translation>视频…</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>MP4 film (*.mp4)</source>
      <translation>MP4 视频 (*.mp4)</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>This run has no such maps</source>
      <translation>此次运行没有这类地图</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Cloud-optimised GeoTIFF (*.tif)</source>
      <translation>云优化 GeoTIFF (*.tif)</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/film.py" />
      <source>ffmpeg, which makes films, is not installed.</source>
      <translation>未安装用于制作视频的 ffmpeg。</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/film.py" />
      <source>Install it, or export a GIF animation.</source>
      <translation>请安装它，或导出 GIF 动画。</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/film.py" />
      <source>ffmpeg wrote no film: {reason}</source>
      <translation>ffmpeg 未生成视频：{reason}</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/film.py" />
      <source>Export a GIF animation, or another folder.</source>
      <translation>请导出 GIF 动画，或导出到其他文件夹。</translation>
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
      <location filename="../../ui/exporting/kmz.py" />
      <source>Legend</source>
      <translation>图例</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/one_map.py" />
      <source>{folder} has no single map of that kind.</source>
      <translation>{folder} 没有唯一一幅该类地图。</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/one_map.py" />
      <source>Export the package: it has the maps of every region.</source>
      <translation>请导出数据包：其中包含所有区域的地图。</translation>
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
      <source>{what}: {low} to {high}</source>
      <translation>{what}：{low} 至 {high}</translation>
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
      <location filename="../../ui/factor_at.py" />
      <source>the factor's nearest cell</source>
      <translation>因子的最近单元</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>between the factor's cells around</source>
      <translation>由周围的因子单元插值</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>mean of the factor's cells in this one</source>
      <translation>此单元内因子单元的平均</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>the factor's cells by their size</source>
      <translation>按大小取因子单元</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>stations, the nearer ones weigh more</source>
      <translation>站点，越近权重越大</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>the factor's cell here</source>
      <translation>此处的因子单元</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>stations left out that do not cover the dates: {n}</source>
      <translation>因未覆盖这些日期而排除的站点：{n}</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>mean of its {n} stations</source>
      <translation>其 {n} 个站点的平均</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>its station</source>
      <translation>其站点</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>{n} days before</source>
      <translation>{n} 天之前</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>a run refuses it: {why}</source>
      <translation>运行会拒绝它：{why}</translation>
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
      <source>Run of {study}: show on the map</source>
      <translation>{study} 的运行：在地图上显示</translation>
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
      <source>Study: open it</source>
      <translation>研究：打开</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>Study: the open one</source>
      <translation>研究：当前打开的</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>The study {name} is gone.</source>
      <translation>研究 {name} 已不存在。</translation>
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
      <location filename="../../ui/finder.py" />
      <source>A run goes on; its study stays open until it has ended.</source>
      <translation>有运行正在进行；在其结束前，所属研究保持打开。</translation>
    </message>
    <message>
      <location filename="../../ui/first_sight.py" />
      <source>{n} GeoTIFF files</source>
      <translation>{n} 个 GeoTIFF 文件</translation>
    </message>
    <message>
      <location filename="../../ui/first_sight.py" />
      <source>{x} x {y} pixels</source>
      <translation>{x} x {y} 像元</translation>
    </message>
    <message>
      <location filename="../../ui/first_sight.py" />
      <source>From names, at first sight: {seen}</source>
      <translation>根据名称初步判断：{seen}</translation>
    </message>
    <message>
      <location filename="../../ui/first_sight.py" />
      <source>{n} bands</source>
      <translation>{n} 个波段</translation>
    </message>
    <message>
      <location filename="../../ui/first_sight.py" />
      <source>table</source>
      <translation>表格</translation>
    </message>
    <message>
      <location filename="../../ui/first_sight.py" />
      <source>{n} points</source>
      <translation>{n} 个点</translation>
    </message>
    <message>
      <location filename="../../ui/first_sight.py" />
      <source>points</source>
      <translation>点</translation>
    </message>
    <message>
      <location filename="../../ui/first_sight.py" />
      <source>1 date</source>
      <translation>1 个日期</translation>
    </message>
    <message>
      <location filename="../../ui/gdal_files.py" />
      <source>Run the forecast again.</source>
      <translation>请重新运行预测。</translation>
    </message>
    <message>
      <location filename="../../ui/gdal_files.py" />
      <source>Copy or download the file again.</source>
      <translation>请重新复制或下载该文件。</translation>
    </message>
    <message>
      <location filename="../../ui/gdal_files.py" />
      <source>{path} cannot be read; it is damaged or was not written to its end.</source>
      <translation>无法读取 {path}；文件已损坏或未写完。</translation>
    </message>
    <message>
      <location filename="../../ui/gdal_files.py" />
      <source>{path} cannot be reached any more.</source>
      <translation>无法再访问 {path}。</translation>
    </message>
    <message>
      <location filename="../../ui/gdal_files.py" />
      <source>Connect its drive again, or put the file back, and click once more.</source>
      <translation>请重新连接其所在的驱动器，或将文件放回，然后再次单击。</translation>
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
      <location filename="../../ui/kept_series.py" />
      <source>A kept series of the project cannot be read: {entry}.</source>
      <translation>无法读取工程中保留的一条序列：{entry}。</translation>
    </message>
    <message>
      <location filename="../../ui/layers/file_points.py" />
      <source>{unit}, guessed</source>
      <translation>{unit}，推测</translation>
    </message>
    <message>
      <location filename="../../ui/layers/group.py" />
      <source>Points (mm)</source>
      <translation>点 (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/group.py" />
      <source>Ends of the 90 % interval</source>
      <translation>90 % 区间的端点</translation>
    </message>
    <message>
      <location filename="../../ui/layers/group.py" />
      <source>Run {n}</source>
      <translation>运行 {n}</translation>
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
      <source>{name} · not relative</source>
      <translation>{name} · 非相对值</translation>
    </message>
    <message>
      <location filename="../../ui/layers/relative.py" />
      <source>a reference</source>
      <translation>一个参考</translation>
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
      <source>{name} · mean velocity, unit not known</source>
      <translation>{name} · 平均速率，单位未知</translation>
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
      <source>{name} · mean velocity (mm/yr, unit guessed)</source>
      <translation>{name} · 平均速率 (mm/yr，单位为推测)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/sources.py" />
      <source>{name} is not shown on the map ({error}).</source>
      <translation>{name} 未在地图上显示 ({error})。</translation>
    </message>
    <message>
      <location filename="../../ui/layers/sources.py" />
      <source>The data itself may still be read.</source>
      <translation>数据本身可能仍可读取。</translation>
    </message>
    <message>
      <location filename="../../ui/layers/sources.py" />
      <source>{name} is not shown on the map.</source>
      <translation>{name} 未在地图上显示。</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>no values</source>
      <translation>没有值</translation>
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
      <location filename="../../ui/layers/velocity.py" />
      <source>{name} has no columns easting and northing, or longitude and latitude.</source>
      <translation>{name} 没有 easting 和 northing 列，也没有 longitude 和 latitude 列。</translation>
    </message>
    <message>
      <location filename="../../ui/layers/velocity.py" />
      <source>The data is used all the same; it is only not shown on the map.</source>
      <translation>数据仍会使用；只是不在地图上显示。</translation>
    </message>
    <message>
      <location filename="../../ui/layers/velocity.py" />
      <source>{name} has no velocity and no dates to compute one from.</source>
      <translation>{name} 没有速率，也没有可用于计算速率的日期。</translation>
    </message>
    <message>
      <location filename="../../ui/layers/velocity.py" />
      <source>Name the columns like 20200105 or D20200105.</source>
      <translation>请将各列命名为 20200105 或 D20200105 的形式。</translation>
    </message>
    <message>
      <location filename="../../ui/layers/velocity.py" />
      <source>{path} cannot be written ({error}).</source>
      <translation>无法写入 {path} ({error})。</translation>
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
      <source>Colours: ± a number of mm…</source>
      <translation>颜色：± 若干 mm…</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Colours of this run…</source>
      <translation>此运行的颜色…</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Blend with the map below</source>
      <translation>与下方地图混合</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>All observed dates</source>
      <translation>所有观测日期</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Layers of every date, and Play from the first one; else of the last 20 observed.</source>
      <translation>显示每个日期的图层，并从第一个日期开始播放；否则仅为最近 20 个观测日期。</translation>
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
      <source>Colours from minus to plus, in mm</source>
      <translation>颜色从负到正，单位 mm</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Colours</source>
      <translation>颜色</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Colours: all values</source>
      <translation>颜色：全部数值</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>All runs relative to the reference</source>
      <translation>所有运行相对于参考</translation>
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
      <source>Without a value at the reference: {runs}.</source>
      <translation>在参考处没有数值：{runs}。</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Displacement, residuals and rates relative to {place}.</source>
      <translation>位移、残差和速率均相对于 {place}。</translation>
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
      <location filename="../../ui/maptools/control.py" />
      <source>an unknown CRS</source>
      <translation>未知的 CRS</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/pick.py" />
      <source>Click a point. Ctrl keeps it, Shift sets the reference. Drag a box, double-click a region: mean.</source>
      <translation>单击一个点。Ctrl 保留，Shift 设为参考。拖动矩形或双击区域：均值。</translation>
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
      <location filename="../../ui/maptools/snapping.py" />
      <source>Snapping is on (S).</source>
      <translation>捕捉已开启 (S)。</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/snapping.py" />
      <source>Snapping is off (S).</source>
      <translation>捕捉已关闭 (S)。</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/swipe.py" />
      <source>Drag the line. Right-click or Esc ends the comparison.</source>
      <translation>拖动分界线。右键单击或按 Esc 结束对比。</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>The values “{name}” were taken from the mesh when it was chosen.</source>
      <translation>值“{name}”是在选择该网格 (mesh) 时从中取得的。</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>The mesh file does not say on which day it begins. The first day, {day}, is that of Layer Properties, Temporal.</source>
      <translation>网格文件未说明从哪一天开始。首日 {day} 取自“图层属性”的“时态”。</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>The mesh "{name}" has no values of two dates or more.</source>
      <translation>网格 (mesh)“{name}”没有两个或更多日期的值。</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>Add its results to the layer, and set the first day in Layer Properties, Temporal.</source>
      <translation>请将其结果添加到图层，并在“图层属性”的“时态”中设置首日。</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>The values of the mesh "{name}" lie on edges or in layers.</source>
      <translation>网格 (mesh)“{name}”的值位于边上或分层中。</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>Export its points as a layer with one field a date.</source>
      <translation>请将其点导出为每个日期一个字段的图层。</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>The mesh "{name}" has {n} values, too many to take from QGIS.</source>
      <translation>网格 (mesh)“{name}”有 {n} 个值，过多，无法从 QGIS 取得。</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>Save it as netCDF (UGRID), which is read from its file.</source>
      <translation>请将其另存为 netCDF (UGRID)，这种格式直接从文件读取。</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>The mesh {name} cannot be written to {path}.</source>
      <translation>无法将网格 (mesh) {name} 写入 {path}。</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>Choose another results folder in Options.</source>
      <translation>请在“选项”中另选结果文件夹。</translation>
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
      <source>Inside the 90 % band</source>
      <translation>90 % 区间带覆盖率</translation>
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
      <source>Hold back</source>
      <translation>留出</translation>
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
      <source>even dates (Prepare… in step 1); gaps may stay</source>
      <translation>均匀的日期（步骤 1 中的“准备…”）；间断可以保留</translation>
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
      <source>even dates (Prepare… in step 1); gaps are filled from what was observed before the origin</source>
      <translation>均匀的日期（步骤 1 中的“准备…”）；间断用起点之前的观测填补</translation>
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
      <source>Spacing</source>
      <translation>间隔</translation>
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
      <location filename="../../ui/moving.py" />
      <source>Moving the study's files was cancelled; they stay where they are.</source>
      <translation>移动研究文件的操作已取消；文件留在原处。</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>This study's files lie in {folder}, not beside the project.</source>
      <translation>此研究的文件位于 {folder}，不在工程旁边。</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>Copying the study's files beside the project</source>
      <translation>正在将研究的文件复制到工程旁</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>Move this study's files beside the project</source>
      <translation>将此研究的文件移到工程旁</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>Regions, profiles and runs are copied first, and deleted there at the end.</source>
      <translation>先复制区域、剖面和运行，最后再从原处删除。</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>A run goes on. Move the study's files when it has ended.</source>
      <translation>有运行正在进行。请在其结束后再移动研究的文件。</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>Save or discard the edits in {name} first.</source>
      <translation>请先保存或放弃 {name} 中的编辑。</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>The project cannot be saved; the old files stay as well. Save it elsewhere.</source>
      <translation>无法保存工程；旧文件也会保留。请保存到其他位置。</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>{path} is copied, but cannot be deleted. Delete it yourself.</source>
      <translation>{path} 已复制，但无法删除。请自行删除。</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>The study's files now lie in {folder}.</source>
      <translation>研究的文件现位于 {folder}。</translation>
    </message>
    <message>
      <location filename="../../ui/observed/filling.py" />
      <source>the worker stopped unexpectedly.</source>
      <translation>工作进程意外停止。</translation>
    </message>
    <message>
      <location filename="../../ui/observed/kept_blocks.py" />
      <source>No more is kept for quick clicks: {why}</source>
      <translation>不再为快速单击保留更多数据：{why}</translation>
    </message>
    <message>
      <location filename="../../ui/observed/kept_blocks.py" />
      <source>A block of the series copy is damaged or gone; the files are read in its place.</source>
      <translation>序列副本中有一个数据块已损坏或丢失；改为读取文件。</translation>
    </message>
    <message>
      <location filename="../../ui/observed/kept_blocks.py" />
      <source>The folder {folder} is gone.</source>
      <translation>文件夹 {folder} 已不存在。</translation>
    </message>
    <message>
      <location filename="../../ui/observed/kept_blocks.py" />
      <source>The series copy cannot be kept ({error}). Clicks read the files.</source>
      <translation>无法保留序列副本 ({error})。单击时将读取文件。</translation>
    </message>
    <message>
      <location filename="../../ui/observed/layer.py" />
      <source>Point {name}</source>
      <translation>点 {name}</translation>
    </message>
    <message>
      <location filename="../../ui/observed/open_files.py" />
      <source>The series here cannot be read ({error}).</source>
      <translation>无法读取此处的序列 ({error})。</translation>
    </message>
    <message>
      <location filename="../../ui/observed/open_files.py" />
      <source>Close other programs where memory is short, and click once more.</source>
      <translation>若内存不足，请关闭其他程序，然后再次单击。</translation>
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
      <source>There is no environment of the plugin's own.</source>
      <translation>没有插件自带的环境。</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>The plugin does not change a Python of your own. Clear the field to repair the plugin's.</source>
      <translation>插件不会更改你自己的 Python。要修复插件的 Python，请清空该字段。</translation>
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
      <source>&amp;Build</source>
      <translation>构建版本(&amp;B)</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Looking at the worker environment…</source>
      <translation>正在查看工作进程环境…</translation>
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
      <location filename="../../ui/options_environment.py" />
      <source>{path} is no Python. Choose the program itself, such as …/bin/python.</source>
      <translation>{path} 不是 Python。请选择程序本身，例如 …/bin/python。</translation>
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
      <source>Colours of kept series</source>
      <translation>所保留序列的颜色</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>The kept series of the open study get the colours that they came with.</source>
      <translation>当前研究中所保留的序列恢复其最初的颜色。</translation>
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
      <source>M&amp;otion</source>
      <translation>运动(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>&amp;Residuals</source>
      <translation>残差(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>Sk&amp;ill</source>
      <translation>技巧(&amp;I)</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>&amp;Language</source>
      <translation>语言(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../ui/options_page.py" />
      <source>The proxy is as it was before.</source>
      <translation>代理保持原来的设置。</translation>
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
      <source>Unpack compressed rasters ahead for fast clicks</source>
      <translation>预先解压压缩的栅格，以便快速单击</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&lt;b&gt;Fast clicks&lt;/b&gt;&lt;br&gt;Compressed rasters, one file for each date, are unpacked beside the copies while you do nothing. Files that change are read again.</source>
      <translation>&lt;b&gt;快速单击&lt;/b&gt;&lt;br&gt;每个日期一个文件的压缩栅格会在空闲时解压到副本旁。更改过的文件会重新读取。</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&lt;b&gt;Series at most&lt;/b&gt;&lt;br&gt;And never more than a quarter of the free disk. Data used longest ago go first.</source>
      <translation>&lt;b&gt;序列最多&lt;/b&gt;&lt;br&gt;且绝不超过磁盘可用空间的四分之一。最久未使用的数据最先删除。</translation>
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
      <source>&amp;Series at most</source>
      <translation>序列最多(&amp;S)</translation>
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
      <source>Every copy is shown by the open project.</source>
      <translation>所有副本均由当前工程显示。</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>There are no copies.</source>
      <translation>没有副本。</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Nothing can be written to {path}. Choose another folder.</source>
      <translation>无法写入 {path}。请另选文件夹。</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Delete {n} copies and {size} of series in {place}?</source>
      <translation>删除 {place} 中的 {n} 个副本和 {size} 的序列？</translation>
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
      <source>Series for clicks take {size}.</source>
      <translation>供单击使用的序列占用 {size}。</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Clicks read the files again, until the data are next opened.</source>
      <translation>单击时将重新读取文件，直到下次打开数据。</translation>
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
      <location filename="../../ui/plots/box_plot.py" />
      <source>Residual (mm), region {name}</source>
      <translation>残差 (mm)，区域 {name}</translation>
    </message>
    <message>
      <location filename="../../ui/plots/chosen_curve.py" />
      <source>Residual, observed − fit, observed − forecast</source>
      <translation>残差，观测 − 拟合，观测 − 预测</translation>
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
      <location filename="../../ui/plots/fonts.py" />
      <source>Residual, observed − forecast</source>
      <translation>残差，观测 − 预测</translation>
    </message>
    <message>
      <location filename="../../ui/plots/fonts.py" />
      <source>DejaVu Sans</source>
      <translation>DejaVu Sans</translation>
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
      <location filename="../../ui/plots/lines_plot.py" />
      <source>Profile lines together</source>
      <translation>剖面多线同图</translation>
    </message>
    <message>
      <location filename="../../ui/plots/lines_plot.py" />
      <source>{line}, {model}</source>
      <translation>{line}，{model}</translation>
    </message>
    <message>
      <location filename="../../ui/plots/origin_mark.py" />
      <source>Forecast starts {date}</source>
      <translation>预测始于 {date}</translation>
    </message>
    <message>
      <location filename="../../ui/plots/pattern_plot.py" />
      <source>Mean silhouette</source>
      <translation>平均轮廓系数</translation>
    </message>
    <message>
      <location filename="../../ui/plots/profile_band.py" />
      <source>± standard deviation of the observed</source>
      <translation>± 观测的标准差</translation>
    </message>
    <message>
      <location filename="../../ui/plots/profile_band.py" />
      <source>10–90 % of the observed</source>
      <translation>观测的 10–90 %</translation>
    </message>
    <message>
      <location filename="../../ui/plots/profile_band.py" />
      <source>90 % interval of the forecast</source>
      <translation>预测的 90 % 区间</translation>
    </message>
    <message>
      <location filename="../../ui/plots/profile_band.py" />
      <source>{curve}, median over the swath</source>
      <translation>{curve}，条带内中位数</translation>
    </message>
    <message>
      <location filename="../../ui/plots/profile_band.py" />
      <source>{curve}, mean over the swath</source>
      <translation>{curve}，条带内均值</translation>
    </message>
    <message>
      <location filename="../../ui/plots/profile_plot.py" />
      <source>Profile plot</source>
      <translation>剖面图</translation>
    </message>
    <message>
      <location filename="../../ui/plots/profile_plot.py" />
      <source>Slope ({unit})</source>
      <translation>坡度（{unit}）</translation>
    </message>
    <message>
      <location filename="../../ui/plots/residual_plot.py" />
      <source>{low} to {high} mm: {n} values</source>
      <translation>{low} 至 {high} mm：{n} 个值</translation>
    </message>
    <message>
      <location filename="../../ui/plots/residual_plot.py" />
      <source>Residual (mm), observed − forecast</source>
      <translation>残差 (mm)，观测 − 预测</translation>
    </message>
    <message>
      <location filename="../../ui/plots/residual_plot.py" />
      <source>Values</source>
      <translation>值</translation>
    </message>
    <message>
      <location filename="../../ui/plots/residual_plot.py" />
      <source>bias {value} mm (dashed)</source>
      <translation>偏差 {value} mm（虚线）</translation>
    </message>
    <message>
      <location filename="../../ui/plots/residual_plot.py" />
      <source>RMSE {value} mm</source>
      <translation>RMSE {value} mm</translation>
    </message>
    <message>
      <location filename="../../ui/plots/residual_plot.py" />
      <source>90 % band held {share}</source>
      <translation>90 % 区间带包含 {share}</translation>
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
      <location filename="../../ui/plots/skill_bars.py" />
      <source>Better than {reference} (%)</source>
      <translation>比 {reference} 好 (%)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/skill_bars.py" />
      <source>Skill by model</source>
      <translation>各模型的技巧</translation>
    </message>
    <message>
      <location filename="../../ui/plots/skill_bars.py" />
      <source>How much smaller the RMSE is than the reference's. Grey: about equal.</source>
      <translation>RMSE 比参考模型小多少。灰色：大致相当。</translation>
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
      <source>The worker stopped while reading. &lt;a href="again"&gt;Try again&lt;/a&gt; or copy the diagnostics.</source>
      <translation>工作进程在读取时停止。请&lt;a href="again"&gt;重试&lt;/a&gt;或复制诊断信息。</translation>
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
      <source>{n} dates are missing, the first {first}, the last {last}. They are filled for training and never scored.</source>
      <translation>缺失 {n} 个日期，第一个 {first}，最后一个 {last}。它们会为训练而填补，但绝不参与评分。</translation>
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
      <location filename="../../ui/processing/align.py" />
      <source>Lag (days)</source>
      <translation>滞后（天）</translation>
    </message>
    <message>
      <location filename="../../ui/processing/align.py" />
      <source>Forecast origin</source>
      <translation>预测起点</translation>
    </message>
    <message>
      <location filename="../../ui/processing/align.py" />
      <source>{n} of {all} dates are reached.</source>
      <translation>{all} 个日期中覆盖了 {n} 个。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/align.py" />
      <source>How the factor comes to the places</source>
      <translation>因子与地点的对应方式</translation>
    </message>
    <message>
      <location filename="../../ui/processing/align.py" />
      <source>How the factor comes to the dates</source>
      <translation>因子与日期的对应方式</translation>
    </message>
    <message>
      <location filename="../../ui/processing/align.py" />
      <source>Aligned factor</source>
      <translation>对齐后的因子</translation>
    </message>
    <message>
      <location filename="../../ui/processing/align.py" />
      <source>Dates that the record reaches</source>
      <translation>记录覆盖的日期</translation>
    </message>
    <message>
      <location filename="../../ui/processing/align.py" />
      <source>Align a factor</source>
      <translation>对齐因子</translation>
    </message>
    <message>
      <location filename="../../ui/processing/align.py" />
      <source>Brings a factor such as rain or temperature to the dates and places of a displacement time series, as a run does it: in space by nearest, bilinear, average, inverse distance or by the ratio of cell sizes, in time by linear, previous, monthly mean or the sum since the last acquisition, with a lag of so many days.&lt;br&gt;&lt;br&gt;The factor is one row of the table. Dates that its record does not reach are left empty. With an origin no later sample is looked at. Training aligns factors itself, and does not need this file.</source>
      <translation>将降水、温度等因子对应到位移时间序列的日期和地点，与运行中的做法相同：空间上取最近邻、双线性、平均、反距离，或按单元大小之比；时间上取线性、前一值、月平均，或自上次影像获取以来的总和，并可滞后若干天。&lt;br&gt;&lt;br&gt;因子为表格中的一行。其记录未覆盖的日期留空。给出起点时，不查看其后的任何样本。训练时会自行对齐因子，不需要此文件。</translation>
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
      <source>Quick look: smaller networks, trained for a shorter time</source>
      <translation>快速试跑：网络更小，训练时间更短</translation>
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
      <source>Where it is the other way round, give the option sign the value away.</source>
      <translation>如果方向相反，请将选项 sign 设为 away。</translation>
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
      <source>Writes a displacement time series as a GeoTIFF with one band a date, a GeoPackage of points with fields DYYYYMMDD (as InSAR Explorer reads them), netCDF or Zarr after CF, or HDF5 as MintPy writes it. Displacement is in millimetres.&lt;br&gt;&lt;br&gt;A GeoTIFF of points needs a cell size. On the map the last date is shown in the colours of motion.</source>
      <translation>将位移时间序列写为每个日期一个波段的 GeoTIFF、带 DYYYYMMDD 字段的点 GeoPackage（供 InSAR Explorer 读取）、符合 CF 的 netCDF 或 Zarr，或与 MintPy 输出一致的 HDF5。位移单位为毫米。&lt;br&gt;&lt;br&gt;将点写为 GeoTIFF 时需要单元大小。地图上以运动颜色显示最后一个日期。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>Map (none: displacement, observed and forecast)</source>
      <translation>地图（无：位移，含观测和预测）</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>Folder of the run</source>
      <translation>运行的文件夹</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>Package (*.zip);;Google Earth (*.kmz);;Animation (*.gif);;Film (*.mp4)</source>
      <translation>打包 (*.zip);;Google Earth (*.kmz);;动画 (*.gif);;视频 (*.mp4)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>{name} ends in none of {endings}. Give it one of these endings.</source>
      <translation>{name} 的扩展名不属于 {endings}。请使用其中一个扩展名。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>Export a run</source>
      <translation>导出运行</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>Writes a finished run for others. The ending of the file chooses what:&lt;br&gt;&lt;br&gt;&lt;b&gt;zip&lt;/b&gt;: everything of the run, with QML and SLD styles and a QGIS project that opens anywhere.&lt;br&gt;&lt;b&gt;kmz&lt;/b&gt;: the dated maps with their dates, for Google Earth.&lt;br&gt;&lt;b&gt;gif&lt;/b&gt;: the dated maps as an animation, observed and forecast.&lt;br&gt;&lt;b&gt;mp4&lt;/b&gt;: the same as a film, where the program ffmpeg is installed.&lt;br&gt;&lt;b&gt;tif&lt;/b&gt;: one map as a cloud-optimised GeoTIFF, its style beside it as QML and SLD.&lt;br&gt;&lt;br&gt;&lt;b&gt;Map&lt;/b&gt; names the map of a tif, and another dated map for kmz, gif and mp4.</source>
      <translation>写出已完成的运行供他人使用。文件的扩展名决定写出的内容：&lt;br&gt;&lt;br&gt;&lt;b&gt;zip&lt;/b&gt;：该运行的全部内容，含 QML 和 SLD 样式，以及可在任何地方打开的 QGIS 工程。&lt;br&gt;&lt;b&gt;kmz&lt;/b&gt;：各日期的地图及其日期，供 Google Earth 使用。&lt;br&gt;&lt;b&gt;gif&lt;/b&gt;：各日期的地图制成的动画，含观测和预测。&lt;br&gt;&lt;b&gt;mp4&lt;/b&gt;：同上，制成视频，需已安装程序 ffmpeg。&lt;br&gt;&lt;b&gt;tif&lt;/b&gt;：一幅地图，写为云优化 GeoTIFF，其样式以 QML 和 SLD 放在旁边。&lt;br&gt;&lt;br&gt;&lt;b&gt;地图&lt;/b&gt;指定 tif 的地图，也可为 kmz、gif 和 mp4 指定另一种带日期的地图。</translation>
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
      <source>Second track, where the model was trained on two</source>
      <translation>第二条轨道，用于以两条轨道训练的模型</translation>
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
      <source>Displacement under a disk of water</source>
      <translation>水盘下的位移</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Computes how far a disk of water moves the ground, at several distances from its middle, with the load Love numbers of PREM or of a file of your own.&lt;br&gt;&lt;br&gt;The result is a table of distance_km and displacement_mm, positive up: water that is added moves the ground down. A disk of 14 km under 1 m of water sinks by 2.69 mm in the middle.</source>
      <translation>用 PREM 或自有文件中的负荷勒夫数，计算一个水盘在距其中心若干距离处使地表移动多少。&lt;br&gt;&lt;br&gt;结果为 distance_km 和 displacement_mm 的表格，向上为正：增加的水使地表下移。半径 14 km、水深 1 m 的圆盘，中心下沉 2.69 mm。</translation>
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
      <source>Settings of the model (key=value, separated by spaces, 'quoted' where one holds a space)</source>
      <translation>模型的设置（key=value，以空格分隔，值中有空格时用 '引号' 括起）</translation>
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
      <source>Device</source>
      <translation>设备</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Dates ahead {text!r} is no list of whole numbers.</source>
      <translation>提前日期数 {text!r} 不是整数列表。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Write it like 1,2,5.</source>
      <translation>请写成 1,2,5 的形式。</translation>
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
      <source>The setting {word} has no value.</source>
      <translation>设置 {word} 没有值。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Write it like epochs=20.</source>
      <translation>请写成 epochs=20 的形式。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>A quote in the settings has no end.</source>
      <translation>设置中有引号未闭合。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Close it, or take it out.</source>
      <translation>请闭合引号，或将其去掉。</translation>
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
      <source>Farthest distance of a measured point (units of the run's system)</source>
      <translation>测点的最远距离（运行坐标系的单位）</translation>
    </message>
    <message>
      <location filename="../../ui/processing/report.py" />
      <source>Lines of profiles</source>
      <translation>剖面的线</translation>
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
      <source>No values at point {name}.</source>
      <translation>点 {name} 处没有数值。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/report.py" />
      <source>Report on a run</source>
      <translation>运行报告</translation>
    </message>
    <message>
      <location filename="../../ui/processing/report.py" />
      <source>Writes a PDF of three A4 pages or more on a finished run: maps of forecast and residual with legend and scale bar, the series where the ground moves most and at your points, profiles along your lines (without any: one from west to east), the table of scores, settings, the data's credit, and how far to trust it. An HTML page with the same stands beside it.&lt;br&gt;&lt;br&gt;A layout template of your own (.qpt) takes the place of the built-in pages: its items bear the names gc_title, gc_sentence, gc_map_1, gc_legend_1, gc_plot_1, gc_scores, gc_trust …</source>
      <translation>为已完成的运行写出三页或更多 A4 的 PDF：带图例和比例尺的预测与残差地图、地表运动最大处和你的各点的序列、沿你的各条线的剖面（没有线时：一条自西向东的剖面）、评分表、设置、数据来源说明，以及可信程度。同时生成内容相同的 HTML 页面。&lt;br&gt;&lt;br&gt;你自己的布局模板 (.qpt) 可取代内置页面：其项目名称为 gc_title、gc_sentence、gc_map_1、gc_legend_1、gc_plot_1、gc_scores、gc_trust …</translation>
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
      <source>Mean or median of the swath</source>
      <translation>条带的平均值或中位数</translation>
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
      <source>Writes values along lines, a row for each line, date and distance: observed values in a swath as their mean or median, standard deviation, 10 and 90 %; forecast, interval and residual. Dates are the first and last held-back one and the last of the forecast, or all.</source>
      <translation>写出沿线的数值，每条线、每个日期和每个距离一行：条带内观测值的均值或中位数、标准差、10 % 和 90 % 分位数；预测、区间和残差。日期为首个和末个留出日期以及预测的末个日期，或全部日期。</translation>
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
      <source>Twin's folder</source>
      <translation>孪生数据文件夹</translation>
    </message>
    <message>
      <location filename="../../ui/processing/simulate.py" />
      <source>Size</source>
      <translation>大小</translation>
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
      <location filename="../../ui/processing/simulate.py" />
      <source>Simulate water and its load</source>
      <translation>模拟水及其负荷</translation>
    </message>
    <message>
      <location filename="../../ui/processing/simulate.py" />
      <source>Writes a simulated twin to try the correction of water storage with: a prior with errors of season, noise and bias, the uplift that the true water causes (9 mm and 3 mm of noise), a validation with gaps, a study area, and the truth.&lt;br&gt;&lt;br&gt;It is no measurement. Everything made from it says that it is simulated.</source>
      <translation>写出一套模拟的孪生数据，用于试验水储量校正：带有季节误差、噪声和偏差的先验，真实水量引起的抬升（噪声 9 mm 和 3 mm），有间断的验证数据，研究区，以及真值。&lt;br&gt;&lt;br&gt;它不是测量数据。由它得到的一切结果都会注明为模拟。</translation>
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
      <source>GeoTIFF (*.tif);;GeoPackage (*.gpkg);;NetCDF (*.nc);;Zarr (*.zarr);;HDF5 (*.h5)</source>
      <translation>GeoTIFF (*.tif);;GeoPackage (*.gpkg);;NetCDF (*.nc);;Zarr (*.zarr);;HDF5 (*.h5)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>Direction of the motion (none: as the file says)</source>
      <translation>运动的方向（无：按文件说明）</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>Further options of the sources</source>
      <translation>数据源的更多选项</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>Names of the regions to take (none: all)</source>
      <translation>要采用的区域名称（无：全部）</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>Further maps of the forecast</source>
      <translation>预测的更多地图</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>Variable or band to take</source>
      <translation>要采用的变量或波段</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>Option, factor.option or other.option</source>
      <translation>选项、factor.option 或 other.option</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>Value, lists with commas</source>
      <translation>值，列表用逗号分隔</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>An option of a source lacks its name or its value.</source>
      <translation>数据源的某个选项缺少名称或值。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>There is no option {name} of a source.</source>
      <translation>数据源没有选项 {name}。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>Write an option like reader, or that of a given factor, like rain.variable.</source>
      <translation>请写 reader 之类的选项，或给定因子的选项，如 rain.variable。</translation>
    </message>
    <message>
      <location filename="../../ui/processing/train.py" />
      <source>Number of origins of the backtest before the forecast (-1: as many as suit the model)</source>
      <translation>预测前回测的起点数（-1：按模型适合的数量）</translation>
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
      <location filename="../../ui/profiles_layer.py" />
      <source>Draw profile {name}</source>
      <translation>绘制剖面 {name}</translation>
    </message>
    <message>
      <location filename="../../ui/profiles_layer.py" />
      <source>Take {n} lines</source>
      <translation>采用 {n} 条线</translation>
    </message>
    <message>
      <location filename="../../ui/quick_try.py" />
      <source>Quick try {n}</source>
      <translation>快速尝试 {n}</translation>
    </message>
    <message>
      <location filename="../../ui/quitting.py" />
      <source>{n} runs wait and would not begin: {names}.</source>
      <translation>有 {n} 个运行正在等待，将不会开始：{names}。</translation>
    </message>
    <message>
      <location filename="../../ui/quitting.py" />
      <source>{name} waits and would not begin.</source>
      <translation>{name} 正在等待，将不会开始。</translation>
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
      <source>Reference: reading…</source>
      <translation>参考：正在读取…</translation>
    </message>
    <message>
      <location filename="../../ui/reference.py" />
      <source>Reference: no values here</source>
      <translation>参考：此处没有数值</translation>
    </message>
    <message>
      <location filename="../../ui/region_counts.py" />
      <source>Counting what regions hold</source>
      <translation>正在统计各区域包含的内容</translation>
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
      <location filename="../../ui/region_words.py" />
      <source>Regions {a} and {b} share {n} pixels or points. Scores for {b} would be too good.</source>
      <translation>区域 {a} 和 {b} 共有 {n} 个像元或点。{b} 的评分会因此偏高。</translation>
    </message>
    <message>
      <location filename="../../ui/region_words.py" />
      <source>Regions {a} and {b} share {n} pixels or points, which count in both.</source>
      <translation>区域 {a} 和 {b} 共有 {n} 个像元或点，这些在两者中都会计入。</translation>
    </message>
    <message>
      <location filename="../../ui/region_words.py" />
      <source>Region {b} overlaps {a}, so its scores would be too good.</source>
      <translation>区域 {b} 与 {a} 重叠，其评分会因此偏高。</translation>
    </message>
    <message>
      <location filename="../../ui/region_words.py" />
      <source>Regions {a} and {b} overlap; what they share counts in both.</source>
      <translation>区域 {a} 和 {b} 重叠；共有部分在两者中都会计入。</translation>
    </message>
    <message>
      <location filename="../../ui/region_words.py" />
      <source>Region {b} lies directly beside {a}. Neighbours move alike, so its scores flatter.</source>
      <translation>区域 {b} 与 {a} 直接相邻。相邻处运动相似，因此其评分偏乐观。</translation>
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
      <source>Rename region {name}</source>
      <translation>重命名区域 {name}</translation>
    </message>
    <message>
      <location filename="../../ui/regions_layer.py" />
      <source>Delete region {name}</source>
      <translation>删除区域 {name}</translation>
    </message>
    <message>
      <location filename="../../ui/regions_layer.py" />
      <source>There is a region {name} already.</source>
      <translation>已存在区域 {name}。</translation>
    </message>
    <message>
      <location filename="../../ui/regions_layer.py" />
      <source>Give another name.</source>
      <translation>请换一个名称。</translation>
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
      <source>Scores on past dates, continued</source>
      <translation>过去日期上的评分（续）</translation>
    </message>
    <message>
      <location filename="../../ui/report/pages.py" />
      <source>Page {n} of {count}</source>
      <translation>第 {n} 页，共 {count} 页</translation>
    </message>
    <message>
      <location filename="../../ui/report/pages.py" />
      <source>{title}, continued on the next page</source>
      <translation>{title}，接下页</translation>
    </message>
    <message>
      <location filename="../../ui/report/paper.py" />
      <source>Choose another folder, or close the program that shows the file.</source>
      <translation>请另选文件夹，或关闭正在显示该文件的程序。</translation>
    </message>
    <message>
      <location filename="../../ui/report/plotting.py" />
      <source>Looking for the place that moves most</source>
      <translation>正在查找运动最大的位置</translation>
    </message>
    <message>
      <location filename="../../ui/report/plotting.py" />
      <source>Drawing the series</source>
      <translation>正在绘制序列</translation>
    </message>
    <message>
      <location filename="../../ui/report/plotting.py" />
      <source>Drawing the profile</source>
      <translation>正在绘制剖面</translation>
    </message>
    <message>
      <location filename="../../ui/report/plotting.py" />
      <source>region {region} · {where}</source>
      <translation>区域 {region} · {where}</translation>
    </message>
    <message>
      <location filename="../../ui/report/plotting.py" />
      <source>profile {name}</source>
      <translation>剖面 {name}</translation>
    </message>
    <message>
      <location filename="../../ui/report/plotting.py" />
      <source>region {region} from west to east</source>
      <translation>区域 {region} 自西向东</translation>
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
      <source>{n} more rows in report.json</source>
      <translation>另有 {n} 行在 report.json 中</translation>
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
      <source>Maps and plots are relative to {place}; scores are not.</source>
      <translation>地图和图表相对于 {place}；评分不是。</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>GroundCast report · {run}</source>
      <translation>GroundCast 报告 · {run}</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>The maps are relative to {place}, the plots are not. Scores are never.</source>
      <translation>地图相对于 {place}，图表不是。评分始终不是。</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>Laying out the pages</source>
      <translation>正在排版页面</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>The template has no place for {n} of the plots: name items gc_plot_3, gc_plot_4 …</source>
      <translation>模板没有位置放置其中 {n} 幅图表：请将项目命名为 gc_plot_3、gc_plot_4 …</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>Writing the HTML</source>
      <translation>正在写出 HTML</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>Writing the PDF</source>
      <translation>正在写出 PDF</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>Without values of the run, and left out: {names}.</source>
      <translation>没有该运行的数值，已排除：{names}。</translation>
    </message>
    <message>
      <location filename="../../ui/residuals.py" />
      <source>This run has no residuals.</source>
      <translation>此运行没有残差。</translation>
    </message>
    <message>
      <location filename="../../ui/residuals.py" />
      <source>Hold dates back and run it again.</source>
      <translation>请留出日期后重新运行。</translation>
    </message>
    <message>
      <location filename="../../ui/run_log.py" />
      <source>{name} begins in {folder}.</source>
      <translation>{name} 在 {folder} 中开始。</translation>
    </message>
    <message>
      <location filename="../../ui/run_log.py" />
      <source>{name} is done.</source>
      <translation>{name} 已完成。</translation>
    </message>
    <message>
      <location filename="../../ui/run_log.py" />
      <source>{name} was stopped.</source>
      <translation>{name} 已停止。</translation>
    </message>
    <message>
      <location filename="../../ui/run_report.py" />
      <source>{folder} holds no report.json.</source>
      <translation>{folder} 中没有 report.json。</translation>
    </message>
    <message>
      <location filename="../../ui/run_report.py" />
      <source>Choose the folder of a finished run.</source>
      <translation>请选择已完成运行的文件夹。</translation>
    </message>
    <message>
      <location filename="../../ui/run_report.py" />
      <source>{path} has schema {version}, this GroundCast reads schema 1.</source>
      <translation>{path} 的结构版本为 {version}，当前 GroundCast 读取版本 1。</translation>
    </message>
    <message>
      <location filename="../../ui/run_report.py" />
      <source>Update GroundCast.</source>
      <translation>请更新 GroundCast。</translation>
    </message>
    <message>
      <location filename="../../ui/run_report.py" />
      <source>{path} is not a GroundCast report.</source>
      <translation>{path} 不是 GroundCast 报告。</translation>
    </message>
    <message>
      <location filename="../../ui/run_results.py" />
      <source>{folder} cannot be reached any more.</source>
      <translation>无法再访问 {folder}。</translation>
    </message>
    <message>
      <location filename="../../ui/run_results.py" />
      <source>Connect its drive again, or put the folder back, and click once more.</source>
      <translation>请重新连接其所在的驱动器，或将文件夹放回，然后再次单击。</translation>
    </message>
    <message>
      <location filename="../../ui/run_room.py" />
      <source>The disk is full: {free} free, {needed} needed. Free some space; finished files are kept.</source>
      <translation>磁盘已满：可用 {free}，需要 {needed}。请释放一些空间；已完成的文件会保留。</translation>
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
      <source>{changes}: {size} mm on average.</source>
      <translation>{changes}：平均 {size} mm。</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>This is a response of the model, not proof of cause.</source>
      <translation>这是模型的响应，并不证明因果。</translation>
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
      <source>{changes}: {clauses}.</source>
      <translation>{changes}：{clauses}。</translation>
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
      <source>{change}, which tells nothing</source>
      <translation>{change}，不足以说明问题</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>region {region} {text}</source>
      <translation>区域 {region} {text}</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>One training alone has no interval: compare 2 or more.</source>
      <translation>单次训练没有区间：请比较 2 次或更多。</translation>
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
      <source>(90 % of trainings: {low} to {high})</source>
      <translation>（90 % 的训练：{low} 至 {high}）</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{changes}: no effect can be told. Mean response: {clauses}.</source>
      <translation>{changes}：无法判断有无影响。平均响应：{clauses}。</translation>
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
      <location filename="../../ui/setting_words.py" />
      <source>Yes</source>
      <translation>是</translation>
    </message>
    <message>
      <location filename="../../ui/setting_words.py" />
      <source>No</source>
      <translation>否</translation>
    </message>
    <message>
      <location filename="../../ui/setting_words.py" />
      <source>Whole sequence</source>
      <translation>整个序列</translation>
    </message>
    <message>
      <location filename="../../ui/setting_words.py" />
      <source>Best epoch</source>
      <translation>最佳轮次</translation>
    </message>
    <message>
      <location filename="../../ui/setting_words.py" />
      <source>Straight line</source>
      <translation>直线</translation>
    </message>
    <message>
      <location filename="../../ui/setting_words.py" />
      <source>Last value</source>
      <translation>最后一个值</translation>
    </message>
    <message>
      <location filename="../../ui/setting_words.py" />
      <source>Nothing</source>
      <translation>无</translation>
    </message>
    <message>
      <location filename="../../ui/setting_words.py" />
      <source>Last epoch</source>
      <translation>末个轮次</translation>
    </message>
    <message>
      <location filename="../../ui/shown_runs.py" />
      <source>This run has no dated maps to play.</source>
      <translation>此运行没有可播放的带日期地图。</translation>
    </message>
    <message>
      <location filename="../../ui/shown_runs.py" />
      <source>The profile lines have no way to the CRS of the run. The report has none.</source>
      <translation>剖面线无法转换到该运行的 CRS。报告中不含剖面线。</translation>
    </message>
    <message>
      <location filename="../../ui/shown_runs.py" />
      <source>This run has no map of its skill.</source>
      <translation>此运行没有技巧地图。</translation>
    </message>
    <message>
      <location filename="../../ui/shown_runs.py" />
      <source>Temporal Controller</source>
      <translation>时态控制器</translation>
    </message>
    <message>
      <location filename="../../ui/sign_words.py" />
      <source>positive towards the satellite</source>
      <translation>朝向卫星为正</translation>
    </message>
    <message>
      <location filename="../../ui/sign_words.py" />
      <source>positive up</source>
      <translation>向上为正</translation>
    </message>
    <message>
      <location filename="../../ui/sign_words.py" />
      <source>positive east</source>
      <translation>向东为正</translation>
    </message>
    <message>
      <location filename="../../ui/sign_words.py" />
      <source>positive north</source>
      <translation>向北为正</translation>
    </message>
    <message>
      <location filename="../../ui/sign_words.py" />
      <source>positive is more water</source>
      <translation>水量增加为正</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>EGMS points</source>
      <translation>EGMS 点</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>One GeoTIFF per date</source>
      <translation>每个日期一个 GeoTIFF</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>GeoTIFF with one band per date</source>
      <translation>每个日期一个波段的 GeoTIFF</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Interferograms, inverted to a series</source>
      <translation>干涉图，反演为序列</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>MintPy time series</source>
      <translation>MintPy 时间序列</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>LiCSBAS time series</source>
      <translation>LiCSBAS 时间序列</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>One GMT grid per date</source>
      <translation>每个日期一个 GMT 格网</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>NetCDF cube or stations</source>
      <translation>NetCDF 数据立方体或站点</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Zarr cube or stations</source>
      <translation>Zarr 数据立方体或站点</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Vector points</source>
      <translation>矢量点</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Points in a CSV</source>
      <translation>CSV 中的点</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Long table (id, date, value)</source>
      <translation>长表格 (id, date, value)</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>StaMPS</source>
      <translation>StaMPS</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Station table</source>
      <translation>站点表格</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Monthly climatology</source>
      <translation>逐月气候态</translation>
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
      <source>{dates} and {n} more</source>
      <translation>{dates}，另有 {n} 个</translation>
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
      <location filename="../../ui/source_words.py" />
      <source> The option sign=away turns it round.</source>
      <translation> 选项 sign=away 可反转符号。</translation>
    </message>
    <message>
      <location filename="../../ui/sources.py" />
      <source>There is no {path}. Check the path, or choose again.</source>
      <translation>{path} 不存在。请检查路径，或重新选择。</translation>
    </message>
    <message>
      <location filename="../../ui/sources.py" />
      <source>{path} lies on another computer. Download it, and choose the file.</source>
      <translation>{path} 位于另一台计算机上。请下载后选择该文件。</translation>
    </message>
    <message>
      <location filename="../../ui/spoken.py" />
      <source>GroundCast worker</source>
      <translation>GroundCast 工作进程</translation>
    </message>
    <message>
      <location filename="../../ui/spoken.py" />
      <source>Choose another file.</source>
      <translation>请另选文件。</translation>
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
      <location filename="../../ui/study_files.py" />
      <source>The disk is full: {free} free, {needed} needed.</source>
      <translation>磁盘已满：可用 {free}，需要 {needed}。</translation>
    </message>
    <message>
      <location filename="../../ui/study_files.py" />
      <source>Free some space. The study's files stay where they are.</source>
      <translation>请腾出一些空间。研究的文件留在原处。</translation>
    </message>
    <message>
      <location filename="../../ui/study_files.py" />
      <source>The study's files cannot be copied beside the project ({reason}).</source>
      <translation>无法将研究的文件复制到工程旁 ({reason})。</translation>
    </message>
    <message>
      <location filename="../../ui/study_files.py" />
      <source>They stay where they are, and nothing is lost.</source>
      <translation>文件留在原处，没有任何丢失。</translation>
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
      <location filename="../../ui/swath.py" />
      <source>The swath holds {places} places on {dates} dates, more than memory takes.</source>
      <translation>条带包含 {dates} 个日期的 {places} 个地点，超出内存容量。</translation>
    </message>
    <message>
      <location filename="../../ui/swath.py" />
      <source>Give it a smaller width, or draw a shorter line.</source>
      <translation>请减小其宽度，或绘制更短的线。</translation>
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
      <source>There are no Love numbers {path}.</source>
      <translation>勒夫数文件 {path} 不存在。</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>Choose another file, or none for PREM.</source>
      <translation>请另选文件，或不设以使用 PREM。</translation>
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
      <location filename="../../ui/widgets/build_box.py" />
      <source>Build</source>
      <translation>构建版本</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/build_box.py" />
      <source>&lt;b&gt;Build&lt;/b&gt;&lt;br&gt;What &lt;b&gt;Set up…&lt;/b&gt; installs; &lt;b&gt;Repair&lt;/b&gt; exchanges another one.</source>
      <translation>&lt;b&gt;构建版本&lt;/b&gt;&lt;br&gt;&lt;b&gt;安装…&lt;/b&gt;所安装的版本；若已装的是另一版本，&lt;b&gt;修复&lt;/b&gt;会将其替换。</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/build_box.py" />
      <source>Installed.</source>
      <translation>已安装。</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/build_box.py" />
      <source>The other build is installed: &lt;b&gt;Repair&lt;/b&gt; makes the environment anew.</source>
      <translation>已安装的是另一构建版本：&lt;b&gt;修复&lt;/b&gt;会重新创建环境。</translation>
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
      <location filename="../../ui/widgets/compare_table.py" />
      <source>There is no value: nothing was observed, or the model has none.</source>
      <translation>没有值：没有观测，或模型没有给出值。</translation>
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
      <source>It ends on {day}, before the forecast does.</source>
      <translation>文件止于 {day}，早于预测的终点。</translation>
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
      <source>&lt;b&gt;Path&lt;/b&gt;&lt;br&gt;What the factor does after the last date, before any change of it.</source>
      <translation>&lt;b&gt;路径&lt;/b&gt;&lt;br&gt;在作任何改变之前，因子在末日之后的走势。</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Change of {factor}</source>
      <translation>{factor}的改变</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>&lt;b&gt;Change&lt;/b&gt;&lt;br&gt;On top of the path, at every date; the response is what it alone makes.</source>
      <translation>&lt;b&gt;改变&lt;/b&gt;&lt;br&gt;在每个日期叠加于路径之上；响应即由它单独引起的部分。</translation>
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
      <source>Source…</source>
      <translation>数据源…</translation>
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
      <source>&lt;b&gt;Source&lt;/b&gt;&lt;br&gt;What the file holds, and what it is told: variable, unit, CRS.</source>
      <translation>&lt;b&gt;数据源&lt;/b&gt;&lt;br&gt;文件的内容，以及对它的说明：变量、单位、CRS。</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_paths.py" />
      <source>Path after the last date</source>
      <translation>末日之后的路径</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_paths.py" />
      <source>Change</source>
      <translation>改变</translation>
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
      <source>lowest {low}, middle {middle}, highest {high} {unit}</source>
      <translation>最低 {low}，中间 {middle}，最高 {high} {unit}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>Map and sample series</source>
      <translation>地图与样本序列</translation>
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
      <source>±{half} {unit}</source>
      <translation>±{half} {unit}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>{unit}/yr</source>
      <translation>{unit}/yr</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>No places are known.</source>
      <translation>没有已知的地点。</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/layer_menu.py" />
      <source>No loaded layer has a file of its own.</source>
      <translation>已加载的图层都没有自己的文件。</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>&lt;b&gt;Loss&lt;/b&gt;&lt;br&gt;How far the network is from the series that it learns from, and, dashed, from windows kept for validation.&lt;br&gt;&lt;b&gt;Skill&lt;/b&gt;&lt;br&gt;How much smaller its RMSE on those windows is than that of persistence, the last value carried on; below zero it is larger. R² of them: 1 is perfect, 0 no better than their mean. Both are of values as scaled for the network, and where it learns trend, season and rest apart, of these. The windows overlap what it learns from: how it does beside a simple reference is told after the run, on dates that it has not seen.</source>
      <translation>&lt;b&gt;损失&lt;/b&gt;&lt;br&gt;网络与其所学序列的偏离程度；虚线为与留作验证的窗口的偏离程度。&lt;br&gt;&lt;b&gt;技巧&lt;/b&gt;&lt;br&gt;在这些窗口上，其 RMSE 比持续性（延续最后一个值）小多少；低于零表示更大。这些窗口的 R²：1 为完美，0 表示不优于其均值。两者均按为网络缩放后的值计算；若网络分别学习趋势、季节和剩余部分，则按这些部分计算。这些窗口与其所学内容重叠：与简单参考相比表现如何，将在运行后以其未见过的日期给出。</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>epoch {step}: loss {loss}, validation {validation}</source>
      <translation>轮次 {step}：损失 {loss}，验证 {validation}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>skill {value}</source>
      <translation>技巧 {value}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>Loss on a logarithmic axis; ticks at the bottom: the learning rate fell.</source>
      <translation>对数轴上的损失；底部刻度：学习率下降。</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>Loss curve</source>
      <translation>损失曲线</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>epoch {step}: loss {loss}</source>
      <translation>轮次 {step}：损失 {loss}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>Epoch</source>
      <translation>轮次</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>R² {value}</source>
      <translation>R² {value}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>{skill} against persistence</source>
      <translation>相对于持续性的{skill}</translation>
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
      <source>Inside</source>
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
      <source>{title}, warning: {text}</source>
      <translation>{title}，警告：{text}</translation>
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
      <location filename="../../ui/widgets/supply_form.py" />
      <source>QGIS's own</source>
      <translation>QGIS 的设置</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>This address:</source>
      <translation>此地址：</translation>
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
      <source>P&amp;ackages from a folder</source>
      <translation>软件包来源文件夹(&amp;A)</translation>
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
      <source>Not better than {reference}.</source>
      <translation>不优于 {reference}。</translation>
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
      <source>{least} to {most} %</source>
      <translation>{least} 至 {most} %</translation>
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
      <source>Processor ({n} cores)</source>
      <translation>处理器（{n} 核）</translation>
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
      <source>About as good as {reference}.</source>
      <translation>与 {reference} 大致相当。</translation>
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
      <location filename="../../ui/workbench.py" />
      <source>The diagnostics are on the clipboard.</source>
      <translation>诊断信息已复制到剪贴板。</translation>
    </message>
    <message>
      <location filename="../../ui/worker_command.py" />
      <source>The worker stopped without a reason. Copy the diagnostics.</source>
      <translation>工作进程停止，原因不明。请复制诊断信息。</translation>
    </message>
    <message>
      <location filename="../../ui/worker_command.py" />
      <source>The worker gave no readable answer. Repair its environment in Options.</source>
      <translation>工作进程未给出可读的应答。请在“选项”中修复其环境。</translation>
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
      <source>{name} · {free} of {size} memory free</source>
      <translation>{name} · 内存 {size}，可用 {free}</translation>
    </message>
    <message>
      <location filename="../../ui/worker_status.py" />
      <source>{name} · {size} memory</source>
      <translation>{name} · {size} 内存</translation>
    </message>
    <message>
      <location filename="../../ui/worker_status.py" />
      <source>No worker environment yet.</source>
      <translation>尚无工作进程环境。</translation>
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
      <source>Windows per optimizer step; 64 in the paper.</source>
      <translation>优化器每步的窗口数；论文中为 64。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Repetition</source>
      <translation>重复</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>How often each training window comes in an epoch. 0 makes about 1,440 samples, half of the paper's.</source>
      <translation>每个训练窗口在一个轮次中出现的次数。0 表示约 1,440 个样本，为论文的一半。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Learning rate</source>
      <translation>学习率</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Of the Nadam optimizer. 0 goes by the hidden size: 0.0001 at 256, as in the paper, 0.0002 at 128.</source>
      <translation>Nadam 优化器的学习率。0 表示依隐藏层大小而定：256 时为 0.0001，与论文一致；128 时为 0.0002。</translation>
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
      <source>Width of the hidden features, a multiple of 16. 0 takes 128 below 5,000 series, else 256.</source>
      <translation>隐藏特征的宽度，为 16 的倍数。0 表示少于 5000 个序列时取 128，否则取 256。</translation>
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
      <source>Forecast trend, season and rest (Holt-Winters) apart and add them, as in the paper, relative to nothing.</source>
      <translation>将趋势、季节和剩余项 (Holt-Winters) 分别预测再相加，与论文一致，不相对于任何对象。</translation>
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
      <source>Groups of neighbouring points are looked at together, 24 dates back, to forecast how the next six dates deviate from a simple reference. Smaller than in the paper by default, for a processor.</source>
      <translation>将邻近点分组一起查看，回看 24 个日期，预测接下来六个日期如何偏离一个简单参考。为适应处理器，默认比论文中小。</translation>
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
      <source>Windows per optimizer step.</source>
      <translation>优化器每步的窗口数。</translation>
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
      <source>Compression learning rate</source>
      <translation>压缩学习率</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>How large the steps are in which these two networks learn. 0.00001 in the paper, which hardly moves them on short records.</source>
      <translation>这两个网络学习时的步幅大小。论文中为 0.00001，对短记录而言网络几乎不会变动。</translation>
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
      <location filename="../../models/catalogue/reference.py" />
      <source>Relative to</source>
      <translation>相对于</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/reference.py" />
      <source>What the network corrects: trend and season, the straight line or the last value of what is known, or of these the one that erred least within the known past; nothing forecasts the series themselves, as in the papers.</source>
      <translation>网络所校正的对象：趋势与季节、直线，或已知部分的最后一个值，或其中在已知过去误差最小者；“无”则预测序列本身，与论文一致。</translation>
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
    <message>
      <location filename="../../models/catalogue/twice.py" />
      <source>(paper mode, optimistic)</source>
      <translation>（论文模式，偏乐观）</translation>
    </message>
  </context>
  <context>
    <name>GroundCast worker</name>
    <message>
      <location filename="../../core/fallback.py" />
      <source>persistence</source>
      <translation>持续性</translation>
    </message>
    <message>
      <location filename="../../core/fallback.py" />
      <source>linear</source>
      <translation>线性</translation>
    </message>
    <message>
      <location filename="../../core/fallback.py" />
      <source>seasonal</source>
      <translation>季节性</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>The halo</source>
      <translation>缓冲带</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>The deformation</source>
      <translation>形变</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>The incidence angle</source>
      <translation>入射角</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>The atmospheric loading</source>
      <translation>大气负荷</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>The prior</source>
      <translation>先验</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>The snow</source>
      <translation>雪</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>The validation</source>
      <translation>验证数据</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>The simulated prior</source>
      <translation>模拟先验</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/matching.py" />
      <source>{name} {d} to {d_2}</source>
      <translation>{name} {d} 至 {d_2}</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>as chosen</source>
      <translation>按所选设置</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>as its file says ({tag})</source>
      <translation>依据其文件 ({tag})</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>since nothing says otherwise</source>
      <translation>因为没有其他说明</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>a GeoTIFF</source>
      <translation>GeoTIFF</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>a zip archive</source>
      <translation>zip 压缩包</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>a GeoPackage</source>
      <translation>GeoPackage</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>an HDF5 file</source>
      <translation>HDF5 文件</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>a NetCDF file</source>
      <translation>NetCDF 文件</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>text</source>
      <translation>文本</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>something else</source>
      <translation>其他内容</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{width} x {height} pixels</source>
      <translation>{width} x {height} 像元</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>the reference system {crs}</source>
      <translation>参照系 {crs}</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>the reference system none</source>
      <translation>参照系：无</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>its corner at {transform}, {transform_2} and cells of {cell}</source>
      <translation>角点 {transform}, {transform_2}，单元 {cell}</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>The wavelength {wavelength_mm} mm</source>
      <translation>波长 {wavelength_mm} mm</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>The source's {name} {chosen}</source>
      <translation>数据源的 {name} {chosen}</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>The reference of {reference_count} numbers</source>
      <translation>由 {reference_count} 个数组成的参考</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>The source's no data {no_data}</source>
      <translation>数据源的无数据值 {no_data}</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>The source's coarser = {coarser}</source>
      <translation>数据源的 coarser = {coarser}</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>The source's box {bounds}</source>
      <translation>数据源的方框 {bounds}</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>The span of years {years}</source>
      <translation>年份范围 {years}</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>millimetres</source>
      <translation>毫米</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>centimetres</source>
      <translation>厘米</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>decimetres</source>
      <translation>分米</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>metres</source>
      <translation>米</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{size} bytes free, {size_2} bytes needed</source>
      <translation>可用 {size} 字节，需要 {size_2} 字节</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{size} bytes free, {size_2} {unit} needed</source>
      <translation>可用 {size} 字节，需要 {size_2} {unit}</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{free} free, {size} bytes needed</source>
      <translation>可用 {free}，需要 {size} 字节</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{free} free, {size} {unit} needed</source>
      <translation>可用 {free}，需要 {size} {unit}</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{size} bytes free</source>
      <translation>可用 {size} 字节</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{free} free</source>
      <translation>可用 {free}</translation>
    </message>
    <message>
      <location filename="../../models/required.py" />
      <source>{width} series of {name}</source>
      <translation>{name} 的 {width} 条序列</translation>
    </message>
    <message>
      <location filename="../../models/required.py" />
      <source>{rows_count} cells of {number} x {number_2}</source>
      <translation>{number} x {number_2} 格网中的 {rows_count} 个单元</translation>
    </message>
    <message>
      <location filename="../../models/required.py" />
      <source>{trained} series</source>
      <translation>{trained} 条序列</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>mean</source>
      <translation>平均值</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>bilinear</source>
      <translation>双线性</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>monthly</source>
      <translation>逐月</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>exit code {exit_code}</source>
      <translation>退出码 {exit_code}</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>killed by {name}</source>
      <translation>被 {name} 终止</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>killed by signal {exit_code}</source>
      <translation>被信号 {exit_code} 终止</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_parts.py" />
      <source>{labels}, seed {seed}</source>
      <translation>{labels}，种子 {seed}</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>one is needed</source>
      <translation>至少需要一个</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>a test needs {least} to learn from</source>
      <translation>测试需要 {least} 个日期用于学习</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>{what} needs {least} to learn from</source>
      <translation>{what} 需要 {least} 个日期用于学习</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>that is more than half</source>
      <translation>已超过一半</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>Processor</source>
      <translation>处理器</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>cpu</source>
      <translation>cpu</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>{dates_count} dates {cadence_days} days apart, {taken} of them observed</source>
      <translation>{dates_count} 个日期，间隔 {cadence_days} 天，其中 {taken} 个有观测</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>{moved} moved by up to {off} days</source>
      <translation>{moved} 个移动了最多 {off} 天</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>{unused} acquisitions between them are not used</source>
      <translation>其间 {unused} 次影像获取未使用</translation>
    </message>
    <message>
      <location filename="../../core/align.py" />
      <source>There is no rule {rule}.</source>
      <translation>没有规则 {rule}。</translation>
    </message>
    <message>
      <location filename="../../core/align.py" />
      <source>Rules are {rules}.</source>
      <translation>规则有：{rules}。</translation>
    </message>
    <message>
      <location filename="../../core/align.py" />
      <source>A factor has no value up to {until}.</source>
      <translation>有一个因子在 {until} 之前没有值。</translation>
    </message>
    <message>
      <location filename="../../core/align.py" />
      <source>Leave it out, or give one that starts earlier.</source>
      <translation>请去掉该因子，或给出起始更早的因子。</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>The record has {number} date; a backtest needs {least}, {least_2} of them to fit on.</source>
      <translation>记录有 {number} 个日期；回测需要 {least} 个，其中 {least_2} 个用于拟合。</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>The record has {number} dates; a backtest needs {least}, {least_2} of them to fit on.</source>
      <translation>记录有 {number} 个日期；回测需要 {least} 个，其中 {least_2} 个用于拟合。</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>Add {number} date or more, or train a forecast, which needs fewer.</source>
      <translation>请至少再增加 {number} 个日期，或改为训练预测，其所需日期较少。</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>Add {number} dates or more, or train a forecast, which needs fewer.</source>
      <translation>请至少再增加 {number} 个日期，或改为训练预测，其所需日期较少。</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>{dates} dates are too few for {origins} origins, {longest} ahead and {least} to fit on.</source>
      <translation>{dates} 个日期太少，不足以支持 {origins} 个起点、提前 {longest} 个日期并以 {least} 个日期拟合。</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>At least {least} are needed: use fewer origins or shorter horizons, 1 origin and {dates} ahead at most.</source>
      <translation>至少需要 {least} 个：请减少起点或缩短预测时长，最多 1 个起点、提前 {dates} 个日期。</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>{label} from {dates}</source>
      <translation>{label}，自 {dates} 起</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>A note on {label}: {without}</source>
      <translation>关于 {label} 的说明：{without}</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>The memory is not enough for {number} series.</source>
      <translation>内存不足以处理 {number} 条序列。</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>Use fewer series.</source>
      <translation>请减少序列。</translation>
    </message>
    <message>
      <location filename="../../core/climatology.py" />
      <source>{past} is known for {years} years and was never seen around {ahead}: there is no usual value for that time of the year.</source>
      <translation>{past} 仅有 {years} 年的已知值，且在 {ahead} 前后从未有值：一年中的这个时段没有常年平均值。</translation>
    </message>
    <message>
      <location filename="../../core/climatology.py" />
      <source>Give a longer record of the factor, or another path.</source>
      <translation>请给出更长的因子记录，或另选路径。</translation>
    </message>
    <message>
      <location filename="../../core/climatology.py" />
      <source>The year {year} of {past} is not in the record for all forecast dates: its past is known from {dates} to {dates_2}.</source>
      <translation>{past} 的 {year} 年并未在记录中覆盖所有预测日期：其过去的已知时段为 {dates} 至 {dates_2}。</translation>
    </message>
    <message>
      <location filename="../../core/climatology.py" />
      <source>Name a whole year between these dates.</source>
      <translation>请指定这两个日期之间的一个完整年份。</translation>
    </message>
    <message>
      <location filename="../../core/climatology.py" />
      <source>Only {years} years of {past} are known: its climatology is little more than what happened in them.</source>
      <translation>{past} 仅有 {years} 年的已知值：其气候态不过是这段时间内发生的情况。</translation>
    </message>
    <message>
      <location filename="../../core/combination.py" />
      <source>{changed} of the series stepped or took another velocity of late: recent errors count more in the weights.</source>
      <translation>{changed} 的序列近来发生阶跃或改变了速率：近期误差在权重中所占比重更大。</translation>
    </message>
    <message>
      <location filename="../../core/continuation.py" />
      <source>The scenario's {factor} does not cover {missing} to {missing_2}: {missing_count} of {ahead_count} forecast dates have no value.</source>
      <translation>情景的 {factor} 未覆盖 {missing} 至 {missing_2}：{ahead_count} 个预测日期中有 {missing_count} 个没有值。</translation>
    </message>
    <message>
      <location filename="../../core/continuation.py" />
      <source>Give a stack that continues the factor after the last known date.</source>
      <translation>请给出在最后一个已知日期之后延续该因子的堆栈。</translation>
    </message>
    <message>
      <location filename="../../core/continuation.py" />
      <source>Values are not carried on; give a longer record, or forecast fewer dates.</source>
      <translation>数值不会自动延续；请给出更长的记录，或减少预测日期。</translation>
    </message>
    <message>
      <location filename="../../core/continuation.py" />
      <source>The scenario's {factor} has {found} places, the model's {factor} has {wanted}.</source>
      <translation>情景的 {factor} 有 {found} 个地点，模型的 {factor} 有 {wanted} 个。</translation>
    </message>
    <message>
      <location filename="../../core/continuation.py" />
      <source>Give the same places in the same order, or one series for all of them.</source>
      <translation>请按相同顺序给出相同的地点，或为所有地点给出一条序列。</translation>
    </message>
    <message>
      <location filename="../../core/continuation.py" />
      <source>The scenario's {factor} is in {unit}, the model's {factor} is in {unit_2}.</source>
      <translation>情景的 {factor} 的单位为 {unit}，模型的 {factor} 的单位为 {unit_2}。</translation>
    </message>
    <message>
      <location filename="../../core/continuation.py" />
      <source>Give it in {unit}.</source>
      <translation>请以 {unit} 为单位给出。</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>{name} starts on {starts}, after the first date of the deformation, {day} with a lag of {lag_days} days.</source>
      <translation>{name} 始于 {starts}，晚于形变的第一个日期 {day}（滞后 {lag_days} 天）。</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>{name} starts on {starts}, after the first date of the deformation, {day}.</source>
      <translation>{name} 始于 {starts}，晚于形变的第一个日期 {day}。</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>{name} ends on {until}, before the last date of the deformation, {day} with a lag of {lag_days} days.</source>
      <translation>{name} 止于 {until}，早于形变的最后一个日期 {day}（滞后 {lag_days} 天）。</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>{name} ends on {until}, before the last date of the deformation, {day}.</source>
      <translation>{name} 止于 {until}，早于形变的最后一个日期 {day}。</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>{name} ends on {until}, before the last forecast origin, {day} with a lag of {lag_days} days.</source>
      <translation>{name} 止于 {until}，早于最后一个预测起点 {day}（滞后 {lag_days} 天）。</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>{name} ends on {until}, before the last forecast origin, {day}.</source>
      <translation>{name} 止于 {until}，早于最后一个预测起点 {day}。</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>No place of {name} covers all dates from {dates} to {day} with a lag of {lag_days} days.</source>
      <translation>{name} 没有任何地点覆盖 {dates} 至 {day} 的全部日期（滞后 {lag_days} 天）。</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>No place of {name} covers all dates from {dates} to {day}.</source>
      <translation>{name} 没有任何地点覆盖 {dates} 至 {day} 的全部日期。</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>Values are not carried on; give a longer record, or leave the factor out.</source>
      <translation>数值不会自动延续；请给出更长的记录，或去掉该因子。</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>The factor {name} has no values here.</source>
      <translation>因子 {name} 在此处没有值。</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>Leave it out, or choose another.</source>
      <translation>请去掉该因子，或另选一个。</translation>
    </message>
    <message>
      <location filename="../../core/dates.py" />
      <source>{text} is not a date.</source>
      <translation>{text} 不是日期。</translation>
    </message>
    <message>
      <location filename="../../core/dates.py" />
      <source>Write it like 2020-01-05.</source>
      <translation>请写成 2020-01-05 的形式。</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The decomposition needs the direction of the line of sight, and the data have none.</source>
      <translation>分解需要视线向的方向，而数据中没有。</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The decomposition needs the direction of the line of sight, and azimuth_angle of the data may be that of the flight or of the line of sight.</source>
      <translation>分解需要视线向的方向，而数据的 azimuth_angle 可能是飞行方向，也可能是视线向的方向。</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Add columns or rasters los_east, los_north, los_up, or incidence and heading.</source>
      <translation>请添加列或栅格 los_east、los_north、los_up，或入射角和航向角。</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The deformation is {kind}, not line of sight.</source>
      <translation>形变为 {kind}，不是视线向。</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Give two lines of sight.</source>
      <translation>请给出两个视线向的数据。</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The tracks lie on different cells ({cell} in {crs}, {cell_2} in {crs_2}).</source>
      <translation>两条轨道的单元不同（{crs} 中为 {cell}，{crs_2} 中为 {cell_2}）。</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The tracks lie on different cells ({cell} in {crs}, {cell_2} in no system).</source>
      <translation>两条轨道的单元不同（{crs} 中为 {cell}，无参照系时为 {cell_2}）。</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The tracks lie on different cells ({cell} in no system, {cell_2} in {crs}).</source>
      <translation>两条轨道的单元不同（无参照系时为 {cell}，{crs} 中为 {cell_2}）。</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The tracks lie on different cells ({cell} in no system, {cell_2} in no system).</source>
      <translation>两条轨道的单元不同（{cell} 和 {cell_2}，均无参照系）。</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Bring them to one grid.</source>
      <translation>请将其统一到同一格网。</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The two tracks share no cell.</source>
      <translation>两条轨道没有共同的单元。</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Give two tracks of one place.</source>
      <translation>请给出同一地点的两条轨道。</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The two tracks share no time.</source>
      <translation>两条轨道没有共同的时段。</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Give tracks of the same years.</source>
      <translation>请给出相同年份的轨道。</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Both tracks look from the same side: their lines of sight are only {typical} degrees apart.</source>
      <translation>两条轨道从同一侧观测：其视线向仅相差 {typical} 度。</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Give one ascending and one descending track.</source>
      <translation>请给出一条升轨和一条降轨。</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The ground is taken not to move north or south; the layer north_leak tells how much of it would show.</source>
      <translation>假定地表没有南北向运动；图层 north_leak 说明这种运动会显现多少。</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Two tracks were decomposed on shared cells; between acquisitions they were taken from the acquisition before.</source>
      <translation>两条轨道在共同的单元上分解；在两次影像获取之间，取前一次影像获取的值。</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Two tracks were decomposed on shared cells; between acquisitions they were interpolated linearly.</source>
      <translation>两条轨道在共同的单元上分解；在两次影像获取之间，采用线性插值。</translation>
    </message>
    <message>
      <location filename="../../core/describe.py" />
      <source>The raster is large: it was judged by {parts} parts, {looked_at} % of it.</source>
      <translation>栅格很大：仅根据 {parts} 个部分（占 {looked_at} %）作出判断。</translation>
    </message>
    <message>
      <location filename="../../core/describe.py" />
      <source>The share of valid values is theirs, and numbers in notes are of one part.</source>
      <translation>有效值占比由这些部分得出，注释中的数字针对其中一个部分。</translation>
    </message>
    <message>
      <location filename="../../core/entries.py" />
      <source>{said} is out of range.</source>
      <translation>{said} 超出范围。</translation>
    </message>
    <message>
      <location filename="../../core/entries.py" />
      <source>Set it to {wanted}.</source>
      <translation>请设为：{wanted}。</translation>
    </message>
    <message>
      <location filename="../../core/entries.py" />
      <source>The job has the unknown entry {unknown}.</source>
      <translation>作业中有未知条目 {unknown}。</translation>
    </message>
    <message>
      <location filename="../../core/entries.py" />
      <source>Correct its name, or update GroundCast.</source>
      <translation>请更正其名称，或更新 GroundCast。</translation>
    </message>
    <message>
      <location filename="../../core/errors.py" />
      <source>{path} may not be opened by this user.</source>
      <translation>此用户无权打开 {path}。</translation>
    </message>
    <message>
      <location filename="../../core/errors.py" />
      <source>Give the right to open it, or choose another.</source>
      <translation>请授予打开权限，或另选其他。</translation>
    </message>
    <message>
      <location filename="../../core/factor_paths.py" />
      <source>{share} of the scenario's {name} lies beyond all that was seen at its place (all places: {low} to {high}): there the model extrapolates.</source>
      <translation>情景的 {name} 有 {share} 超出其所在地点曾经出现的范围（所有地点：{low} 至 {high}）：在这些地方模型为外推。</translation>
    </message>
    <message>
      <location filename="../../core/fallback.py" />
      <source>The combination does not beat persistence on this stack's past: {reference} is used.</source>
      <translation>在此堆栈的过去日期上，组合模型不优于持续性模型：采用{reference}。</translation>
    </message>
    <message>
      <location filename="../../core/fallback.py" />
      <source>The combination does not beat linear on this stack's past: {reference} is used.</source>
      <translation>在此堆栈的过去日期上，组合模型不优于线性模型：采用{reference}。</translation>
    </message>
    <message>
      <location filename="../../core/fallback.py" />
      <source>The combination does not beat seasonal on this stack's past: {reference} is used.</source>
      <translation>在此堆栈的过去日期上，组合模型不优于季节性模型：采用{reference}。</translation>
    </message>
    <message>
      <location filename="../../core/fallback.py" />
      <source>The combination does not beat persistence on this stack's past: half of the forecast is {reference}.</source>
      <translation>在此堆栈的过去日期上，组合模型不优于持续性模型：预测的一半取自{reference}。</translation>
    </message>
    <message>
      <location filename="../../core/fallback.py" />
      <source>The combination does not beat linear on this stack's past: half of the forecast is {reference}.</source>
      <translation>在此堆栈的过去日期上，组合模型不优于线性模型：预测的一半取自{reference}。</translation>
    </message>
    <message>
      <location filename="../../core/fallback.py" />
      <source>The combination does not beat seasonal on this stack's past: half of the forecast is {reference}.</source>
      <translation>在此堆栈的过去日期上，组合模型不优于季节性模型：预测的一半取自{reference}。</translation>
    </message>
    <message>
      <location filename="../../core/gaussian_process/common.py" />
      <source>{number} series are too few to tell what all have in common on {newer} new dates; {least_series} are needed.</source>
      <translation>{number} 条序列太少，无法判断 {newer} 个新日期上所有序列的共同部分；需要 {least_series} 条。</translation>
    </message>
    <message>
      <location filename="../../core/gaussian_process/common.py" />
      <source>Give all series of the stack, or fit the process again.</source>
      <translation>请给出堆栈的所有序列，或重新拟合该过程。</translation>
    </message>
    <message>
      <location filename="../../core/gaussian_process/forecaster.py" />
      <source>fitting the kernel</source>
      <translation>正在拟合核函数</translation>
    </message>
    <message>
      <location filename="../../core/gaussian_process/forecaster.py" />
      <source>{dates_count} dates are too few for the Gaussian process, which needs {least_dates}.</source>
      <translation>{dates_count} 个日期对高斯过程来说太少，需要 {least_dates} 个。</translation>
    </message>
    <message>
      <location filename="../../core/gaussian_process/forecaster.py" />
      <source>Use persistence, or more dates.</source>
      <translation>请使用持续性模型，或增加日期。</translation>
    </message>
    <message>
      <location filename="../../core/gaussian_process/projection.py" />
      <source>The covariance is not positive definite.</source>
      <translation>协方差矩阵不是正定的。</translation>
    </message>
    <message>
      <location filename="../../core/gaussian_process/training.py" />
      <source>{days_count} dates are too few for a Gaussian process, which needs {least_dates}.</source>
      <translation>{days_count} 个日期对高斯过程来说太少，需要 {least_dates} 个。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>{what} has no coordinate reference system, and loads need their distances on the Earth.</source>
      <translation>{what}没有坐标参照系，而负荷计算需要其在地球上的距离。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>Set it in the file.</source>
      <translation>请在文件中设置。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>Cells of {what} lie outside of what {crs} covers.</source>
      <translation>{what}有单元位于 {crs} 的适用范围之外。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>Cut it to the region, or correct its reference system.</source>
      <translation>请将其裁剪到研究区域，或更正其参照系。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/detectability.py" />
      <source>100 mm of water move the ground by {cell_mm} mm on one cell, {study_mm} mm on the study area and {halo_mm} mm with its halo.</source>
      <translation>100 mm 的水使地表移动：单个单元 {cell_mm} mm，研究区 {study_mm} mm，连同缓冲带 {halo_mm} mm。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/detectability.py" />
      <source>With {sigma_mm} mm of noise one date of one cell resolves {one_cell_mm} mm of water, all {cells} cells together {all_cells_mm} mm if noise is independent.</source>
      <translation>噪声为 {sigma_mm} mm 时，单个单元的单个日期可分辨 {one_cell_mm} mm 的水；若噪声相互独立，全部 {cells} 个单元合起来可分辨 {all_cells_mm} mm。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/epochs.py" />
      <source>The deformation ({name}) has one date only; a change of water needs two at least.</source>
      <translation>形变 ({name}) 只有一个日期；水的变化至少需要两个。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/epochs.py" />
      <source>The prior ({name}) has one date only; a change of water needs two at least.</source>
      <translation>先验 ({name}) 只有一个日期；水的变化至少需要两个。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/epochs.py" />
      <source>The snow ({name}) has one date only; a change of water needs two at least.</source>
      <translation>雪 ({name}) 只有一个日期；水的变化至少需要两个。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/epochs.py" />
      <source>The validation ({name}) has one date only; a change of water needs two at least.</source>
      <translation>验证数据 ({name}) 只有一个日期；水的变化至少需要两个。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/epochs.py" />
      <source>Give one band a date, or a folder with one file a date.</source>
      <translation>请为每个日期给出一个波段，或给出每个日期一个文件的文件夹。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/filter.py" />
      <source>A standard deviation of {sd_mm} mm of the prior's error leaves nothing to correct.</source>
      <translation>先验误差的标准差为 {sd_mm} mm 时，没有可校正的内容。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/filter.py" />
      <source>Give 30 to 60 mm, or what the prior's error is known to be.</source>
      <translation>请给出 30 至 60 mm，或已知的先验误差。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/loading.py" />
      <source>A disk of {radius_km} km radius is out of range.</source>
      <translation>圆盘半径 {radius_km} km 超出范围。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/loading.py" />
      <source>Give a radius above 0 and up to {largest_radius_km} km.</source>
      <translation>请给出大于 0 且不超过 {largest_radius_km} km 的半径。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/loading.py" />
      <source>A distance from the disk is negative, or more than half way round the Earth.</source>
      <translation>到圆盘的某个距离为负，或超过地球周长的一半。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/loading.py" />
      <source>Give distances from 0 to {half_turn_km} km.</source>
      <translation>请给出 0 至 {half_turn_km} km 的距离。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/loading.py" />
      <source>g = {gravity} is out of range.</source>
      <translation>g = {gravity} 超出范围。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/loading.py" />
      <source>Give about 9.81 m/s2.</source>
      <translation>请给出约 9.81 m/s2。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>There is no frame {frame}.</source>
      <translation>没有参考框架 {frame}。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>Choose CE, CM or CF.</source>
      <translation>请选择 CE、CM 或 CF。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>{source} has no l of degree 1, which the frame {frame} needs.</source>
      <translation>{source} 没有 1 阶的 l，而参考框架 {frame} 需要它。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>{source} has no l of degree 1, which the frame CE needs.</source>
      <translation>{source} 没有 1 阶的 l，而参考框架 CE 需要它。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>Choose the frame {frame}, or a file with h and l.</source>
      <translation>请选择参考框架 {frame}，或含有 h 和 l 的文件。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>{path} starts at degree {degrees} and does not hold every degree from 1 on.</source>
      <translation>{path} 从 {degrees} 阶开始，并未包含自 1 阶起的每一阶。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>Give a table of degree, h, l and k from degree 1 (or 0) on, such as PREM of Wang et al. (2012).</source>
      <translation>请给出自 1 阶（或 0 阶）起的阶数、h、l 和 k 的表格，例如 Wang et al. (2012) 的 PREM。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>There is no Love-number file {path}.</source>
      <translation>勒夫数文件 {path} 不存在。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>Check the path.</source>
      <translation>请检查路径。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>{path} is not a table of Love numbers.</source>
      <translation>{path} 不是勒夫数表格。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>The columns of {path} are not in the order n, h, l, k or n, h, k, l.</source>
      <translation>{path} 的列顺序不是 n, h, l, k 或 n, h, k, l。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>The column taken for h in {path} is {h} at degree 2 and {h_2} at its end, which is no h of a load.</source>
      <translation>{path} 中被当作 h 的列在 2 阶处为 {h}，在末尾为 {h_2}，不是负荷的 h。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>{path} ends at degree {last}, too early: near the load the answer is up to 50 % wrong.</source>
      <translation>{path} 止于 {last} 阶，过早：在负荷附近结果的误差可达 50 %。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>Give a file to degree {long_enough} or more; at least {shortest}.</source>
      <translation>请给出 {long_enough} 阶或更高阶的文件；至少 {shortest} 阶。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>{source} is in the frame CF, from which no other can be found.</source>
      <translation>{source} 采用参考框架 CF，无法由其得到其他框架。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>Use it as it is, or give numbers in the frame CE.</source>
      <translation>请按原样使用，或给出参考框架 CE 下的数值。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>{path} ends at degree {h_count}, where h is {off} % off the value that PREM tends to: the response near the load is off by up to as much.</source>
      <translation>{path} 止于 {h_count} 阶，该处的 h 与 PREM 的趋近值相差 {off} %：负荷附近响应的误差可达同样大小。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>{path} has h_0 = {h}: a load that brings mass compresses the whole Earth.</source>
      <translation>{path} 的 h_0 = {h}：带来质量的负荷会压缩整个地球。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/matching.py" />
      <source>The records have no time in common: {series}.</source>
      <translation>各记录没有共同的时段：{series}。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/matching.py" />
      <source>Give records that overlap.</source>
      <translation>请给出时段重叠的记录。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/matching.py" />
      <source>The span {span} ends before it begins.</source>
      <translation>时段 {span} 的结束早于开始。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/matching.py" />
      <source>Swap its dates.</source>
      <translation>请对调其日期。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>Ascending and descending tracks were combined to vertical; motion along the orbits is taken as zero.</source>
      <translation>升轨和降轨已合成为垂直向；沿轨道方向的运动视为零。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>The deformation is {kind}, and loads move the ground up and down.</source>
      <translation>形变为 {kind}，而负荷使地表上下移动。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>The atmosphere is {kind}, and loads move the ground up and down.</source>
      <translation>大气负荷为 {kind}，而负荷使地表上下移动。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>Give vertical deformation, or line of sight with incidence angles.</source>
      <translation>请给出垂直向形变，或带入射角的视线向形变。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>The deformation is given as vertical, but its file says {sign}.</source>
      <translation>形变按垂直向给出，但其文件标明为 {sign}。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>The atmosphere is given as vertical, but its file says {sign}.</source>
      <translation>大气负荷按垂直向给出，但其文件标明为 {sign}。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>Say --kind los where it is line of sight, or turn its sign so that up is positive.</source>
      <translation>若为视线向，请指明 --kind los；否则请反转其符号，使向上为正。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>No descending date lies within {days} days of an ascending one.</source>
      <translation>升轨日期的前后 {days} 天内没有降轨日期。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>Allow a larger gap between dates, or leave one track out.</source>
      <translation>请允许更大的日期间隔，或去掉一条轨道。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>The {name} track has no incidence angles, which the combination needs.</source>
      <translation>{name} 轨道没有入射角，而合成需要入射角。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>Add an incidence raster or column.</source>
      <translation>请添加入射角栅格或列。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/operator.py" />
      <source>Distances in the grid's projection are up to {worst} % off over its area.</source>
      <translation>在其范围内，格网投影中的距离误差达 {worst} %。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/operator.py" />
      <source>Give the prior in EASE-Grid 2.0 (EPSG:6933) or in longitude and latitude.</source>
      <translation>请给出采用 EASE-Grid 2.0 (EPSG:6933) 或经纬度的先验。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/operator.py" />
      <source>The operator is exact for the sum over disks: one matrix a frequency along the rows.</source>
      <translation>算子对圆盘之和是精确的：沿行方向每个频率一个矩阵。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/operator.py" />
      <source>The operator is the full matrix of the sum over disks.</source>
      <translation>算子为圆盘之和的完整矩阵。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/operator.py" />
      <source>The operator takes one kernel for all cells; distances are up to {error} % off.</source>
      <translation>算子对所有单元采用同一个核；距离误差达 {error} %。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/reference.py" />
      <source>The reference area lies outside of the prior's cells, so its own movement is not known.</source>
      <translation>参考区位于先验的单元之外，因此无法得知其自身的运动。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/reference.py" />
      <source>Give a prior that covers it, or --reference none for deformation tied to GNSS.</source>
      <translation>请给出覆盖参考区的先验；若形变已与 GNSS 联测，请使用 --reference none。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/reference.py" />
      <source>The deformation is taken as absolute, not relative to a reference area.</source>
      <translation>形变视为绝对值，而不是相对于参考区。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/reference.py" />
      <source>Deformation is relative to the mean of {count} reference cell(s).</source>
      <translation>形变相对于 {count} 个参考单元的平均值。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/reference.py" />
      <source>Deformation is relative to one cell.</source>
      <translation>形变相对于一个单元。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/regrid.py" />
      <source>{what} and the prior's cells do not overlap, or no cell holds enough values.</source>
      <translation>{what}与先验的单元不重叠，或没有单元含有足够的数值。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/regrid.py" />
      <source>Check their reference systems, the mask and the minimum valid share.</source>
      <translation>请检查其参照系、掩膜和最小有效占比。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/twin.py" />
      <source>There is no simulated twin of size {size}.</source>
      <translation>没有大小为 {size} 的模拟孪生数据。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/twin.py" />
      <source>Choose {study}.</source>
      <translation>请选择 {study}。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/twin.py" />
      <source>Simulated: a twin experiment.</source>
      <translation>模拟：孪生试验。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/twin.py" />
      <source>No value is a measurement.</source>
      <translation>其中没有实测值。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>The validation varies by {validation}, the prior by {prior} mm: it looks like centimetres (GRACE files are in cm).</source>
      <translation>验证数据的变化幅度为 {validation}，先验为 {prior} mm：看起来单位是厘米（GRACE 文件的单位为 cm）。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>The validation varies by {validation}, the prior by {prior} mm: it looks like a smaller unit than mm (GRACE files are in cm).</source>
      <translation>验证数据的变化幅度为 {validation}，先验为 {prior} mm：看起来单位比 mm 更小（GRACE 文件的单位为 cm）。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>Say its unit with --validation-unit.</source>
      <translation>请用 --validation-unit 指明其单位。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>The prior is in {chosen}, which is no unit of water.</source>
      <translation>先验的单位为 {chosen}，不是水的单位。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>The snow is in {chosen}, which is no unit of water.</source>
      <translation>雪的单位为 {chosen}，不是水的单位。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>The validation is in {chosen}, which is no unit of water.</source>
      <translation>验证数据的单位为 {chosen}，不是水的单位。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>Give mm, cm, m or kg/m2.</source>
      <translation>请给出 mm、cm、m 或 kg/m2。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>{what} varies by {size} mm in its cells, which is little for water.</source>
      <translation>{what}在其单元中的变化幅度为 {size} mm，对水来说偏小。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>{what} varies by {size} mm in its cells, which is little for water; its unit is not stated and was taken as mm.</source>
      <translation>{what}在其单元中的变化幅度为 {size} mm，对水来说偏小；其单位未注明，按 mm 处理。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>{what} varies by {size} mm in its cells, which is much for water.</source>
      <translation>{what}在其单元中的变化幅度为 {size} mm，对水来说偏大。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>{what} varies by {size} mm in its cells, which is much for water; its unit is not stated and was taken as mm.</source>
      <translation>{what}在其单元中的变化幅度为 {size} mm，对水来说偏大；其单位未注明，按 mm 处理。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>Say its unit: mm, cm or m.</source>
      <translation>请指明其单位：mm、cm 或 m。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>{what} is taken in {said}, {how}.</source>
      <translation>{what}的单位取为 {said}，{how}。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>{what} is taken in mm, {how}.</source>
      <translation>{what}的单位取为 mm，{how}。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>The ground rises when the prior is wet (correlation {related} with what the load would do): the sign is wrong, or it swells with groundwater, which elastic loading does not describe.</source>
      <translation>先验偏湿时地表抬升（与负荷应有作用的相关系数为 {related}）：可能是符号错误，也可能是地表随地下水膨胀，而弹性负荷无法描述后者。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/update.py" />
      <source>An ensemble of {count} has no spread.</source>
      <translation>{count} 个成员的集合没有离散度。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/update.py" />
      <source>Take {advised} members or more.</source>
      <translation>请取 {advised} 个或更多成员。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/update.py" />
      <source>An observation error of {sigma} mm says that deformation is exact.</source>
      <translation>观测误差为 {sigma} mm 意味着形变是精确的。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/update.py" />
      <source>Give its standard deviation, above 0 (9 mm is usual).</source>
      <translation>请给出其标准差，大于 0（通常为 9 mm）。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/update.py" />
      <source>The members do not differ, so no observation can change them.</source>
      <translation>各成员没有差异，因此任何观测都无法改变它们。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/update.py" />
      <source>Give members with a spread, or a standard deviation above 0.</source>
      <translation>请给出有离散度的成员，或大于 0 的标准差。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>The prior ({months} to {months_2}) and the validation ({others} to {others_2}) have {both_count} months in common; {fewest_months} are needed.</source>
      <translation>先验（{months} 至 {months_2}）与验证数据（{others} 至 {others_2}）有 {both_count} 个共同的月份；需要 {fewest_months} 个。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>Give a validation of the same time.</source>
      <translation>请给出相同时段的验证数据。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>GRACE has none from July 2017 to May 2018.</source>
      <translation>GRACE 在 2017 年 7 月至 2018 年 5 月没有数据。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>{path} holds no dated values.</source>
      <translation>{path} 中没有带日期的数值。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>Give columns date, value.</source>
      <translation>请给出 date、value 两列。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>{text} in {path} is not a date.</source>
      <translation>{path} 中的 {text} 不是日期。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>Write it like 2019-03-15.</source>
      <translation>请写成 2019-03-15 的形式。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>{text} in {path} is not a number.</source>
      <translation>{path} 中的 {text} 不是数字。</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>Correct it, or leave it empty.</source>
      <translation>请更正，或留空。</translation>
    </message>
    <message>
      <location filename="../../core/inversion/phase.py" />
      <source>The phase cannot be turned into millimetres: the source does not state the radar's wavelength.</source>
      <translation>无法将相位换算为毫米：源数据未注明雷达波长。</translation>
    </message>
    <message>
      <location filename="../../core/inversion/phase.py" />
      <source>Give it: 55.5 mm for Sentinel-1, 56.2 mm for Envisat and ERS, 31.1 mm for X band, 236 to 242 mm for ALOS.</source>
      <translation>请给出波长：Sentinel-1 为 55.5 mm，Envisat 和 ERS 为 56.2 mm，X 波段为 31.1 mm，ALOS 为 236 至 242 mm。</translation>
    </message>
    <message>
      <location filename="../../core/inversion/phase.py" />
      <source>The wavelength is taken as {wavelength} mm ({name}), because all dates lie multiples of {days} days apart.</source>
      <translation>波长取为 {wavelength} mm ({name})，因为所有日期的间隔均为 {days} 天的倍数。</translation>
    </message>
    <message>
      <location filename="../../core/inversion/phase.py" />
      <source>Confirm it.</source>
      <translation>请确认。</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>The job has version {found}, this GroundCast reads version {version}.</source>
      <translation>作业的版本为 {found}，当前 GroundCast 读取版本 {version}。</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>Make the job again, or update GroundCast.</source>
      <translation>请重新生成作业，或更新 GroundCast。</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>{folder} holds no job.json.</source>
      <translation>{folder} 中没有 job.json。</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>Choose a run folder.</source>
      <translation>请选择一个运行文件夹。</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>{key} = {value} is not yes or no.</source>
      <translation>{key} = {value} 不是 yes 或 no。</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>{key} = {value} is not a whole number.</source>
      <translation>{key} = {value} 不是整数。</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>{key} = {value} is not a number.</source>
      <translation>{key} = {value} 不是数字。</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>{key} = {value} is not text.</source>
      <translation>{key} = {value} 不是文本。</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>The default is {default}.</source>
      <translation>默认值为 {default}。</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>Give millimetres, or none.</source>
      <translation>请给出毫米数，或 none。</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>The job is not JSON ({error}).</source>
      <translation>作业不是 JSON ({error})。</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>Write it with GroundCast.</source>
      <translation>请用 GroundCast 写出作业。</translation>
    </message>
    <message>
      <location filename="../../core/lag_scan.py" />
      <source>Region {region} has {dates_count} dates over {years} years before the forecast starts.</source>
      <translation>区域 {region} 在预测起点之前有 {dates_count} 个日期，跨 {years} 年。</translation>
    </message>
    <message>
      <location filename="../../core/lag_scan.py" />
      <source>A lag scan needs at least {least_epochs} dates and {least_years} years.</source>
      <translation>滞后扫描至少需要 {least_epochs} 个日期和 {least_years} 年。</translation>
    </message>
    <message>
      <location filename="../../core/lag_scan.py" />
      <source>The record of {factor} is too short to be compared with the deformation.</source>
      <translation>{factor} 的记录太短，无法与形变比较。</translation>
    </message>
    <message>
      <location filename="../../core/lag_scan.py" />
      <source>Give a longer one, or fewer days of lag.</source>
      <translation>请给出更长的记录，或减少滞后天数。</translation>
    </message>
    <message>
      <location filename="../../core/mask.py" />
      <source>The mask {text} cannot be read.</source>
      <translation>无法读取掩膜 {text}。</translation>
    </message>
    <message>
      <location filename="../../core/mask.py" />
      <source>Write it like temporal_coherence&gt;=0.6 or rmse&lt;=3.</source>
      <translation>请写成 temporal_coherence&gt;=0.6 或 rmse&lt;=3 的形式。</translation>
    </message>
    <message>
      <location filename="../../core/members/neighbours.py" />
      <source>The forecast looks at neighbours, and where these series lie is unknown.</source>
      <translation>预测要查看邻近序列，而这些序列的位置未知。</translation>
    </message>
    <message>
      <location filename="../../core/members/neighbours.py" />
      <source>Set the coordinate reference system of the data.</source>
      <translation>请设置数据的坐标参照系。</translation>
    </message>
    <message>
      <location filename="../../core/members/neighbours.py" />
      <source>{number} series do not tell what their neighbours did on {newer} new dates.</source>
      <translation>{number} 条序列无法说明其邻点在 {newer} 个新日期上的情况。</translation>
    </message>
    <message>
      <location filename="../../core/members/neighbours.py" />
      <source>Give all series of the stack, or fit the forecast again.</source>
      <translation>请给出堆栈的所有序列，或重新拟合预测。</translation>
    </message>
    <message>
      <location filename="../../core/memory.py" />
      <source>{setting} is {text}, which is no number of gigabytes.</source>
      <translation>{setting} 为 {text}，不是以 GB 计的数字。</translation>
    </message>
    <message>
      <location filename="../../core/memory.py" />
      <source>Write it like 8.</source>
      <translation>请写成 8 的形式。</translation>
    </message>
    <message>
      <location filename="../../core/noise.py" />
      <source>None of the {number} series has an observed value on its {values_count} dates.</source>
      <translation>{number} 条序列在其 {values_count} 个日期上均没有观测值。</translation>
    </message>
    <message>
      <location filename="../../core/noise.py" />
      <source>Choose a region and dates with observations.</source>
      <translation>请选择有观测的区域和日期。</translation>
    </message>
    <message>
      <location filename="../../core/panel_factors.py" />
      <source>{keep} of {keep_2} places of {name} do not cover the dates and are left out.</source>
      <translation>{name} 的 {keep_2} 个地点中有 {keep} 个未覆盖这些日期，已排除。</translation>
    </message>
    <message>
      <location filename="../../core/panel_factors.py" />
      <source>{ended} of {ended_2} places of {name} hold no value after {ends}; they keep their last one.</source>
      <translation>{name} 的 {ended_2} 个地点中有 {ended} 个在 {ends} 之后没有值；它们保持最后一个值。</translation>
    </message>
    <message>
      <location filename="../../core/panel_factors.py" />
      <source>Give a longer record for later forecasts.</source>
      <translation>若要预测更晚的日期，请给出更长的记录。</translation>
    </message>
    <message>
      <location filename="../../core/panel_factors.py" />
      <source>{name} has no values between {known} and {known_2}.</source>
      <translation>{name} 在 {known} 至 {known_2} 之间没有值。</translation>
    </message>
    <message>
      <location filename="../../core/panel_factors.py" />
      <source>A forecast from within keeps the last value; give a record without the gap.</source>
      <translation>从该时段内开始的预测保持最后一个值；请给出没有缺口的记录。</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Region {region} lies outside the data.</source>
      <translation>区域 {region} 位于数据之外。</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Draw it on the coloured area, or check its CRS{crs}.</source>
      <translation>请将其画在有颜色的范围内，或检查其 CRS{crs}。</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>No series of region {region} is observed on {share} of the dates; the fullest has {observed}.</source>
      <translation>区域 {region} 没有一条序列在 {share} 的日期上有观测；最完整的为 {observed}。</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Nothing was observed between {start} and {end}.</source>
      <translation>{start} 至 {end} 之间没有观测。</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>The dates stand {cadence_days} days apart; {seen_count} of {number} date hold values.</source>
      <translation>日期间隔为 {cadence_days} 天；{number} 个日期中有 {seen_count} 个有值。</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>The dates stand {cadence_days} days apart; {seen_count} of {number} dates hold values.</source>
      <translation>日期间隔为 {cadence_days} 天；{number} 个日期中有 {seen_count} 个有值。</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Lower minimum_valid, set a longer cadence_days for uneven dates, or draw a larger region.</source>
      <translation>请降低 minimum_valid，或在日期不均匀时设置更长的 cadence_days，或画更大的区域。</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Region {region} has no valid series: none of its {inside} pixels holds a value.</source>
      <translation>区域 {region} 没有有效序列：其 {inside} 个像元均没有值。</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Region {region} has no valid series: none of its {inside} points holds a value.</source>
      <translation>区域 {region} 没有有效序列：其 {inside} 个点均没有值。</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Draw it where the data are.</source>
      <translation>请画在有数据的地方。</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Region {region} lies between the pixels and holds none.</source>
      <translation>区域 {region} 位于像元之间，不含任何像元。</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Region {region} lies between the points and holds none.</source>
      <translation>区域 {region} 位于点之间，不含任何点。</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Draw it larger.</source>
      <translation>请画得更大。</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>{late_count} of the dates left out lie after the first forecast origin: they are not scored.</source>
      <translation>排除的日期中有 {late_count} 个晚于第一个预测起点：它们不参与评分。</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Scores may look better than they are.</source>
      <translation>评分可能显得比实际更好。</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Regions {region} and {region_2} share {shared} series.</source>
      <translation>区域 {region} 与 {region_2} 共有 {shared} 条序列。</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Scores for {region} would be too good; cut {region} by {region_2}.</source>
      <translation>{region} 的评分会过好；请从 {region} 中裁去 {region_2}。</translation>
    </message>
    <message>
      <location filename="../../core/plausible.py" />
      <source>The forecast by {label} from {dates} runs away: it moves {share} % of the series more than twice as far as they ever moved within as many dates.</source>
      <translation>{label} 自 {dates} 起的预测发散：它使 {share} % 的序列移动的幅度，超过其在同样多日期内曾有移动的两倍。</translation>
    </message>
    <message>
      <location filename="../../core/plausible.py" />
      <source>The forecast of region {region} by {label} from {dates} runs away: it moves {share} % of the series more than twice as far as they ever moved within as many dates.</source>
      <translation>区域 {region} 由 {label} 自 {dates} 起的预测发散：它使 {share} % 的序列移动的幅度，超过其在同样多日期内曾有移动的两倍。</translation>
    </message>
    <message>
      <location filename="../../core/plausible.py" />
      <source>Do not use it.</source>
      <translation>请勿使用。</translation>
    </message>
    <message>
      <location filename="../../core/plausible.py" />
      <source>Train longer, leave the factors out, or choose another model.</source>
      <translation>请延长训练，去掉因子，或另选模型。</translation>
    </message>
    <message>
      <location filename="../../core/plausible.py" />
      <source>Choose another model.</source>
      <translation>请另选模型。</translation>
    </message>
    <message>
      <location filename="../../core/plausible.py" />
      <source>Train longer, or choose another model.</source>
      <translation>请延长训练，或另选模型。</translation>
    </message>
    <message>
      <location filename="../../core/preparation.py" />
      <source>A factor has no setting {name}.</source>
      <translation>因子没有设置 {name}。</translation>
    </message>
    <message>
      <location filename="../../core/preparation.py" />
      <source>Write {factor}.{names}, {factor}.{names_2} or {factor}.{names_3}.</source>
      <translation>请写 {factor}.{names}、{factor}.{names_2} 或 {factor}.{names_3}。</translation>
    </message>
    <message>
      <location filename="../../core/preparation.py" />
      <source>Write numbers with a point, like 12.5.</source>
      <translation>请用小数点书写数字，如 12.5。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/cells.py" />
      <source>The data are a raster already: the cell size of {cell} is not used.</source>
      <translation>数据已是栅格：不使用单元大小 {cell}。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/cells.py" />
      <source>Pixels were averaged in blocks of {across} x {down}.</source>
      <translation>像元按 {across} x {down} 的块取平均。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/cells.py" />
      <source>The raster has no temporal coherence to weight by.</source>
      <translation>栅格没有可用于加权的时间相干性。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/cells.py" />
      <source>Choose the weighting mean.</source>
      <translation>请选择加权方式 mean。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/dropped.py" />
      <source>Dates left out: {listed}.</source>
      <translation>已排除的日期：{listed}。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/dropped.py" />
      <source>{strange} cannot be left out: the data have no such date.</source>
      <translation>无法排除 {strange}：数据中没有这个日期。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/dropped.py" />
      <source>Dates reach from {dates} to {dates_2}.</source>
      <translation>日期范围为 {dates} 至 {dates_2}。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/dropped.py" />
      <source>All dates are left out.</source>
      <translation>所有日期都被排除。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/dropped.py" />
      <source>Keep some of them.</source>
      <translation>请保留一部分日期。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/filling.py" />
      <source>{count} missing values were filled linearly in time; observed ones are as they were.</source>
      <translation>{count} 个缺失值已按时间线性填补；观测值保持不变。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/filling.py" />
      <source>Do not score them.</source>
      <translation>请勿对其评分。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/filling.py" />
      <source>{count} missing values were filled by the value before; observed ones are as they were.</source>
      <translation>{count} 个缺失值已用前一个值填补；观测值保持不变。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/filling.py" />
      <source>There is no rule {rule} to fill by.</source>
      <translation>没有填补规则 {rule}。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/masks.py" />
      <source>The data have no quality layer {layer} to mask by.</source>
      <translation>数据没有可用于掩膜的质量图层 {layer}。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/masks.py" />
      <source>Did you mean {near}?</source>
      <translation>是否指 {near}？</translation>
    </message>
    <message>
      <location filename="../../core/prepare/masks.py" />
      <source>Layers are {listing}.</source>
      <translation>图层有：{listing}。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/masks.py" />
      <source>Layers are none.</source>
      <translation>没有图层。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/masks.py" />
      <source>{gone} of {held} series are left out by {mask}.</source>
      <translation>{mask} 排除了 {held} 条序列中的 {gone} 条。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/masks.py" />
      <source>No series is left by the mask {masks}.</source>
      <translation>掩膜 {masks} 没有留下任何序列。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/masks.py" />
      <source>Loosen it.</source>
      <translation>请放宽该掩膜。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/mending.py" />
      <source>{found_count} unwrapping jumps in {count} series were mended by multiples of {half} mm.</source>
      <translation>{count} 条序列中的 {found_count} 处解缠跳变已按 {half} mm 的整数倍修正。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/mending.py" />
      <source>Unwrapping jumps are those of a line of sight, and the deformation is {kind}.</source>
      <translation>解缠跳变仅针对视线向，而形变为 {kind}。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/mending.py" />
      <source>Set jumps to keep.</source>
      <translation>请将 jumps 设为 keep。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/mending.py" />
      <source>Every series has an unwrapping jump.</source>
      <translation>每条序列都有解缠跳变。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/mending.py" />
      <source>Mend them instead.</source>
      <translation>请改为修正跳变。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/mending.py" />
      <source>{columns} series with unwrapping jumps are left out.</source>
      <translation>{columns} 条有解缠跳变的序列已排除。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>Values are relative to the series of the reference.</source>
      <translation>数值相对于参考处的序列。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>Values are relative to the mean of {columns_count} series of the reference.</source>
      <translation>数值相对于参考处 {columns_count} 条序列的平均值。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>It has no value on {lost} dates, which are left out.</source>
      <translation>它在 {lost} 个日期上没有值，这些日期已排除。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>The reference at {reference} holds no series with values; the data reach from {x}, {y} to {x_2}, {y_2}.</source>
      <translation>位于 {reference} 的参考不含任何有值的序列；数据范围为 {x}, {y} 至 {x_2}, {y_2}。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>Choose a place inside, in the coordinates of the data.</source>
      <translation>请按数据的坐标，在范围内选择一处。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>The reference holds no value in any interferogram.</source>
      <translation>参考在所有干涉图中均没有值。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>Choose another.</source>
      <translation>请另选。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>The reference has no value on {missing} of {values_count} dates.</source>
      <translation>参考在 {values_count} 个日期中的 {missing} 个上没有值。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>The reference has no value on {missing} of {values_count} interferograms.</source>
      <translation>参考在 {values_count} 幅干涉图中的 {missing} 幅上没有值。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>Choose a place that is always observed, or a larger area.</source>
      <translation>请选择始终有观测的位置，或更大的区域。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>{lost} interferograms have no value there and are left out.</source>
      <translation>{lost} 幅干涉图在该处没有值，已排除。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/steps.py" />
      <source>The second track was not read.</source>
      <translation>未读取第二条轨道。</translation>
    </message>
    <message>
      <location filename="../../core/prepare/steps.py" />
      <source>Give a file or a folder as other.</source>
      <translation>请将文件或文件夹作为 other 给出。</translation>
    </message>
    <message>
      <location filename="../../core/profiles.py" />
      <source>The profile has no length.</source>
      <translation>剖面没有长度。</translation>
    </message>
    <message>
      <location filename="../../core/profiles.py" />
      <source>Click two different places.</source>
      <translation>请单击两个不同的位置。</translation>
    </message>
    <message>
      <location filename="../../core/profiles.py" />
      <source>A spacing of {spacing} is too small.</source>
      <translation>间距 {spacing} 太小。</translation>
    </message>
    <message>
      <location filename="../../core/profiles.py" />
      <source>Give one above 0.</source>
      <translation>请给出大于 0 的值。</translation>
    </message>
    <message>
      <location filename="../../core/projection.py" />
      <source>{what} cannot be placed: its coordinate reference system is unknown.</source>
      <translation>无法定位{what}：其坐标参照系未知。</translation>
    </message>
    <message>
      <location filename="../../core/projection.py" />
      <source>{what} cannot be placed: the other coordinate reference system is unknown.</source>
      <translation>无法定位{what}：另一方的坐标参照系未知。</translation>
    </message>
    <message>
      <location filename="../../core/projection.py" />
      <source>Set it in the source.</source>
      <translation>请在源数据中设置。</translation>
    </message>
    <message>
      <location filename="../../core/projection.py" />
      <source>No UTM zone holds {longitude}, {latitude}.</source>
      <translation>没有 UTM 分带包含 {longitude}, {latitude}。</translation>
    </message>
    <message>
      <location filename="../../core/projection.py" />
      <source>Check the coordinates.</source>
      <translation>请检查坐标。</translation>
    </message>
    <message>
      <location filename="../../core/projection.py" />
      <source>{crs} is no coordinate reference system.</source>
      <translation>{crs} 不是坐标参照系。</translation>
    </message>
    <message>
      <location filename="../../core/projection.py" />
      <source>Write it like EPSG:3035.</source>
      <translation>请写成 EPSG:3035 的形式。</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>{points} points were weighted by coherence in {count} cells of {cell}.</source>
      <translation>{points} 个点在 {count} 个边长为 {cell} 的单元中按相干性加权。</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>{points} points were averaged in {count} cells of {cell}.</source>
      <translation>{points} 个点在 {count} 个边长为 {cell} 的单元中取平均。</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>The data are a raster already.</source>
      <translation>数据已是栅格。</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>Leave the cell size at 0.</source>
      <translation>请将单元大小保持为 0。</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>A cell size of {cell} is too small.</source>
      <translation>单元大小 {cell} 太小。</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>Give a size above 0.</source>
      <translation>请给出大于 0 的大小。</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>There is no weighting {weighting}.</source>
      <translation>没有加权方式 {weighting}。</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>Choose mean or coherence.</source>
      <translation>请选择 mean 或 coherence。</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>The points have no temporal coherence to weight by.</source>
      <translation>点没有可用于加权的时间相干性。</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>The temporal coherence is 0 or missing at all {weight_count} points.</source>
      <translation>全部 {weight_count} 个点的时间相干性均为 0 或缺失。</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>Cells of {cell} make a grid of {width} x {height} x {epochs} dates, {needed} GB.</source>
      <translation>边长为 {cell} 的单元构成 {width} x {height} x {epochs} 个日期的格网，需 {needed} GB。</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>Choose larger cells or a smaller area.</source>
      <translation>请选择更大的单元或更小的范围。</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>{path} is in no format that GroundCast reads.</source>
      <translation>{path} 不是 GroundCast 可读取的格式。</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>{path} is a mesh; of meshes only netCDF (UGRID) is read.</source>
      <translation>{path} 是网格 (mesh)；网格中仅可读取 netCDF (UGRID)。</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>{path} is GRIB, which is not read.</source>
      <translation>{path} 是 GRIB，无法读取。</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>Give a table, an EGMS zip, rasters or a folder of them, HDF5, netCDF, zarr or a layer of points.</source>
      <translation>请给出表格、EGMS zip、栅格或其文件夹、HDF5、netCDF、zarr 或点图层。</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>Load it in QGIS and choose its layer in step 1, or save it as netCDF.</source>
      <translation>请将其加载到 QGIS 中，并在第 1 步选择其图层，或另存为 netCDF。</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>Download it as netCDF.</source>
      <translation>请以 netCDF 格式下载。</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>The folder {path} holds no GeoTIFF and no table among its {found} files.</source>
      <translation>文件夹 {path} 的 {found} 个文件中没有 GeoTIFF，也没有表格。</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>The folder {path} holds no GeoTIFF and no table; it is empty.</source>
      <translation>文件夹 {path} 中没有 GeoTIFF，也没有表格；它是空的。</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>Choose the folder that holds one GeoTIFF per date.</source>
      <translation>请选择每个日期一个 GeoTIFF 的文件夹。</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>{title} was given with {also_count} more, and data of this form ({label}) are read one at a time.</source>
      <translation>{title} 与另外 {also_count} 个一起给出，而这种形式的数据 ({label}) 一次只读取一个。</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>Give one of them.</source>
      <translation>请只给出其中一个。</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>{path} cannot be read as: {label}.</source>
      <translation>无法将 {path} 读作：{label}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>Choose another format, or let it be found.</source>
      <translation>请另选格式，或让其自动识别。</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>The folder {path} holds {tables_count} tables ({names}).</source>
      <translation>文件夹 {path} 中有 {tables_count} 个表格 ({names})。</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>Choose one.</source>
      <translation>请选择其中一个。</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>There is no reader {reader}.</source>
      <translation>没有读取器 {reader}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>Readers are {named}.</source>
      <translation>读取器有：{named}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>The archive {path} is cut short or damaged.</source>
      <translation>压缩包 {path} 不完整或已损坏。</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>Download it again.</source>
      <translation>请重新下载。</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>{path} is not a zip archive.</source>
      <translation>{path} 不是 zip 压缩包。</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>The archive {path} holds no CSV; it holds {names}.</source>
      <translation>压缩包 {path} 中没有 CSV；其中有 {names}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>The archive {path} holds no CSV; it is empty.</source>
      <translation>压缩包 {path} 中没有 CSV；它是空的。</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>Choose another archive.</source>
      <translation>请另选压缩包。</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>The archive {path} holds {chosen_count} tables ({chosen}).</source>
      <translation>压缩包 {path} 中有 {chosen_count} 个表格 ({chosen})。</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>Unpack it and choose one.</source>
      <translation>请解压并选择其中一个。</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>The archive {path} is locked by a password.</source>
      <translation>压缩包 {path} 有密码保护。</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>Unpack it first.</source>
      <translation>请先解压。</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>The archive {path} of {number} MB unpacks to {file_size} MB, more than any table.</source>
      <translation>{number} MB 的压缩包 {path} 解压后为 {file_size} MB，超过任何表格的大小。</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>Download it again from its source.</source>
      <translation>请从其来源重新下载。</translation>
    </message>
    <message>
      <location filename="../../core/readers/bands.py" />
      <source>Only {found_count} of {count} bands of {path} are described by a date.</source>
      <translation>{path} 的 {count} 个波段中仅有 {found_count} 个以日期描述。</translation>
    </message>
    <message>
      <location filename="../../core/readers/bands.py" />
      <source>None of the {count} bands of {path} are described by a date.</source>
      <translation>{path} 的 {count} 个波段均未以日期描述。</translation>
    </message>
    <message>
      <location filename="../../core/readers/bands.py" />
      <source>Describe every band like 20200105.</source>
      <translation>请将每个波段描述成 20200105 的形式。</translation>
    </message>
    <message>
      <location filename="../../core/readers/bands.py" />
      <source>{path} has the date {days} twice, in the bands {found} and {band}.</source>
      <translation>{path} 中日期 {days} 出现两次，位于波段 {found} 和 {band}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/bands.py" />
      <source>Take one away.</source>
      <translation>请去掉其中一个。</translation>
    </message>
    <message>
      <location filename="../../core/readers/climatology.py" />
      <source>This is a monthly climatology, repeated from {first} to {last}: it holds the season and no weather of any year.</source>
      <translation>这是逐月气候态，从 {first} 到 {last} 重复：它只含季节变化，不含任何一年的天气。</translation>
    </message>
    <message>
      <location filename="../../core/readers/climatology.py" />
      <source>{path} holds no twelve months.</source>
      <translation>{path} 中没有十二个月的数据。</translation>
    </message>
    <message>
      <location filename="../../core/readers/climatology.py" />
      <source>Give rasters that end in 01 to 12.</source>
      <translation>请给出名称以 01 至 12 结尾的栅格。</translation>
    </message>
    <message>
      <location filename="../../core/readers/climatology.py" />
      <source>{path} is a monthly climatology, the same every year: no deformation.</source>
      <translation>{path} 是逐月气候态，每年相同：不是形变。</translation>
    </message>
    <message>
      <location filename="../../core/readers/climatology.py" />
      <source>Give it as a factor.</source>
      <translation>请将其作为因子给出。</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>The database {words} does not answer: {said}.</source>
      <translation>数据库 {words} 没有响应：{said}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>Install PostGIS in it, or choose another database.</source>
      <translation>请在其中安装 PostGIS，或另选数据库。</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>Check host, name and user; put the password in ~/.pgpass.</source>
      <translation>请检查主机、名称和用户；密码请放入 ~/.pgpass。</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>Check the connection, the layer and its filter.</source>
      <translation>请检查连接、图层及其过滤条件。</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>The database {path} holds {found_count} layers of points.</source>
      <translation>数据库 {path} 中有 {found_count} 个点图层。</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>The database {path} has no layer of points {wanted}.</source>
      <translation>数据库 {path} 中没有点图层 {wanted}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>Name one with |layername=.</source>
      <translation>请用 |layername= 指定一个。</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>Layers are: {listed}.</source>
      <translation>图层有：{listed}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>Layers are: none.</source>
      <translation>没有图层。</translation>
    </message>
    <message>
      <location filename="../../core/readers/dated_names.py" />
      <source>Names like {text} count the days of a year from 001.</source>
      <translation>{text} 这类名称从 001 起计一年中的天数。</translation>
    </message>
    <message>
      <location filename="../../core/readers/dated_names.py" />
      <source>Confirm the dates.</source>
      <translation>请确认日期。</translation>
    </message>
    <message>
      <location filename="../../core/readers/dated_names.py" />
      <source>Names like {text} are read as decimal years, here {found}.</source>
      <translation>{text} 这类名称按十进制年份读取，此处为 {found}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/dated_names.py" />
      <source>Names like {text} name a month: its first day is taken.</source>
      <translation>{text} 这类名称指明月份：取该月第一天。</translation>
    </message>
    <message>
      <location filename="../../core/readers/deformation.py" />
      <source>The option sign=away turns it round.</source>
      <translation>选项 sign=away 可反转符号。</translation>
    </message>
    <message>
      <location filename="../../core/readers/deformation.py" />
      <source>The deformation is taken as {kind}, from the name.</source>
      <translation>形变视为 {kind}，依据名称。</translation>
    </message>
    <message>
      <location filename="../../core/readers/deformation.py" />
      <source>The deformation is taken as line of sight.</source>
      <translation>形变视为视线向。</translation>
    </message>
    <message>
      <location filename="../../core/readers/deformation.py" />
      <source>The deformation is taken as line of sight, positive towards the satellite.</source>
      <translation>形变视为视线向，朝向卫星为正。</translation>
    </message>
    <message>
      <location filename="../../core/readers/deformation.py" />
      <source>{lost} values too large for a number in mm are taken as missing.</source>
      <translation>{lost} 个值过大，无法以 mm 表示，视为缺失。</translation>
    </message>
    <message>
      <location filename="../../core/readers/degrees.py" />
      <source>Longitude reaches {east} and latitude {north} in {title}, which are no degrees.</source>
      <translation>{title} 中经度达 {east}、纬度达 {north}，不是以度为单位的值。</translation>
    </message>
    <message>
      <location filename="../../core/readers/degrees.py" />
      <source>Choose the coordinate reference system of the coordinates.</source>
      <translation>请选择坐标的坐标参照系。</translation>
    </message>
    <message>
      <location filename="../../core/readers/egms.py" />
      <source>{told} is an EGMS L3 product, but its name does not say up (U) or east (E).</source>
      <translation>{told} 是 EGMS L3 产品，但其名称未说明是垂直向 (U) 还是东向 (E)。</translation>
    </message>
    <message>
      <location filename="../../core/readers/egms.py" />
      <source>Choose the kind up or east.</source>
      <translation>请选择类型 up 或 east。</translation>
    </message>
    <message>
      <location filename="../../core/readers/egms.py" />
      <source>The files are of {products_count} products or tracks ({products}).</source>
      <translation>这些文件属于 {products_count} 个产品或轨道 ({products})。</translation>
    </message>
    <message>
      <location filename="../../core/readers/egms.py" />
      <source>Take the tiles of one.</source>
      <translation>请只取其中一个的分块。</translation>
    </message>
    <message>
      <location filename="../../core/readers/egms.py" />
      <source>EGMS L2a is not calibrated: each burst has a reference of its own, so tiles need not fit together.</source>
      <translation>EGMS L2a 未经校准：每个 burst 有各自的参考，因此分块之间可能不衔接。</translation>
    </message>
    <message>
      <location filename="../../core/readers/egms.py" />
      <source>EGMS L3 keeps dates 6 days apart after December 2021, when one satellite was lost: many are interpolated, so scores on them are optimistic.</source>
      <translation>2021 年 12 月失去一颗卫星之后，EGMS L3 仍保持 6 天的日期间隔：其中许多日期为插值所得，因此其评分偏乐观。</translation>
    </message>
    <message>
      <location filename="../../core/readers/egms.py" />
      <source>Score on L2b.</source>
      <translation>请用 L2b 评分。</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>{path} is not a GeoTIFF but {held}.</source>
      <translation>{path} 不是 GeoTIFF，而是 {held}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Rename it to end in .tif.</source>
      <translation>请重命名，使其以 .tif 结尾。</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Rename it to end in .zip.</source>
      <translation>请重命名，使其以 .zip 结尾。</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Rename it to end in .gpkg.</source>
      <translation>请重命名，使其以 .gpkg 结尾。</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Rename it to end in {suffix}.</source>
      <translation>请重命名，使其以 {suffix} 结尾。</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Rename it to end in .nc.</source>
      <translation>请重命名，使其以 .nc 结尾。</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Choose another file, or download it again.</source>
      <translation>请另选文件，或重新下载。</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>There is no file or folder {shown}.</source>
      <translation>没有文件或文件夹 {shown}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Addresses on other computers are not read: download the file first.</source>
      <translation>不读取其他计算机上的地址：请先下载文件。</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Check the path, or choose the source again.</source>
      <translation>请检查路径，或重新选择数据源。</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>{path} is empty.</source>
      <translation>{path} 是空的。</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Choose another file.</source>
      <translation>请另选文件。</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>{path} is {what}, not a table of text.</source>
      <translation>{path} 是 {what}，不是文本表格。</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>{path} is text in UTF-16.</source>
      <translation>{path} 是 UTF-16 编码的文本。</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Save it as UTF-8.</source>
      <translation>请另存为 UTF-8。</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>{path} holds binary data, not a table of text.</source>
      <translation>{path} 含有二进制数据，不是文本表格。</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>No dates were found in the names of the grids of {path}.</source>
      <translation>在 {path} 的格网名称中未找到日期。</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>Name them like 20200105.grd.</source>
      <translation>请命名为 20200105.grd 的形式。</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>{chosen_count} grids without a date are left out.</source>
      <translation>{chosen_count} 个没有日期的格网已排除。</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>The cells of {path} are not even.</source>
      <translation>{path} 的单元不均匀。</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>Resample it.</source>
      <translation>请重采样。</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>{path} holds {z} numbers for {width} x {height} cells.</source>
      <translation>{path} 含有 {z} 个数，而单元为 {width} x {height} 个。</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>Make it again.</source>
      <translation>请重新生成。</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>No coordinate reference system was found.</source>
      <translation>未找到坐标参照系。</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>Choose the one of the grids.</source>
      <translation>请选择格网的坐标参照系。</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>The date {day} occurs twice, in {one} and {other}.</source>
      <translation>日期 {day} 出现两次，位于 {one} 和 {other}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>Take one away, or name the part of the file names to take as the variable.</source>
      <translation>请去掉其中一个，或将文件名中要取的部分指定为变量。</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>{path} holds no grid.</source>
      <translation>{path} 中没有格网。</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>Choose GMT grids (z of y and x).</source>
      <translation>请选择 GMT 格网（z 随 y 和 x 变化）。</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>Names like disp_2020004.grd count the days of a year from 000, as GMTSAR does.</source>
      <translation>与 GMTSAR 一样，disp_2020004.grd 这类名称从 000 起计一年中的天数。</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>{path} is cut short or damaged.</source>
      <translation>{path} 不完整或已损坏。</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>Make it or download it again.</source>
      <translation>请重新生成或重新下载。</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>{path} is HDF4, which is not read.</source>
      <translation>{path} 是 HDF4，无法读取。</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>Download it as netCDF (AppEEARS does), or convert it to GeoTIFF.</source>
      <translation>请以 netCDF 格式下载（AppEEARS 可提供），或转换为 GeoTIFF。</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>{path} is no HDF5 file: it is empty.</source>
      <translation>{path} 不是 HDF5 文件：它是空的。</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>{path} is no HDF5 file: it starts with other bytes.</source>
      <translation>{path} 不是 HDF5 文件：其开头的字节不符。</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>{path} has no data set {name}; it holds {held}.</source>
      <translation>{path} 中没有数据集 {name}；其中有 {held}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>{path} has no data set {name}; it holds nothing.</source>
      <translation>{path} 中没有数据集 {name}；其中没有内容。</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>The data set {name} of {path} claims {found} numbers.</source>
      <translation>{path} 的数据集 {name} 声称有 {found} 个数。</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>Choose a smaller part of it.</source>
      <translation>请选择其中较小的一部分。</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>The data set {name} of {path} holds {dtype}, not real numbers.</source>
      <translation>{path} 的数据集 {name} 中为 {dtype}，不是实数。</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5_place.py" />
      <source>{path} is in radar geometry: it has no map coordinates.</source>
      <translation>{path} 采用雷达几何：没有地图坐标。</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5_place.py" />
      <source>Geocode it (geo_timeseries), or put geometryRadar.h5 with latitude and longitude, or geometryGeo.h5 with azimuthCoord and rangeCoord, beside it.</source>
      <translation>请对其地理编码 (geo_timeseries)，或在其旁放置带有 latitude 和 longitude 的 geometryRadar.h5，或带有 azimuthCoord 和 rangeCoord 的 geometryGeo.h5。</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5_place.py" />
      <source>The pixels of {path} have the size {width} x {height}.</source>
      <translation>{path} 的像元大小为 {width} x {height}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5_place.py" />
      <source>Geocode it again.</source>
      <translation>请重新进行地理编码。</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5_place.py" />
      <source>The attributes X_FIRST, Y_FIRST, X_STEP and Y_STEP of {path} are no numbers.</source>
      <translation>{path} 的属性 X_FIRST、Y_FIRST、X_STEP 和 Y_STEP 不是数字。</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5_place.py" />
      <source>Each cell of the map takes the nearest pixel of radar geometry, by the lookup table in {name}.</source>
      <translation>地图的每个单元按 {name} 中的查找表取雷达几何中最近的像元。</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5_place.py" />
      <source>Pixels are in radar geometry: they are points at their latitude and longitude.</source>
      <translation>像元采用雷达几何：按其经纬度作为点处理。</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>{title} holds no values: all {first_count} interferograms are empty.</source>
      <translation>{title} 中没有值：全部 {first_count} 幅干涉图均为空。</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>Choose another source.</source>
      <translation>请另选数据源。</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>The coherence of {title} is 0 or missing wherever its interferograms hold values.</source>
      <translation>{title} 的干涉图凡有值之处，相干性均为 0 或缺失。</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>Check the files of coherence; without them all interferograms count equally.</source>
      <translation>请检查相干性文件；没有这些文件时，所有干涉图的权重相同。</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>The phase grows with motion towards the satellite, as chosen.</source>
      <translation>按所选设置，相位增大表示朝向卫星的运动。</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>The phase grows with motion away from the satellite, as chosen.</source>
      <translation>按所选设置，相位增大表示远离卫星的运动。</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>The wavelength is {wavelength} mm, as chosen.</source>
      <translation>按所选设置，波长为 {wavelength} mm。</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>The wavelength is {wavelength} mm, as {title} says.</source>
      <translation>波长为 {wavelength} mm，依据 {title}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>Interferograms are referenced as they come.</source>
      <translation>干涉图沿用其原有的参考。</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>Choose a reference if they are not.</source>
      <translation>若干涉图没有统一参考，请选择一个参考。</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>{first_count} interferograms of {dates_count} dates were inverted by least squares (SBAS), weighted by coherence; their residual is {network} mm.</source>
      <translation>{dates_count} 个日期的 {first_count} 幅干涉图按最小二乘 (SBAS) 反演，以相干性加权；其残差为 {network} mm。</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>{first_count} interferograms of {dates_count} dates were inverted by least squares (SBAS), weighted equally; their residual is {network} mm.</source>
      <translation>{dates_count} 个日期的 {first_count} 幅干涉图按最小二乘 (SBAS) 反演，等权；其残差为 {network} mm。</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>Each date rests on the interferograms up to it only, as it was known on that day.</source>
      <translation>每个日期仅依据截至该日期的干涉图，即当日已知的情况。</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>All dates were solved together: a date also rests on later interferograms, so scores at earlier origins are optimistic.</source>
      <translation>所有日期一起解算：每个日期也依据更晚的干涉图，因此较早起点的评分偏乐观。</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>{split} of {parts} series have interferograms in up to {parts_2} parts that nothing connects; the parts are joined by the smallest velocities (Berardino et al. 2002).</source>
      <translation>{parts} 条序列中有 {split} 条的干涉图分成最多 {parts_2} 个互不相连的部分；各部分按最小速率连接 (Berardino et al. 2002)。</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>See the quality layer network_parts.</source>
      <translation>请查看质量图层 network_parts。</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>{late} series have no interferogram of the first date; they start later.</source>
      <translation>{late} 条序列没有第一个日期的干涉图；它们从更晚的日期开始。</translation>
    </message>
    <message>
      <location filename="../../core/readers/large.py" />
      <source>Cells are means of {count} x {count} pixels, of those that hold a value.</source>
      <translation>单元为 {count} x {count} 像元中有值像元的平均值。</translation>
    </message>
    <message>
      <location filename="../../core/readers/large.py" />
      <source>Points have no pixels to average.</source>
      <translation>点没有可取平均的像元。</translation>
    </message>
    <message>
      <location filename="../../core/readers/large.py" />
      <source>Give them a cell size instead: cell, or --cell.</source>
      <translation>请改为给出单元大小：cell 或 --cell。</translation>
    </message>
    <message>
      <location filename="../../core/readers/large.py" />
      <source>{title} holds no values: all {dates_count} dates are empty.</source>
      <translation>{title} 中没有值：全部 {dates_count} 个日期均为空。</translation>
    </message>
    <message>
      <location filename="../../core/readers/large.py" />
      <source>Choose another source, or check its no-data value.</source>
      <translation>请另选数据源，或检查其无数据值。</translation>
    </message>
    <message>
      <location filename="../../core/readers/large.py" />
      <source>It was read in {cut_count} parts; numbers in notes are of one part.</source>
      <translation>数据分 {cut_count} 个部分读取；注释中的数字针对其中一个部分。</translation>
    </message>
    <message>
      <location filename="../../core/readers/licsbas.py" />
      <source>{path} holds cum of {size} and {days} dates in imdates.</source>
      <translation>{path} 中 cum 的大小为 {size}，imdates 中有 {days} 个日期。</translation>
    </message>
    <message>
      <location filename="../../core/readers/licsbas.py" />
      <source>Give one date, as YYYYMMDD, for each layer.</source>
      <translation>请为每一层给出一个 YYYYMMDD 形式的日期。</translation>
    </message>
    <message>
      <location filename="../../core/readers/licsbas.py" />
      <source>The dates of {path} repeat or are out of order.</source>
      <translation>{path} 的日期有重复或顺序错误。</translation>
    </message>
    <message>
      <location filename="../../core/readers/licsbas.py" />
      <source>{path} is in radar geometry: it has no corner_lat and corner_lon.</source>
      <translation>{path} 采用雷达几何：没有 corner_lat 和 corner_lon。</translation>
    </message>
    <message>
      <location filename="../../core/readers/licsbas.py" />
      <source>Run LiCSBAS on geocoded interferograms (GEOCml).</source>
      <translation>请在地理编码后的干涉图 (GEOCml) 上运行 LiCSBAS。</translation>
    </message>
    <message>
      <location filename="../../core/readers/licsbas.py" />
      <source>Values are relative to the area of columns and rows {area}.</source>
      <translation>数值相对于列和行为 {area} 的区域。</translation>
    </message>
    <message>
      <location filename="../../core/readers/licsbas.py" />
      <source>LiCSBAS would mask {left} of {size} pixels: see the layer mask.</source>
      <translation>LiCSBAS 会掩膜 {size} 个像元中的 {left} 个：见图层 mask。</translation>
    </message>
    <message>
      <location filename="../../core/readers/licsbas.py" />
      <source>The deformation is line of sight, positive towards the satellite, as LiCSBAS writes it.</source>
      <translation>形变为视线向，朝向卫星为正，与 LiCSBAS 的输出一致。</translation>
    </message>
    <message>
      <location filename="../../core/readers/long_table.py" />
      <source>{title} has {missing} rows without a point.</source>
      <translation>{title} 有 {missing} 行没有点。</translation>
    </message>
    <message>
      <location filename="../../core/readers/long_table.py" />
      <source>Give each row its point.</source>
      <translation>请为每一行给出其点。</translation>
    </message>
    <message>
      <location filename="../../core/readers/long_table.py" />
      <source>{title} has two rows of {name} on {day}.</source>
      <translation>{title} 中 {name} 在 {day} 有两行。</translation>
    </message>
    <message>
      <location filename="../../core/readers/long_table.py" />
      <source>Keep one row a point and date.</source>
      <translation>每个点和日期请只保留一行。</translation>
    </message>
    <message>
      <location filename="../../core/readers/long_table.py" />
      <source>{told} has no columns id, date and value.</source>
      <translation>{told} 没有 id、date 和 value 列。</translation>
    </message>
    <message>
      <location filename="../../core/readers/long_table.py" />
      <source>Name its columns so.</source>
      <translation>请将其列这样命名。</translation>
    </message>
    <message>
      <location filename="../../core/readers/long_table.py" />
      <source>{told} has columns but no rows.</source>
      <translation>{told} 有列但没有行。</translation>
    </message>
    <message>
      <location filename="../../core/readers/matlab.py" />
      <source>{path} is no file of MATLAB.</source>
      <translation>{path} 不是 MATLAB 文件。</translation>
    </message>
    <message>
      <location filename="../../core/readers/matlab.py" />
      <source>Make it again in MATLAB.</source>
      <translation>请在 MATLAB 中重新生成。</translation>
    </message>
    <message>
      <location filename="../../core/readers/mintpy.py" />
      <source>{path} has {entries} dates for {count} layers.</source>
      <translation>{path} 的 {count} 层有 {entries} 个日期。</translation>
    </message>
    <message>
      <location filename="../../core/readers/mintpy.py" />
      <source>Write one date, as YYYYMMDD, for each layer.</source>
      <translation>请为每一层写出一个 YYYYMMDD 形式的日期。</translation>
    </message>
    <message>
      <location filename="../../core/readers/mintpy.py" />
      <source>{name} of {path} has the size {size}, not dates x rows x columns.</source>
      <translation>{path} 的 {name} 大小为 {size}，不是日期 x 行 x 列。</translation>
    </message>
    <message>
      <location filename="../../core/readers/mintpy.py" />
      <source>The deformation is line of sight, positive towards the satellite, as MintPy writes it.</source>
      <translation>形变为视线向，朝向卫星为正，与 MintPy 的输出一致。</translation>
    </message>
    <message>
      <location filename="../../core/readers/mintpy.py" />
      <source>{empty} pixels are 0 on all dates and hold no data.</source>
      <translation>{empty} 个像元在所有日期上均为 0，没有数据。</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>No coordinates were found in {title}.</source>
      <translation>在 {title} 中未找到坐标。</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Name the columns easting and northing, longitude and latitude, or x and y.</source>
      <translation>请将各列命名为 easting 和 northing、longitude 和 latitude，或 x 和 y。</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>No dates were found in {title}.</source>
      <translation>在 {title} 中未找到日期。</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Name the columns like 20200105 or D20200105.</source>
      <translation>请将各列命名为 20200105 或 D20200105 的形式。</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>The longitudes and latitudes of {title} are degrees, and {crs} has none.</source>
      <translation>{title} 的经度和纬度以度为单位，而 {crs} 不以度为单位。</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Choose EPSG:4326, or leave the system to be found.</source>
      <translation>请选择 EPSG:4326，或让系统自动识别。</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>{title} has the date {day} twice, in the columns {names} and {names_2}.</source>
      <translation>{title} 中日期 {day} 出现两次，位于列 {names} 和 {names_2}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Leave one out, or name the letters before the dates to take as the variable.</source>
      <translation>请去掉其中一列，或将日期前要取的字母指定为变量。</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>The column {name} of {title} is not numeric.</source>
      <translation>{title} 的列 {name} 不是数值型。</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Correct its entries.</source>
      <translation>请更正其条目。</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Columns like {name} are read as decimal years.</source>
      <translation>{name} 这样的列按十进制年份读取。</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Columns like {name} are taken as year, month and day.</source>
      <translation>{name} 这样的列视为年、月、日。</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Choose the one of the coordinates.</source>
      <translation>请选择坐标所用的坐标参照系。</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Coordinates are in {code}, from the column {projected}.</source>
      <translation>坐标采用 {code}，依据列 {projected}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>The columns {names} are taken as degrees of WGS 84 (EPSG:4326).</source>
      <translation>列 {names} 视为 WGS 84 (EPSG:4326) 的度数。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_file.py" />
      <source>Too many files are open to read {path}.</source>
      <translation>打开的文件过多，无法读取 {path}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_file.py" />
      <source>Close other programs, or allow more open files (ulimit -n).</source>
      <translation>请关闭其他程序，或允许打开更多文件 (ulimit -n)。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_file.py" />
      <source>{path} is no netCDF file.</source>
      <translation>{path} 不是 netCDF 文件。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_file.py" />
      <source>The variable {variable} of {path} holds {size} numbers.</source>
      <translation>{path} 的变量 {variable} 含有 {size} 个数。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>The variable {variable} of {path} has the dimensions {rest} besides time.</source>
      <translation>{path} 的变量 {variable} 除时间外还有维度 {rest}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>Take one level of it first.</source>
      <translation>请先取其中的一个层次。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>Choose the one of the grid.</source>
      <translation>请选择该格网的坐标参照系。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>The variable {variable} of {path} has no coordinates along {rest} and {rest_2}.</source>
      <translation>{path} 的变量 {variable} 沿 {rest} 和 {rest_2} 没有坐标。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>Add longitude and latitude, or x and y.</source>
      <translation>请添加经度和纬度，或 x 和 y。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>The grid mapping {name} is not understood.</source>
      <translation>无法识别格网映射 {name}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>Cells are not evenly spaced: they are kept as points.</source>
      <translation>单元间距不均匀：按点保留。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>The grid is curved: its cells are kept as points.</source>
      <translation>格网是弯曲的：其单元按点保留。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>Choose the one of the mesh.</source>
      <translation>请选择该网格的坐标参照系。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>Stations have no coordinates.</source>
      <translation>站点没有坐标。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_sequence.py" />
      <source>{lost_count} of {count} files hold no {name} and are left out: {shown}.</source>
      <translation>{count} 个文件中有 {lost_count} 个不含 {name}，已排除：{shown}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_sequence.py" />
      <source>Up to {most} values a day were summed: {times} times became {dates} dates.</source>
      <translation>每天最多 {most} 个值已求和：{times} 个时刻合并为 {dates} 个日期。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_sequence.py" />
      <source>Up to {most} values a day were averaged: {times} times became {dates} dates.</source>
      <translation>每天最多 {most} 个值已取平均：{times} 个时刻合并为 {dates} 个日期。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_sequence.py" />
      <source>Too few days hold amounts to tell whether {name} counts up within each day: it was summed as it is.</source>
      <translation>有量值的天数太少，无法判断 {name} 是否在每天之内累计：已按原样求和。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_sequence.py" />
      <source>Amounts count up within each day: they were taken apart into their hours.</source>
      <translation>量值在每天之内累计：已拆分为各小时的量。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>The variable {variable} of {path} has {found_count} time axes.</source>
      <translation>{path} 的变量 {variable} 有 {found_count} 个时间轴。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>Choose a variable with one.</source>
      <translation>请选择只有一个时间轴的变量。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>The time axis of {path} is empty or has missing entries.</source>
      <translation>{path} 的时间轴为空或有缺失项。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>Make the file again.</source>
      <translation>请重新生成该文件。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>{path} has dates such as 30 February: its calendar is {calendar}.</source>
      <translation>{path} 中有 2 月 30 日这样的日期：其历法为 {calendar}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>{path} has dates such as 30 February: its calendar is standard.</source>
      <translation>{path} 中有 2 月 30 日这样的日期：其历法为 standard。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>Bring it to the standard calendar.</source>
      <translation>请将其转换为标准历法。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>The times of {path} are {unit} in the calendar {calendar}, which gives no dates.</source>
      <translation>{path} 的时间为 {unit}，历法为 {calendar}，无法得出日期。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>Correct the units of its time axis.</source>
      <translation>请更正其时间轴的单位。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>Dates of {path} are in the calendar {calendar}; they keep their place in the year.</source>
      <translation>{path} 的日期采用历法 {calendar}；保持其在一年中的位置。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>Dates of {path} are in the calendar standard; they keep their place in the year.</source>
      <translation>{path} 的日期采用历法 standard；保持其在一年中的位置。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>{title} holds {dated_count} variables ({dated}).</source>
      <translation>{title} 含有 {dated_count} 个变量 ({dated})。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>Name the one to take as the variable: --option variable={dated}.</source>
      <translation>请将要取的一个指定为变量：--option variable={dated}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>Name the factor after the one to take, such as {dated}.</source>
      <translation>请以要取的变量为因子命名，例如 {dated}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>{title} has no variable with a time axis; it holds {names}.</source>
      <translation>{title} 没有带时间轴的变量；其中含有 {names}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>{title} has no variable with a time axis; it holds nothing.</source>
      <translation>{title} 没有带时间轴的变量；其中没有任何内容。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>{title} has no variable {variable} with dates.</source>
      <translation>{title} 没有带日期的变量 {variable}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>Variables are {dated}.</source>
      <translation>变量有：{dated}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>Variables are none.</source>
      <translation>没有变量。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>The variable {found} of {title} is taken, one of {dated_count}.</source>
      <translation>采用 {title} 的变量 {found}，共有 {dated_count} 个变量。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>The variable {found} of {title} is taken.</source>
      <translation>采用 {title} 的变量 {found}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_versions.py" />
      <source>{late} of {late_count} times are preliminary (ERA5T) and may still be corrected.</source>
      <translation>{late_count} 个时刻中有 {late} 个为初步数据 (ERA5T)，之后可能还会修正。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{path} holds {name} of {number}, Jmat of {number_2} and {days_count} dates.</source>
      <translation>{path} 中 {name} 为 {number}，Jmat 为 {number_2}，日期有 {days_count} 个。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{path} holds {name} of {number}, Jmat of one number and {days_count} dates.</source>
      <translation>{path} 中 {name} 为 {number}，Jmat 为一个数，日期有 {days_count} 个。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{path} holds {name} of one number, Jmat of {number} and {days_count} dates.</source>
      <translation>{path} 中 {name} 为一个数，Jmat 为 {number}，日期有 {days_count} 个。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{path} holds {name} of one number, Jmat of one number and {days_count} dates.</source>
      <translation>{path} 中 {name} 为一个数，Jmat 为一个数，日期有 {days_count} 个。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Jmat must have one row an interferogram and one column a date.</source>
      <translation>Jmat 必须每幅干涉图一行、每个日期一列。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>The dates of {path} are no ordinal days (days since the year 1).</source>
      <translation>{path} 的日期不是序数天（自公元 1 年起的天数）。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Write them as Python's date.toordinal gives them.</source>
      <translation>请按 Python 的 date.toordinal 给出的值书写。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Sort them with Jmat.</source>
      <translation>请将其与 Jmat 一起排序。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Row {row} of Jmat in {path} does not join two dates by +1 and -1.</source>
      <translation>{path} 中 Jmat 的第 {row} 行没有以 +1 和 -1 连接两个日期。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Correct the matrix.</source>
      <translation>请更正该矩阵。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{path} holds {number} numbers, the interferograms {count} pixels.</source>
      <translation>{path} 含有 {number} 个数，而干涉图有 {count} 个像元。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Give the one of these interferograms.</source>
      <translation>请给出与这些干涉图对应的文件。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{path} holds unwrapPhase of {number} and {pairs_count} pairs of dates.</source>
      <translation>{path} 中 unwrapPhase 为 {number}，日期对有 {pairs_count} 个。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{path} holds unwrapPhase of one number and {pairs_count} pairs of dates.</source>
      <translation>{path} 中 unwrapPhase 为一个数，日期对有 {pairs_count} 个。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Give one pair of dates, as YYYYMMDD, for each interferogram.</source>
      <translation>请为每幅干涉图给出一对 YYYYMMDD 形式的日期。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{path} has pairs whose second date is not after the first, or none at all.</source>
      <translation>{path} 中有日期对的第二个日期不晚于第一个，或根本没有日期对。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Correct the data set date.</source>
      <translation>请更正数据集 date。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Jmat writes interferograms as the earlier date minus the later one: their phase should grow with motion away from the satellite.</source>
      <translation>Jmat 将干涉图写为较早日期减较晚日期：其相位增大应表示远离卫星的运动。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Confirm the sign.</source>
      <translation>请确认符号。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Jmat writes interferograms as the later date minus the earlier one: their phase should grow with motion towards the satellite.</source>
      <translation>Jmat 将干涉图写为较晚日期减较早日期：其相位增大应表示朝向卫星的运动。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>The interferograms state no unit and are taken as phase in radians.</source>
      <translation>干涉图未注明单位，视为以弧度为单位的相位。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>No coordinates were found (lat.flt, lon.flt): rows and columns are used.</source>
      <translation>未找到坐标（lat.flt、lon.flt）：使用行号和列号。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Pixels are in radar geometry: they are points at the places of lat.flt and lon.flt.</source>
      <translation>像元采用雷达几何：按 lat.flt 和 lon.flt 的位置作为点处理。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{keep} interferograms are marked as dropped and are left out.</source>
      <translation>{keep} 幅干涉图被标记为舍弃，已排除。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_place.py" />
      <source>{path} has {width} x {height} pixels, {first} {width_2} x {height_2}.</source>
      <translation>{path} 有 {width} x {height} 像元，{first} 有 {width_2} x {height_2}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_place.py" />
      <source>Give the geom_reference of these interferograms, of the same looks.</source>
      <translation>请给出这些干涉图的 geom_reference，视数须相同。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_place.py" />
      <source>The interferograms are in radar geometry and have no place.</source>
      <translation>干涉图采用雷达几何，没有位置。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_place.py" />
      <source>Put the folder geom_reference with lat.rdr and lon.rdr beside the folder of pairs.</source>
      <translation>请将带有 lat.rdr 和 lon.rdr 的文件夹 geom_reference 放在干涉对文件夹旁。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>Interferograms are displacements, positive towards the satellite.</source>
      <translation>干涉图为位移，朝向卫星为正。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>Interferograms are unwrapped phase in radians that grows with motion away from the satellite.</source>
      <translation>干涉图为以弧度为单位的解缠相位，相位增大表示远离卫星的运动。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>Interferograms are unwrapped phase in radians that grows with motion away from the satellite, 0 where there is none.</source>
      <translation>干涉图为以弧度为单位的解缠相位，相位增大表示远离卫星的运动，0 表示没有数据。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>No pairs of dates were found in the names of {folder}.</source>
      <translation>在 {folder} 的名称中未找到日期对。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>Name the files or their folders like 20200105_20200117.</source>
      <translation>请将文件或其文件夹命名为 20200105_20200117 之类的形式。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>The interferograms of {folder} are in different units ({units}).</source>
      <translation>{folder} 的干涉图单位不同 ({units})。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>Bring them to one unit.</source>
      <translation>请将其统一为一种单位。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>The interferograms such as {path} are in {unit}, which is neither phase nor length.</source>
      <translation>{path} 等干涉图的单位为 {unit}，既不是相位也不是长度。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>The interferograms such as {path} are without a unit.</source>
      <translation>{path} 等干涉图没有单位。</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>Choose rad, mm, cm or m.</source>
      <translation>请选择 rad、mm、cm 或 m。</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera.py" />
      <source>{path} has less than 2 x 2 pixels.</source>
      <translation>{path} 不足 2 x 2 像元。</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera.py" />
      <source>{path} has no layer {name}.</source>
      <translation>{path} 没有图层 {name}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera.py" />
      <source>The deformation is line of sight, positive towards the satellite, as OPERA writes it.</source>
      <translation>形变为视线向，朝向卫星为正，与 OPERA 的输出一致。</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera_products.py" />
      <source>{title} holds products of {frames_count} frames ({frames}).</source>
      <translation>{title} 含有 {frames_count} 个分幅的产品 ({frames})。</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera_products.py" />
      <source>Give a folder of one frame, or one file of it.</source>
      <translation>请给出一个分幅的文件夹，或其中的一个文件。</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera_products.py" />
      <source>Products count from {starts_count} first dates and are joined at them; a pixel without a value on one of them is missing after it.</source>
      <translation>产品从 {starts_count} 个首日期起算，并在这些日期处相接；像元若在其中某个日期没有值，此后即缺失。</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera_products.py" />
      <source>{file} does not name two dates.</source>
      <translation>{file} 的名称未给出两个日期。</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera_products.py" />
      <source>Keep the names that OPERA gives.</source>
      <translation>请保留 OPERA 给出的名称。</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera_products.py" />
      <source>{path} counts from {first}, on which no earlier product ends.</source>
      <translation>{path} 从 {first} 起算，而没有更早的产品止于该日期。</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera_products.py" />
      <source>Download the product that ends on {first}, or leave out those that count from it.</source>
      <translation>请下载止于 {first} 的产品，或去掉从该日期起算的产品。</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera_products.py" />
      <source>{older} products come in several versions; the last one made is taken.</source>
      <translation>{older} 个产品有多个版本；采用最后生成的版本。</translation>
    </message>
    <message>
      <location filename="../../core/readers/other_hdf5.py" />
      <source>{path} is HDF5 of an unknown layout; it holds {held}.</source>
      <translation>{path} 是结构未知的 HDF5；其中有 {held}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/other_hdf5.py" />
      <source>{path} is HDF5 of an unknown layout; it holds nothing.</source>
      <translation>{path} 是结构未知的 HDF5；其中没有内容。</translation>
    </message>
    <message>
      <location filename="../../core/readers/other_hdf5.py" />
      <source>Give one of MintPy (timeseries), HDF-EOS5, LiCSBAS (cum), KFTS (igram, Jmat) or MintPy's ifgramStack (unwrapPhase).</source>
      <translation>请给出 MintPy (timeseries)、HDF-EOS5、LiCSBAS (cum)、KFTS (igram, Jmat) 或 MintPy 的 ifgramStack (unwrapPhase)。</translation>
    </message>
    <message>
      <location filename="../../core/readers/other_hdf5.py" />
      <source>{path} is SARvey's own file, whose points have no coordinates.</source>
      <translation>{path} 是 SARvey 自身的文件，其中的点没有坐标。</translation>
    </message>
    <message>
      <location filename="../../core/readers/other_hdf5.py" />
      <source>Export it: sarvey_export {path} -o points.gpkg.</source>
      <translation>请将其导出：sarvey_export {path} -o points.gpkg。</translation>
    </message>
    <message>
      <location filename="../../core/readers/phases.py" />
      <source>{pairs_count} interferograms repeat a pair of dates and are left out.</source>
      <translation>{pairs_count} 幅干涉图的日期对重复，已排除。</translation>
    </message>
    <message>
      <location filename="../../core/readers/phases.py" />
      <source>{title} has {number} pixels, {title_2} {number_2}.</source>
      <translation>{title} 有 {number} 个像元，{title_2} 有 {number_2} 个。</translation>
    </message>
    <message>
      <location filename="../../core/readers/phases.py" />
      <source>Give files of the same pixels.</source>
      <translation>请给出像元相同的文件。</translation>
    </message>
    <message>
      <location filename="../../core/readers/phases.py" />
      <source>{title} has another unit or sign than {title_2}.</source>
      <translation>{title} 的单位或符号与 {title_2} 不同。</translation>
    </message>
    <message>
      <location filename="../../core/readers/phases.py" />
      <source>Bring them to one.</source>
      <translation>请将其统一。</translation>
    </message>
    <message>
      <location filename="../../core/readers/points.py" />
      <source>{title} has {epochs} dates but no points.</source>
      <translation>{title} 有 {epochs} 个日期，但没有点。</translation>
    </message>
    <message>
      <location filename="../../core/readers/points.py" />
      <source>{title} holds no values: all {epochs} x {points} entries are empty.</source>
      <translation>{title} 中没有值：全部 {epochs} x {points} 个条目均为空。</translation>
    </message>
    <message>
      <location filename="../../core/readers/points.py" />
      <source>Choose another file or other fields.</source>
      <translation>请另选文件或其他字段。</translation>
    </message>
    <message>
      <location filename="../../core/readers/points.py" />
      <source>{known} of {known_2} points have no coordinates and are left out.</source>
      <translation>{known_2} 个点中有 {known} 个没有坐标，已排除。</translation>
    </message>
    <message>
      <location filename="../../core/readers/points.py" />
      <source>{repeated} of {place_count} points repeat the place of another one.</source>
      <translation>{place_count} 个点中有 {repeated} 个与另一个点位置重复。</translation>
    </message>
    <message>
      <location filename="../../core/readers/points.py" />
      <source>None of the {wanted_count} selected points is in the source.</source>
      <translation>选中的 {wanted_count} 个点均不在源数据中。</translation>
    </message>
    <message>
      <location filename="../../core/readers/points.py" />
      <source>Select them again.</source>
      <translation>请重新选择。</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} has {said}, {first} {width} x {height}.</source>
      <translation>格网不一致：{path}（{said}），{first}（{width} x {height}）。</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} has {said}, {first} {rest}.</source>
      <translation>格网不一致：{path}（{said}），{first}（{rest}）。</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} has {said}, {first} none.</source>
      <translation>格网不一致：{path}（{said}），{first}（无）。</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} has {said}, {first} at {transform}, {transform_2} and {cell}.</source>
      <translation>格网不一致：{path}（{said}），{first}（角点 {transform}, {transform_2}，单元 {cell}）。</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>Resample it or leave it out.</source>
      <translation>请重采样或将其去掉。</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} holds {held} bytes; its header speaks of {needed}: it is cut short or damaged.</source>
      <translation>{path} 有 {held} 字节；其文件头标明为 {needed}：文件不完整或已损坏。</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} is not a VRT.</source>
      <translation>{path} 不是 VRT。</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} refers to files on another computer.</source>
      <translation>{path} 引用了其他计算机上的文件。</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>Download them first.</source>
      <translation>请先下载这些文件。</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{title} holds {count} rasters of {shape} x {shape_2} pixels: they need {needed} GB, this computer has {value} GB.</source>
      <translation>{title} 含有 {count} 个 {shape} x {shape_2} 像元的栅格：需要 {needed} GB，此计算机有 {value} GB。</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>Draw regions, or read a part with --option bounds=left,bottom,right,top, or the mean of 4 x 4 pixels with --option coarser=4.</source>
      <translation>请绘制区域，或用 --option bounds=left,bottom,right,top 读取一部分，或用 --option coarser=4 读取 4 x 4 像元的平均值。</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{title} holds no values: all {count} rasters of {width} x {height} pixels are empty.</source>
      <translation>{title} 中没有值：全部 {count} 个 {width} x {height} 像元的栅格均为空。</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} holds complex numbers: a wrapped interferogram, not deformation.</source>
      <translation>{path} 含有复数：它是缠绕的干涉图，不是形变。</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>Choose the unwrapped phase or the displacement.</source>
      <translation>请选择解缠相位或位移。</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} holds a text that is not in UTF-8 among its metadata.</source>
      <translation>{path} 的元数据中有不是 UTF-8 的文本。</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>Copy it without them: gdal_translate -nomd.</source>
      <translation>请复制为不含元数据的文件：gdal_translate -nomd。</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>Choose the one of the rasters.</source>
      <translation>请选择栅格的坐标参照系。</translation>
    </message>
    <message>
      <location filename="../../core/readers/rasters.py" />
      <source>No dates were found in the names of {path}.</source>
      <translation>在 {path} 的名称中未找到日期。</translation>
    </message>
    <message>
      <location filename="../../core/readers/rasters.py" />
      <source>Name the files like 20200105.tif, or describe the bands so.</source>
      <translation>请将文件命名为 20200105.tif 的形式，或这样描述各波段。</translation>
    </message>
    <message>
      <location filename="../../core/readers/rasters.py" />
      <source>{path} is read as {role}.</source>
      <translation>{path} 按 {role} 读取。</translation>
    </message>
    <message>
      <location filename="../../core/readers/rasters.py" />
      <source>{path} and {path_2} have different first dates: they are interferograms, not a series.</source>
      <translation>{path} 和 {path_2} 的第一个日期不同：它们是干涉图，不是序列。</translation>
    </message>
    <message>
      <location filename="../../core/readers/rasters.py" />
      <source>Let the format be found, as line of sight: interferograms are inverted to a series.</source>
      <translation>请让格式自动识别，方向为视线向：干涉图会反演为序列。</translation>
    </message>
    <message>
      <location filename="../../core/readers/rasters.py" />
      <source>{path} has no date and is left out.</source>
      <translation>{path} 没有日期，已排除。</translation>
    </message>
    <message>
      <location filename="../../core/readers/rasters.py" />
      <source>{aside_count} rasters such as {name} are left out.</source>
      <translation>{name} 等 {aside_count} 个栅格已排除。</translation>
    </message>
    <message>
      <location filename="../../core/readers/sample.py" />
      <source>{title} holds no values at {windows_count} places spread over it.</source>
      <translation>在分布于 {title} 的 {windows_count} 处均没有值。</translation>
    </message>
    <message>
      <location filename="../../core/readers/sample.py" />
      <source>Read the part that holds values: bounds=left,bottom,right,top.</source>
      <translation>请读取有值的部分：bounds=left,bottom,right,top。</translation>
    </message>
    <message>
      <location filename="../../core/readers/sentinels.py" />
      <source>The value {number} occurs {held} times and is taken as missing.</source>
      <translation>数值 {number} 出现 {held} 次，视为缺失。</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>The time {day} {clock}:{clock_2} occurs in {one} and in {other}.</source>
      <translation>时刻 {day} {clock}:{clock_2} 同时出现在 {one} 和 {other} 中。</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>Leave one of them out, or cut off the times of one that the other has, too.</source>
      <translation>请排除其中一个，或从一个中去掉另一个也有的时刻。</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>The date {day} occurs in {one} and in {other}.</source>
      <translation>日期 {day} 同时出现在 {one} 和 {other} 中。</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>Leave one file out.</source>
      <translation>请去掉其中一个文件。</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>The files differ: {name} contains {other} in {another}, and {known} contains {kind} in {unit}.</source>
      <translation>各文件不一致：{name} 含有单位为 {another} 的 {other}，而 {known} 含有单位为 {unit} 的 {kind}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>The files differ: {name} contains {other} in {another}, and {known} contains {kind} in no unit.</source>
      <translation>各文件不一致：{name} 含有单位为 {another} 的 {other}，而 {known} 含有无单位的 {kind}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>The files differ: {name} contains {other} in no unit, and {known} contains {kind} in {unit}.</source>
      <translation>各文件不一致：{name} 含有无单位的 {other}，而 {known} 含有单位为 {unit} 的 {kind}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>The files differ: {name} contains {other} in no unit, and {known} contains {kind} in no unit.</source>
      <translation>各文件不一致：{name} 含有无单位的 {other}，而 {known} 含有无单位的 {kind}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>Give files of one kind and one unit.</source>
      <translation>请给出同一类型、同一单位的文件。</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>{name} lies on other cells than {names}.</source>
      <translation>{name} 与 {names} 的单元不同。</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>Give files of one grid.</source>
      <translation>请给出同一格网的文件。</translation>
    </message>
    <message>
      <location filename="../../core/readers/soundness.py" />
      <source>The date {day} of {title} repeats or is out of order.</source>
      <translation>{title} 的日期 {day} 重复或顺序错误。</translation>
    </message>
    <message>
      <location filename="../../core/readers/soundness.py" />
      <source>Give each date once, in order of time.</source>
      <translation>请按时间顺序给出每个日期，且只给出一次。</translation>
    </message>
    <message>
      <location filename="../../core/readers/soundness.py" />
      <source>{number} date lies in the future, the last on {later}.</source>
      <translation>{number} 个日期在未来，最后一个为 {later}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/soundness.py" />
      <source>Check how dates are written.</source>
      <translation>请检查日期的书写方式。</translation>
    </message>
    <message>
      <location filename="../../core/readers/soundness.py" />
      <source>{number} dates lie in the future, the last on {later}.</source>
      <translation>{number} 个日期在未来，最后一个为 {later}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/stamps.py" />
      <source>{path} holds no series of StaMPS: it lacks {missing}.</source>
      <translation>{path} 中没有 StaMPS 序列：缺少 {missing}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/stamps.py" />
      <source>Run ps_plot('v-d', 'ts') in MATLAB and give its ps_plot_ts_v-d.mat.</source>
      <translation>请在 MATLAB 中运行 ps_plot('v-d', 'ts')，并给出其 ps_plot_ts_v-d.mat。</translation>
    </message>
    <message>
      <location filename="../../core/readers/stamps.py" />
      <source>{path} has ph_mm of {values} for {lonlat_count} places and {days_count} days.</source>
      <translation>{path} 中 ph_mm 为 {values}，对应 {lonlat_count} 个位置和 {days_count} 天。</translation>
    </message>
    <message>
      <location filename="../../core/readers/stamps.py" />
      <source>Make it anew with ps_plot.</source>
      <translation>请用 ps_plot 重新生成。</translation>
    </message>
    <message>
      <location filename="../../core/readers/stamps.py" />
      <source>The days of {path} are none between 1970 and 2100.</source>
      <translation>{path} 的日期均不在 1970 至 2100 年之间。</translation>
    </message>
    <message>
      <location filename="../../core/readers/stamps.py" />
      <source>Make it anew.</source>
      <translation>请重新生成。</translation>
    </message>
    <message>
      <location filename="../../core/readers/stamps.py" />
      <source>{path} has the date {repeated} twice.</source>
      <translation>{path} 中日期 {repeated} 出现两次。</translation>
    </message>
    <message>
      <location filename="../../core/readers/stamps.py" />
      <source>Keep one of them.</source>
      <translation>请只保留一个。</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{title} holds several quantities ({quantities}).</source>
      <translation>{title} 中有多个物理量 ({quantities})。</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Name the one to take as the variable.</source>
      <translation>请将要取的一个指定为变量。</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{told} has no column of numbers.</source>
      <translation>{told} 没有数值列。</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{title} has the date {day} in {counts} rows.</source>
      <translation>{title} 中日期 {day} 出现在 {counts} 行。</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Keep one row a date.</source>
      <translation>每个日期请只保留一行。</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{title} has {blank} rows without a date.</source>
      <translation>{title} 有 {blank} 行没有日期。</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Give each row its date.</source>
      <translation>请为每一行给出其日期。</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{told} holds no values in the columns {keep}.</source>
      <translation>{told} 的列 {keep} 中没有值。</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Choose other columns or another file.</source>
      <translation>请选择其他列或另选文件。</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{title} has an entry that is no date ({first}).</source>
      <translation>{title} 中有一个条目不是日期 ({first})。</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Write dates like 2020-01-05.</source>
      <translation>请将日期写成 2020-01-05 的形式。</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{title} has no column {variable}.</source>
      <translation>{title} 没有列 {variable}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Columns are {names}.</source>
      <translation>列有：{names}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{companion} cannot be read as a table of stations: {reason}.</source>
      <translation>无法将 {companion} 读作站点表格：{reason}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Correct it (station, longitude, latitude), or take it away.</source>
      <translation>请更正它 (station, longitude, latitude)，或将其移除。</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Of the {names_count} columns of {title}, {taken} are used.</source>
      <translation>在 {title} 的 {names_count} 列中，使用 {taken}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{companion} holds no coordinates.</source>
      <translation>{companion} 中没有坐标。</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Choose the one of the stations.</source>
      <translation>请选择站点的坐标参照系。</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Stations are placed from {companion}.</source>
      <translation>站点位置取自 {companion}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/text.py" />
      <source>The first line of {path} cannot be read as names of columns.</source>
      <translation>无法将 {path} 的第一行读作列名。</translation>
    </message>
    <message>
      <location filename="../../core/readers/text.py" />
      <source>Correct it.</source>
      <translation>请更正。</translation>
    </message>
    <message>
      <location filename="../../core/readers/text.py" />
      <source>{told} cannot be read as a table: {reason}.</source>
      <translation>无法将 {told} 读作表格：{reason}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/text.py" />
      <source>Correct that entry; leave missing values empty.</source>
      <translation>请更正该条目；缺失值请留空。</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>{stacks_count} tiles.</source>
      <translation>{stacks_count} 个分块。</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>{repeated} points occur in two tiles and are taken once.</source>
      <translation>{repeated} 个点出现在两个分块中，只取一次。</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>{name} holds {kind} in {crs}, {names} {kind_2} in {crs_2}.</source>
      <translation>{name} 含有 {crs} 中的 {kind}，{names} 含有 {crs_2} 中的 {kind_2}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>{name} holds {kind} in {crs}, {names} {kind_2} in no reference system.</source>
      <translation>{name} 含有 {crs} 中的 {kind}，{names} 含有无参照系的 {kind_2}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>{name} holds {kind} in no reference system, {names} {kind_2} in {crs}.</source>
      <translation>{name} 含有无参照系的 {kind}，{names} 含有 {crs} 中的 {kind_2}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>{name} holds {kind} in no reference system, {names} {kind_2} in no reference system.</source>
      <translation>{name} 含有无参照系的 {kind}，{names} 含有无参照系的 {kind_2}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>Take files of one product.</source>
      <translation>请取同一产品的文件。</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>{name} and {names} share {shared} of their dates: they are of different tracks.</source>
      <translation>{name} 和 {names} 仅有 {shared} 的日期相同：它们属于不同的轨道。</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>Take the files of one track; two tracks give up and east by decomposition.</source>
      <translation>请取同一轨道的文件；两条轨道可通过分解得到垂直向和东向。</translation>
    </message>
    <message>
      <location filename="../../core/readers/turning.py" />
      <source>Positive values mean motion away from the satellite, as chosen: they are turned round.</source>
      <translation>按所选设置，正值表示远离卫星的运动：符号已反转。</translation>
    </message>
    <message>
      <location filename="../../core/readers/turning.py" />
      <source>Positive values mean motion downwards, as chosen: they are turned round.</source>
      <translation>按所选设置，正值表示向下的运动：符号已反转。</translation>
    </message>
    <message>
      <location filename="../../core/readers/turning.py" />
      <source>Positive values mean motion to the west, as chosen: they are turned round.</source>
      <translation>按所选设置，正值表示向西的运动：符号已反转。</translation>
    </message>
    <message>
      <location filename="../../core/readers/turning.py" />
      <source>Positive values mean motion to the south, as chosen: they are turned round.</source>
      <translation>按所选设置，正值表示向南的运动：符号已反转。</translation>
    </message>
    <message>
      <location filename="../../core/readers/turning.py" />
      <source>{title} is read as the factor {kind}, whose values have no direction.</source>
      <translation>{title} 作为因子 {kind} 读取，其数值没有方向。</translation>
    </message>
    <message>
      <location filename="../../core/readers/turning.py" />
      <source>Leave the option sign out, or choose the kind los, up or east.</source>
      <translation>请去掉选项 sign，或选择类型 los、up 或 east。</translation>
    </message>
    <message>
      <location filename="../../core/readers/turning.py" />
      <source>{title} holds interferograms, whose sign is that of their phase.</source>
      <translation>{title} 含有干涉图，其符号即相位的符号。</translation>
    </message>
    <message>
      <location filename="../../core/readers/turning.py" />
      <source>Give the option phase_sign instead of sign.</source>
      <translation>请给出选项 phase_sign，而不是 sign。</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>{path} is unpacked into the temporary folder {root}, which has no room for it: {size} bytes free.</source>
      <translation>{path} 需解压到临时文件夹 {root}，但其空间不足：可用 {size} 字节。</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>{path} is unpacked into the temporary folder {root}, which has no room for it: {free} free.</source>
      <translation>{path} 需解压到临时文件夹 {root}，但其空间不足：可用 {free}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>{path} unpacks to {size} bytes, and the temporary folder {root} has {size_2} bytes free.</source>
      <translation>{path} 解压后为 {size} 字节，而临时文件夹 {root} 可用 {size_2} 字节。</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>{path} unpacks to {size} bytes, and the temporary folder {root} has {free} free.</source>
      <translation>{path} 解压后为 {size} 字节，而临时文件夹 {root} 可用 {free}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>{path} unpacks to {size} {unit}, and the temporary folder {root} has {size_2} bytes free.</source>
      <translation>{path} 解压后为 {size} {unit}，而临时文件夹 {root} 可用 {size_2} 字节。</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>{path} unpacks to {size} {unit}, and the temporary folder {root} has {free} free.</source>
      <translation>{path} 解压后为 {size} {unit}，而临时文件夹 {root} 可用 {free}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>Free some space there, set TEMP to another one, or unpack it yourself and give that folder.</source>
      <translation>请在该处腾出空间，将 TEMP 设为其他文件夹，或自行解压并给出解压后的文件夹。</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>Free some space there, set TMPDIR to another one, or unpack it yourself and give that folder.</source>
      <translation>请在该处腾出空间，将 TMPDIR 设为其他文件夹，或自行解压并给出解压后的文件夹。</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>{path} could not be unpacked into the temporary folder {root} ({strerror}).</source>
      <translation>无法将 {path} 解压到临时文件夹 {root} ({strerror})。</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>Unpack it yourself and give the folder.</source>
      <translation>请自行解压并给出文件夹。</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>A file in {path} has a name that is too long for the temporary folder.</source>
      <translation>{path} 中有文件的名称过长，不适用于临时文件夹。</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>Unpack it yourself, with shorter names, and give the folder.</source>
      <translation>请自行以较短的名称解压，并给出文件夹。</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>The layer of {path} cannot be read: {said}.</source>
      <translation>无法读取 {path} 的图层：{said}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>Choose another layer.</source>
      <translation>请另选图层。</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>{path}.dbf, which holds the dates, is not beside {path_2}.</source>
      <translation>{path}.dbf（其中含有日期）不在 {path_2} 旁边。</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>Copy all files of the shapefile.</source>
      <translation>请复制该 shapefile 的全部文件。</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>{path} holds no layer.</source>
      <translation>{path} 中没有图层。</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>{path} holds {dated_count} layers of points with dates ({dated}).</source>
      <translation>{path} 中有 {dated_count} 个带日期的点图层 ({dated})。</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>Name one behind the path: |layername={dated}.</source>
      <translation>请在路径后指定一个：|layername={dated}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>Choose one of {held}.</source>
      <translation>请选择以下之一：{held}。</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>The filter {subset} does not fit the layer of {path}.</source>
      <translation>过滤条件 {subset} 不适用于 {path} 的图层。</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>Name fields that it has, and write it as QGIS does.</source>
      <translation>请使用其具有的字段，并按 QGIS 的写法书写。</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>{title} holds no points.</source>
      <translation>{title} 中没有点。</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>Choose a layer of points.</source>
      <translation>请选择点图层。</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>The field {name} of {title} is not numeric.</source>
      <translation>{title} 的字段 {name} 不是数值型。</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>Correct its entries, or leave it out.</source>
      <translation>请更正其条目，或将其去掉。</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>{path} is not a vector file, or is damaged.</source>
      <translation>{path} 不是矢量文件，或已损坏。</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>{path} is not a vector file, or is damaged: it is no text in UTF-8.</source>
      <translation>{path} 不是矢量文件，或已损坏：它不是 UTF-8 文本。</translation>
    </message>
    <message>
      <location filename="../../core/readers/written_days.py" />
      <source>The dates of {title} can be read in more than one way ({text}).</source>
      <translation>{title} 的日期有不止一种读法（{text}）。</translation>
    </message>
    <message>
      <location filename="../../core/readers/written_days.py" />
      <source>Choose the order of day, month and year; as an option date_order=dmy, mdy or ymd.</source>
      <translation>请选择日、月、年的顺序；作为选项写 date_order=dmy、mdy 或 ymd。</translation>
    </message>
    <message>
      <location filename="../../core/readers/written_days.py" />
      <source>{title} has {texts}, which is no date as year, month, day.</source>
      <translation>{title} 中有 {texts}，按年、月、日读不是日期。</translation>
    </message>
    <message>
      <location filename="../../core/readers/written_days.py" />
      <source>{title} has {texts}, which is no date as day, month, year.</source>
      <translation>{title} 中有 {texts}，按日、月、年读不是日期。</translation>
    </message>
    <message>
      <location filename="../../core/readers/written_days.py" />
      <source>{title} has {texts}, which is no date as month, day, year.</source>
      <translation>{title} 中有 {texts}，按月、日、年读不是日期。</translation>
    </message>
    <message>
      <location filename="../../core/readers/written_days.py" />
      <source>Choose another order of dates, or correct it.</source>
      <translation>请另选日期顺序，或改正它。</translation>
    </message>
    <message>
      <location filename="../../core/readers/zarr_store.py" />
      <source>{path} is no zarr store.</source>
      <translation>{path} 不是 zarr 存储。</translation>
    </message>
    <message>
      <location filename="../../core/readers/zarr_store.py" />
      <source>Choose the folder that holds zarr.json or .zgroup.</source>
      <translation>请选择含有 zarr.json 或 .zgroup 的文件夹。</translation>
    </message>
    <message>
      <location filename="../../core/readers/zarr_store.py" />
      <source>{path} is a single array without dates.</source>
      <translation>{path} 是没有日期的单个数组。</translation>
    </message>
    <message>
      <location filename="../../core/readers/zarr_store.py" />
      <source>Choose the folder above it.</source>
      <translation>请选择其上一级文件夹。</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>The region {name} cannot name a folder of results.</source>
      <translation>区域 {name} 不能用作结果文件夹的名称。</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>Use letters, digits, spaces, - and _.</source>
      <translation>请使用字母、数字、空格、- 和 _。</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>There is no regions file {path}.</source>
      <translation>区域文件 {path} 不存在。</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>{path} holds no polygons.</source>
      <translation>{path} 中没有多边形。</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>Draw at least one region.</source>
      <translation>请至少画一个区域。</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>Region {name} is not a proper polygon ({reason}).</source>
      <translation>区域 {name} 不是有效的多边形 ({reason})。</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>Draw it without crossing lines.</source>
      <translation>请重画，线条不要交叉。</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>The {polygons} polygons named {region} are taken as one region.</source>
      <translation>名为 {region} 的 {polygons} 个多边形视为一个区域。</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>Give each a name of its own where they are several regions.</source>
      <translation>若为多个区域，请为每个多边形取各自的名称。</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>The regions {other} and {name} differ in case only.</source>
      <translation>区域 {other} 和 {name} 仅大小写不同。</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>Rename one.</source>
      <translation>请重命名其中一个。</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>{path} is not a vector file with polygons.</source>
      <translation>{path} 不是含有多边形的矢量文件。</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>Give a GeoPackage or GeoJSON.</source>
      <translation>请给出 GeoPackage 或 GeoJSON。</translation>
    </message>
    <message>
      <location filename="../../core/roles.py" />
      <source>No region has the role train, so no model can forecast region {others}.</source>
      <translation>没有区域的角色为 train，因此没有模型可预测区域 {others}。</translation>
    </message>
    <message>
      <location filename="../../core/roles.py" />
      <source>Give one region the role train.</source>
      <translation>请将一个区域的角色设为 train。</translation>
    </message>
    <message>
      <location filename="../../core/roles.py" />
      <source>There is no region {unknown} to give the role {roles}.</source>
      <translation>没有可赋予角色 {roles} 的区域 {unknown}。</translation>
    </message>
    <message>
      <location filename="../../core/roles.py" />
      <source>The regions are {there}.</source>
      <translation>区域有：{there}。</translation>
    </message>
    <message>
      <location filename="../../core/roles.py" />
      <source>Region {name} has the role {role}.</source>
      <translation>区域 {name} 的角色为 {role}。</translation>
    </message>
    <message>
      <location filename="../../core/scenario.py" />
      <source>The change {text} of {name} holds no number that can be used.</source>
      <translation>{name} 的改变 {text} 中没有可用的数字。</translation>
    </message>
    <message>
      <location filename="../../core/scenario.py" />
      <source>Write +1 or -1 to add, x0.8 to multiply, year:2021 for a past year; numbers are in the factor's unit.</source>
      <translation>请写 +1 或 -1 表示加减，x0.8 表示乘，year:2021 表示过去的年份；数字采用因子的单位。</translation>
    </message>
    <message>
      <location filename="../../core/scenario.py" />
      <source>The job's scenario has the unknown entry {unknown}.</source>
      <translation>作业的情景中有未知条目 {unknown}。</translation>
    </message>
    <message>
      <location filename="../../core/scenario.py" />
      <source>The changes of {name} name more than one year.</source>
      <translation>{name} 的改变指定了不止一个年份。</translation>
    </message>
    <message>
      <location filename="../../core/scenario.py" />
      <source>Name one year a factor.</source>
      <translation>每个因子请只指定一个年份。</translation>
    </message>
    <message>
      <location filename="../../core/scenario.py" />
      <source>The model knows no factor {name}.</source>
      <translation>模型中没有因子 {name}。</translation>
    </message>
    <message>
      <location filename="../../core/scenario.py" />
      <source>It was trained with {known}.</source>
      <translation>它训练时使用的因子为 {known}。</translation>
    </message>
    <message>
      <location filename="../../core/series_copy.py" />
      <source>The folder {folder} is gone.</source>
      <translation>文件夹 {folder} 已不存在。</translation>
    </message>
    <message>
      <location filename="../../core/series_copy.py" />
      <source>Clicks read the files themselves until the data are opened again.</source>
      <translation>单击时将直接读取文件，直到再次打开数据。</translation>
    </message>
    <message>
      <location filename="../../core/series_copy.py" />
      <source>Unpacking was interrupted by a click.</source>
      <translation>解压被单击打断。</translation>
    </message>
    <message>
      <location filename="../../core/series_copy.py" />
      <source>It goes on later.</source>
      <translation>稍后将继续。</translation>
    </message>
    <message>
      <location filename="../../core/simulate/__init__.py" />
      <source>The simulated scene holds no {kind}.</source>
      <translation>模拟场景中没有 {kind}。</translation>
    </message>
    <message>
      <location filename="../../core/simulate/__init__.py" />
      <source>It holds the deformation (los) and {factors}.</source>
      <translation>其中有形变 (los) 和 {factors}。</translation>
    </message>
    <message>
      <location filename="../../core/simulate/__init__.py" />
      <source>{seed} is no seed of the simulated scene.</source>
      <translation>{seed} 不是模拟场景的种子。</translation>
    </message>
    <message>
      <location filename="../../core/simulate/__init__.py" />
      <source>Write a whole number, as in simulated:small:7.</source>
      <translation>请写一个整数，如 simulated:small:7。</translation>
    </message>
    <message>
      <location filename="../../core/simulate/factors.py" />
      <source>Simulated: made by GroundCast, not measured.</source>
      <translation>模拟：由 GroundCast 生成，不是实测。</translation>
    </message>
    <message>
      <location filename="../../core/simulate/layout.py" />
      <source>There is no simulated scene of the size {size}.</source>
      <translation>没有大小为 {size} 的模拟场景。</translation>
    </message>
    <message>
      <location filename="../../core/simulate/layout.py" />
      <source>Choose small or full.</source>
      <translation>请选择 small 或 full。</translation>
    </message>
    <message>
      <location filename="../../core/simulate/scene.py" />
      <source>Size {size}, seed {seed}.</source>
      <translation>大小 {size}，种子 {seed}。</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>Give 0 or more.</source>
      <translation>请给出 0 或更大的值。</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>Give numbers with commas, or none.</source>
      <translation>请给出以逗号分隔的数，或 none。</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>Give x, y or left, bottom, right, top.</source>
      <translation>请给出 x, y 或 left, bottom, right, top（左、下、右、上）。</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>Give 0 or more pixels.</source>
      <translation>请给出 0 或更多像元。</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>Give left, bottom, right, top.</source>
      <translation>请给出 left, bottom, right, top（左、下、右、上）。</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>Give the first and the last year, from 1900 to 2100.</source>
      <translation>请给出起始年份和结束年份，范围为 1900 至 2100。</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>The job's source has the unknown entry {unknown}.</source>
      <translation>作业的数据源中有未知条目 {unknown}。</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>Known entries are {known}.</source>
      <translation>已知条目有：{known}。</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>The factor {kind} covers none of the series.</source>
      <translation>因子 {kind} 未覆盖任何序列。</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>The factor {kind} covers only {inside} of {inside_2} of the series.</source>
      <translation>因子 {kind} 仅覆盖 {inside_2} 条序列中的 {inside} 条。</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>Give a raster of the same place, or check its coordinate reference system.</source>
      <translation>请给出同一地点的栅格，或检查其坐标参照系。</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>The factor {kind} cannot be averaged: the deformation are points.</source>
      <translation>因子 {kind} 无法取平均：形变为点。</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>The factor {kind} cannot be averaged: its cells are the larger ones.</source>
      <translation>因子 {kind} 无法取平均：其单元更大。</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>Choose nearest, bilinear or cell-size, or grid the deformation to larger cells.</source>
      <translation>请选择 nearest、bilinear 或 cell-size，或将形变归入更大的单元。</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>The factor {kind} is a raster, which cannot be resampled by {way}.</source>
      <translation>因子 {kind} 是栅格，无法按 {way} 重采样。</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>The factor {kind} is a station table, which cannot be resampled by {way}.</source>
      <translation>因子 {kind} 是站点表格，无法按 {way} 重采样。</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>The places of the stations of {kind} are unknown.</source>
      <translation>{kind} 的站点位置未知。</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>Put stations.csv with their coordinates beside the table, or keep the factor's own places.</source>
      <translation>请在表格旁放置带有站点坐标的 stations.csv，或保留因子自身的地点。</translation>
    </message>
    <message>
      <location filename="../../core/stack.py" />
      <source>{dates_count} dates but {values_count} layers of values.</source>
      <translation>{dates_count} 个日期，但有 {values_count} 层数值。</translation>
    </message>
    <message>
      <location filename="../../core/stack.py" />
      <source>Give one date for each layer.</source>
      <translation>请为每一层给出一个日期。</translation>
    </message>
    <message>
      <location filename="../../core/time_rules.py" />
      <source>A sum since the date before needs a sample a date or more; these are {spacing} days apart.</source>
      <translation>自前一日期以来的求和要求每个日期至少有一个样本；这些样本间隔 {spacing} 天。</translation>
    </message>
    <message>
      <location filename="../../core/time_rules.py" />
      <source>Choose the rule linear, previous or monthly.</source>
      <translation>请选择规则 linear、previous 或 monthly。</translation>
    </message>
    <message>
      <location filename="../../core/time_rules.py" />
      <source>No span between dates lies within the record of a factor.</source>
      <translation>没有任何两个日期之间的时段落在因子的记录内。</translation>
    </message>
    <message>
      <location filename="../../core/told.py" />
      <source>A source has no option {name}.</source>
      <translation>数据源没有选项 {name}。</translation>
    </message>
    <message>
      <location filename="../../core/told.py" />
      <source>Options are {names}.</source>
      <translation>选项有：{names}。</translation>
    </message>
    <message>
      <location filename="../../core/told.py" />
      <source>{name} = {text} is not a list of numbers like 1,2.</source>
      <translation>{name} = {text} 不是 1,2 这样的数字列表。</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>{where} is in {unit}, which is no length.</source>
      <translation>{where} 的单位为 {unit}，不是长度单位。</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The source is in {unit}, which is no length.</source>
      <translation>源数据的单位为 {unit}，不是长度单位。</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>Choose mm, cm or m.</source>
      <translation>请选择 mm、cm 或 m。</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>Convert the phase to millimetres with the radar's wavelength first.</source>
      <translation>请先用雷达波长将相位换算为毫米。</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>{name} is in {names}, {first} in millimetres.</source>
      <translation>{name} 的单位为{names}，{first} 的单位为毫米。</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>{name} is in {names}, {first} in centimetres.</source>
      <translation>{name} 的单位为{names}，{first} 的单位为厘米。</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>{name} is in {names}, {first} in decimetres.</source>
      <translation>{name} 的单位为{names}，{first} 的单位为分米。</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>{name} is in {names}, {first} in metres.</source>
      <translation>{name} 的单位为{names}，{first} 的单位为米。</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>Bring them to one unit, or choose the unit that holds for all.</source>
      <translation>请将其统一为一种单位，或选择适用于全部数据的单位。</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is millimetres, as chosen.</source>
      <translation>按所选设置，单位为毫米。</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is centimetres, as chosen.</source>
      <translation>按所选设置，单位为厘米。</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is decimetres, as chosen.</source>
      <translation>按所选设置，单位为分米。</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is metres, as chosen.</source>
      <translation>按所选设置，单位为米。</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is millimetres, from the name {name}.</source>
      <translation>单位为毫米，依据名称 {name}。</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is centimetres, from the name {name}.</source>
      <translation>单位为厘米，依据名称 {name}。</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is decimetres, from the name {name}.</source>
      <translation>单位为分米，依据名称 {name}。</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is metres, from the name {name}.</source>
      <translation>单位为米，依据名称 {name}。</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>They could also be centimetres.</source>
      <translation>也可能是厘米。</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit was guessed as {names} from the values.</source>
      <translation>单位由数值推测为{names}。</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>Values reach {largest} mm, which is much for deformation.</source>
      <translation>数值达 {largest} mm，对形变来说偏大。</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>Check the unit.</source>
      <translation>请检查单位。</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>Values change by less than 0.03 mm from date to date.</source>
      <translation>相邻日期间的数值变化小于 0.03 mm。</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is millimetres, as {first} says.</source>
      <translation>单位为毫米，依据 {first}。</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is centimetres, as {first} says.</source>
      <translation>单位为厘米，依据 {first}。</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is decimetres, as {first} says.</source>
      <translation>单位为分米，依据 {first}。</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is metres, as {first} says.</source>
      <translation>单位为米，依据 {first}。</translation>
    </message>
    <message>
      <location filename="../../core/vertical.py" />
      <source>Line of sight was converted to vertical by 1/cos(incidence); horizontal motion is taken as zero.</source>
      <translation>视线向已按 1/cos（入射角）转换为垂直向；水平运动视为零。</translation>
    </message>
    <message>
      <location filename="../../core/vertical.py" />
      <source>The deformation is {kind} already, not line of sight.</source>
      <translation>形变已是 {kind}，不是视线向。</translation>
    </message>
    <message>
      <location filename="../../core/vertical.py" />
      <source>Leave the conversion to vertical off.</source>
      <translation>请关闭垂直向转换。</translation>
    </message>
    <message>
      <location filename="../../core/vertical.py" />
      <source>The conversion to vertical needs an incidence angle, and the data have none.</source>
      <translation>转换为垂直向需要入射角，而数据中没有。</translation>
    </message>
    <message>
      <location filename="../../core/vertical.py" />
      <source>Add an incidence raster or column, or leave the conversion off.</source>
      <translation>请添加入射角栅格或列，或关闭该转换。</translation>
    </message>
    <message>
      <location filename="../../core/vertical.py" />
      <source>Incidence angles reach from {angle} to {angle_2} degrees.</source>
      <translation>入射角范围为 {angle} 至 {angle_2} 度。</translation>
    </message>
    <message>
      <location filename="../../core/vertical.py" />
      <source>They must lie between 0 and 80 degrees from the vertical.</source>
      <translation>入射角与垂直方向的夹角必须在 0 至 80 度之间。</translation>
    </message>
    <message>
      <location filename="../../core/water.py" />
      <source>The job's water settings have the unknown entry {unknown}.</source>
      <translation>作业的水储量设置中有未知条目 {unknown}。</translation>
    </message>
    <message>
      <location filename="../../core/window.py" />
      <source>The box {said} holds nothing of {title}, which reaches from {left}, {bottom} to {right}, {top}.</source>
      <translation>方框 {said} 中没有 {title} 的任何数据，其范围为 {left}, {bottom} 至 {right}, {top}。</translation>
    </message>
    <message>
      <location filename="../../core/window.py" />
      <source>Write it as left,bottom,right,top in the coordinates of the data.</source>
      <translation>请按数据的坐标写成 left,bottom,right,top 的形式。</translation>
    </message>
    <message>
      <location filename="../../core/windows.py" />
      <source>{values_count} dates are too few to train on.</source>
      <translation>{values_count} 个日期太少，无法训练。</translation>
    </message>
    <message>
      <location filename="../../core/windows.py" />
      <source>Give at least 6 dates, or use a baseline.</source>
      <translation>请给出至少 6 个日期，或使用基准模型。</translation>
    </message>
    <message>
      <location filename="../../core/windows.py" />
      <source>The time step is {given} dates; a window needs at least 2.</source>
      <translation>时间步为 {given} 个日期；窗口至少需要 2 个。</translation>
    </message>
    <message>
      <location filename="../../core/windows.py" />
      <source>Set a time step of 2 or more, or 0 to find it in the data.</source>
      <translation>请将时间步设为 2 或更大，或设为 0 以由数据确定。</translation>
    </message>
    <message>
      <location filename="../../core/windows.py" />
      <source>{count} dates are too few for a time step of {given}.</source>
      <translation>{count} 个日期不足以支持 {given} 的时间步。</translation>
    </message>
    <message>
      <location filename="../../core/windows.py" />
      <source>Set a time step of {most} or less, or use a baseline.</source>
      <translation>请将时间步设为 {most} 或更小，或使用基准模型。</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>The disk is full: {amounts} for {path}.</source>
      <translation>磁盘已满 ({path})：{amounts}。</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>Free some space; finished files are kept.</source>
      <translation>请腾出一些空间；已完成的文件会保留。</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{path} is there already, and is not a folder of this format.</source>
      <translation>{path} 已存在，且不是此格式的文件夹。</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>Choose another name.</source>
      <translation>请另取名称。</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{path} is larger than its disk's format or a quota allows.</source>
      <translation>{path} 超过其磁盘格式或配额所允许的大小。</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>Choose another output folder, or fewer dates or regions.</source>
      <translation>请另选输出文件夹，或减少日期或区域。</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>The folder {parent} cannot be written.</source>
      <translation>无法写入文件夹 {parent}。</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>Choose another output folder.</source>
      <translation>请另选输出文件夹。</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{path} cannot be replaced: another program has it open.</source>
      <translation>无法替换 {path}：它正被另一个程序打开。</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>Close it there, or choose another output folder.</source>
      <translation>请在该程序中将其关闭，或另选输出文件夹。</translation>
    </message>
    <message>
      <location filename="../../core/write/canvas.py" />
      <source>{path} could not be written ({error}).</source>
      <translation>无法写入 {path} ({error})。</translation>
    </message>
    <message>
      <location filename="../../core/write/canvas.py" />
      <source>Look whether the disk is full.</source>
      <translation>请查看磁盘是否已满。</translation>
    </message>
    <message>
      <location filename="../../core/write/cf.py" />
      <source>{name} cannot be written: the data have no coordinate reference system.</source>
      <translation>无法写入 {name}：数据没有坐标参照系。</translation>
    </message>
    <message>
      <location filename="../../core/write/cf.py" />
      <source>Choose the one of the data.</source>
      <translation>请选择数据的坐标参照系。</translation>
    </message>
    <message>
      <location filename="../../core/write/cf.py" />
      <source>A turned grid cannot be written by rows and columns.</source>
      <translation>旋转的格网无法按行和列写出。</translation>
    </message>
    <message>
      <location filename="../../core/write/geopackage.py" />
      <source>{path} could not be written: {error}.</source>
      <translation>无法写入 {path}：{error}。</translation>
    </message>
    <message>
      <location filename="../../core/write/geopackage.py" />
      <source>Layer {name}: values of shape {number} do not fit {dates_count} dates at {points_count} points.</source>
      <translation>图层 {name}：形状为 {number} 的数值与 {points_count} 个点的 {dates_count} 个日期不符。</translation>
    </message>
    <message>
      <location filename="../../core/write/geopackage.py" />
      <source>Give one value for each date and point.</source>
      <translation>请为每个日期和每个点给出一个值。</translation>
    </message>
    <message>
      <location filename="../../core/write/geopackage.py" />
      <source>Layer {name}: {dates_count} dates need more columns than a GeoPackage has ({columns_at_most}).</source>
      <translation>图层 {name}：{dates_count} 个日期所需的列数超过 GeoPackage 的上限 ({columns_at_most})。</translation>
    </message>
    <message>
      <location filename="../../core/write/geopackage.py" />
      <source>Choose a shorter horizon, or write rasters.</source>
      <translation>请选择更短的预测时长，或写出栅格。</translation>
    </message>
    <message>
      <location filename="../../core/write/geopackage.py" />
      <source>There is nothing to write to {path}.</source>
      <translation>没有可写入 {path} 的内容。</translation>
    </message>
    <message>
      <location filename="../../core/write/geotiff.py" />
      <source>{number} series but {cells_count} cells.</source>
      <translation>有 {number} 条序列，但有 {cells_count} 个单元。</translation>
    </message>
    <message>
      <location filename="../../core/write/geotiff.py" />
      <source>Give one cell for each series.</source>
      <translation>请为每条序列给出一个单元。</translation>
    </message>
    <message>
      <location filename="../../core/write/geotiff.py" />
      <source>{name}: values of shape {number} do not fit {dates_count} dates on {height} rows and {width} columns.</source>
      <translation>{name}：形状为 {number} 的数值与 {height} 行、{width} 列上的 {dates_count} 个日期不符。</translation>
    </message>
    <message>
      <location filename="../../core/write/geotiff.py" />
      <source>Give one layer for each date, on the grid.</source>
      <translation>请为每个日期在格网上给出一层。</translation>
    </message>
    <message>
      <location filename="../../core/write/geotiff.py" />
      <source>The CRS {crs} is not known.</source>
      <translation>无法识别 CRS {crs}。</translation>
    </message>
    <message>
      <location filename="../../core/write/geotiff.py" />
      <source>Set it to a known one, such as EPSG:32646.</source>
      <translation>请设为已知的 CRS，例如 EPSG:32646。</translation>
    </message>
    <message>
      <location filename="../../core/write/mintpy.py" />
      <source>{path} cannot hold {kind}: MintPy's series are deformations.</source>
      <translation>{path} 无法存放 {kind}：MintPy 的序列是形变。</translation>
    </message>
    <message>
      <location filename="../../core/write/mintpy.py" />
      <source>Write .nc or .tif.</source>
      <translation>请写出 .nc 或 .tif。</translation>
    </message>
    <message>
      <location filename="../../core/write/mintpy.py" />
      <source>{path} cannot hold {place_count} points.</source>
      <translation>{path} 无法存放 {place_count} 个点。</translation>
    </message>
    <message>
      <location filename="../../core/write/mintpy.py" />
      <source>Give --cell, or write .gpkg.</source>
      <translation>请给出 --cell，或写出 .gpkg。</translation>
    </message>
    <message>
      <location filename="../../core/write/standing.py" />
      <source>{folder} cannot be reached any more.</source>
      <translation>无法再访问 {folder}。</translation>
    </message>
    <message>
      <location filename="../../core/write/standing.py" />
      <source>Connect its drive again, or choose another folder; then run it again.</source>
      <translation>请重新连接其所在的驱动器，或另选文件夹；然后再次运行。</translation>
    </message>
    <message>
      <location filename="../../models/apart.py" />
      <source>The model cannot forecast a raster block by block.</source>
      <translation>该模型无法逐块预测栅格。</translation>
    </message>
    <message>
      <location filename="../../models/apart.py" />
      <source>It looks at all series together.</source>
      <translation>它要同时查看所有序列。</translation>
    </message>
    <message>
      <location filename="../../models/apart.py" />
      <source>Choose groundcast without a learned correction, or draw regions.</source>
      <translation>请选择不带学习型校正的 groundcast，或绘制区域。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/__init__.py" />
      <source>There is no model {name}.</source>
      <translation>没有模型 {name}。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/__init__.py" />
      <source>{setting} = {value} is not one of {choices}.</source>
      <translation>{setting} = {value} 不是 {choices} 之一。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/__init__.py" />
      <source>{label} has no setting {key}.</source>
      <translation>{label} 没有设置 {key}。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/__init__.py" />
      <source>Its settings are {listing}.</source>
      <translation>它的设置有：{listing}。</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/__init__.py" />
      <source>Its settings are none.</source>
      <translation>它没有设置。</translation>
    </message>
    <message>
      <location filename="../../models/checkpoint.py" />
      <source>{name} is not a GroundCast model, or was damaged in transfer.</source>
      <translation>{name} 不是 GroundCast 模型，或在传输中损坏。</translation>
    </message>
    <message>
      <location filename="../../models/checkpoint.py" />
      <source>Nothing was loaded.</source>
      <translation>未加载任何内容。</translation>
    </message>
    <message>
      <location filename="../../models/checkpoint.py" />
      <source>Choose a .gcast file or a run folder.</source>
      <translation>请选择 .gcast 文件或运行文件夹。</translation>
    </message>
    <message>
      <location filename="../../models/checkpoint.py" />
      <source>{name} has schema {card}, this GroundCast reads schema {schema}.</source>
      <translation>{name} 的结构版本为 {card}，当前 GroundCast 读取版本 {schema}。</translation>
    </message>
    <message>
      <location filename="../../models/checkpoint.py" />
      <source>Update GroundCast.</source>
      <translation>请更新 GroundCast。</translation>
    </message>
    <message>
      <location filename="../../models/checkpoint.py" />
      <source>There is no model at {path}.</source>
      <translation>{path} 处没有模型。</translation>
    </message>
    <message>
      <location filename="../../models/checkpoint.py" />
      <source>Choose a .gcast file.</source>
      <translation>请选择 .gcast 文件。</translation>
    </message>
    <message>
      <location filename="../../models/cnn_phlstm.py" />
      <source>The raster has {height} x {width} pixels; CNN-PhLSTM and CNN-LSTM take {smallest} to {largest} along each side.</source>
      <translation>栅格有 {height} x {width} 像元；CNN-PhLSTM 和 CNN-LSTM 每边可处理 {smallest} 至 {largest} 像元。</translation>
    </message>
    <message>
      <location filename="../../models/cnn_phlstm.py" />
      <source>Choose a larger region or smaller cells.</source>
      <translation>请选择更大的区域或更小的单元。</translation>
    </message>
    <message>
      <location filename="../../models/cnn_phlstm.py" />
      <source>Grid to larger cells.</source>
      <translation>请归入更大的单元。</translation>
    </message>
    <message>
      <location filename="../../models/combined.py" />
      <source>{dates_count} dates are too few for the combination, which needs {least_dates}.</source>
      <translation>{dates_count} 个日期对组合模型来说太少，需要 {least_dates} 个。</translation>
    </message>
    <message>
      <location filename="../../models/deviations.py" />
      <source>The network learned nothing that held for the last dates known: its forecast is its reference.</source>
      <translation>网络没有学到对最后已知日期成立的东西：其预测就是其参考。</translation>
    </message>
    <message>
      <location filename="../../models/device.py" />
      <source>There is no device {name}.</source>
      <translation>没有设备 {name}。</translation>
    </message>
    <message>
      <location filename="../../models/device.py" />
      <source>Choose auto, cpu, cuda, cuda:1 or mps.</source>
      <translation>请选择 auto、cpu、cuda、cuda:1 或 mps。</translation>
    </message>
    <message>
      <location filename="../../models/device.py" />
      <source>The device cuda:{number} was asked for; this worker environment finds {count} NVIDIA cards.</source>
      <translation>要求使用设备 cuda:{number}；此工作进程环境找到 {count} 块 NVIDIA 显卡。</translation>
    </message>
    <message>
      <location filename="../../models/device.py" />
      <source>Choose auto or cpu, or set the worker environment up with CUDA.</source>
      <translation>请选择 auto 或 cpu，或安装带 CUDA 的工作进程环境。</translation>
    </message>
    <message>
      <location filename="../../models/device.py" />
      <source>The device mps was asked for; this machine has no Apple graphics card.</source>
      <translation>要求使用设备 mps；此计算机没有 Apple 显卡。</translation>
    </message>
    <message>
      <location filename="../../models/device.py" />
      <source>Choose auto or cpu.</source>
      <translation>请选择 auto 或 cpu。</translation>
    </message>
    <message>
      <location filename="../../models/elsewhere.py" />
      <source>{label} learns the series of its own region, and can forecast no other region.</source>
      <translation>{label} 只学习自身区域的序列，无法预测其他区域。</translation>
    </message>
    <message>
      <location filename="../../models/elsewhere.py" />
      <source>Choose one of {able}, or give every region the role train.</source>
      <translation>请选择 {able} 之一，或将每个区域的角色设为 train。</translation>
    </message>
    <message>
      <location filename="../../models/elsewhere.py" />
      <source>Region {region} has {count} series; {label} of another region needs {least} there.</source>
      <translation>区域 {region} 有 {count} 条序列；由其他区域训练的 {label} 在此需要 {least} 条。</translation>
    </message>
    <message>
      <location filename="../../models/elsewhere.py" />
      <source>Draw it larger, or choose another model.</source>
      <translation>请画得更大，或另选模型。</translation>
    </message>
    <message>
      <location filename="../../models/extremes.py" />
      <source>The loss is no longer a number in epoch {epoch}, batch {batch} of the two small networks that follow the extremes of each map; most likely their learning rate of {rate} is too high.</source>
      <translation>跟踪每幅地图极值的两个小型网络的损失在第 {epoch} 轮次、批次 {batch} 不再是数字；很可能是其学习率 {rate} 过高。</translation>
    </message>
    <message>
      <location filename="../../models/extremes.py" />
      <source>Set a lower compression learning rate (compression_rate).</source>
      <translation>请设置更低的压缩学习率 (compression_rate)。</translation>
    </message>
    <message>
      <location filename="../../models/factor_regression.py" />
      <source>{dates_count} dates are too few for a regression on factors, which needs {least}.</source>
      <translation>{dates_count} 个日期对因子回归来说太少，需要 {least} 个。</translation>
    </message>
    <message>
      <location filename="../../models/factor_regression.py" />
      <source>No factor made forecasts from earlier dates better: the forecast is that of season and memory, and no scenario moves it.</source>
      <translation>没有因子使从较早日期出发的预测变好：预测由季节和记忆得出，任何情景都不会改变它。</translation>
    </message>
    <message>
      <location filename="../../models/factor_regression.py" />
      <source>The factors are used: with them the squared error of forecasts from earlier dates was {gain} % smaller.</source>
      <translation>采用了因子：使用因子后，从较早日期出发的预测的平方误差减小 {gain} %。</translation>
    </message>
    <message>
      <location filename="../../models/fitted.py" />
      <source>{name} holds the model {card}, not a recurrent network.</source>
      <translation>{name} 中的模型为 {card}，不是循环网络。</translation>
    </message>
    <message>
      <location filename="../../models/fitted.py" />
      <source>Choose another file, or forecast with that model.</source>
      <translation>请另选文件，或用该模型预测。</translation>
    </message>
    <message>
      <location filename="../../models/fitted_points.py" />
      <source>Networks of {count} patterns can forecast no other region than their own.</source>
      <translation>{count} 个模式的网络只能预测自身的区域。</translation>
    </message>
    <message>
      <location filename="../../models/fitted_points.py" />
      <source>Set clusters to 1, or give every region the role train.</source>
      <translation>请将 clusters 设为 1，或将每个区域的角色设为 train。</translation>
    </message>
    <message>
      <location filename="../../models/forecasters.py" />
      <source>{dates_count} dates are too few for {label}, which needs {least_dates}.</source>
      <translation>{dates_count} 个日期对 {label} 来说太少，需要 {least_dates} 个。</translation>
    </message>
    <message>
      <location filename="../../models/forecasters.py" />
      <source>{count} dates are too few for {label}, which needs {least} with {changed}.</source>
      <translation>{count} 个日期对 {label} 来说太少，在 {changed} 时需要 {least} 个。</translation>
    </message>
    <message>
      <location filename="../../models/forecasters.py" />
      <source>Set a smaller time step, or use a baseline.</source>
      <translation>请设置更小的时间步，或使用基准模型。</translation>
    </message>
    <message>
      <location filename="../../models/forecasters.py" />
      <source>Use a baseline.</source>
      <translation>请使用基准模型。</translation>
    </message>
    <message>
      <location filename="../../models/forecasters.py" />
      <source>The intervals are those of dates the network knows: {message}</source>
      <translation>区间取自网络已知的日期：{message}</translation>
    </message>
    <message>
      <location filename="../../models/forecasting.py" />
      <source>The computer ran out of memory at batch {batch}.</source>
      <translation>批大小为 {batch} 时计算机内存耗尽。</translation>
    </message>
    <message>
      <location filename="../../models/forecasting.py" />
      <source>The run goes on with batch {batch_2}.</source>
      <translation>运行以批大小 {batch_2} 继续。</translation>
    </message>
    <message>
      <location filename="../../models/forecasting.py" />
      <source>The graphics card ran out of memory at batch {batch}.</source>
      <translation>批大小为 {batch} 时显卡内存耗尽。</translation>
    </message>
    <message>
      <location filename="../../models/forecasting.py" />
      <source>Train a smaller region, a coarser cell, or a smaller hidden size.</source>
      <translation>请训练更小的区域、更粗的单元，或减小隐藏层大小。</translation>
    </message>
    <message>
      <location filename="../../models/forecasting.py" />
      <source>No factors were given: attention looks at the deformation itself.</source>
      <translation>未给出因子：注意力作用于形变本身。</translation>
    </message>
    <message>
      <location filename="../../models/forecasting.py" />
      <source>{note} The network learned nothing that held for the last dates known: its forecast is its reference.</source>
      <translation>{note} 网络没有学到对最后已知日期成立的东西：其预测就是其参考。</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>The model was trained with the factors {names}, the data come with the factors {names_2}.</source>
      <translation>模型训练时使用因子 {names}，而数据带有因子 {names_2}。</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>The model was trained with the factors {names}, the data come with no factors.</source>
      <translation>模型训练时使用因子 {names}，而数据不带因子。</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>The model was trained with no factors, the data come with the factors {names}.</source>
      <translation>模型训练时未使用因子，而数据带有因子 {names}。</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>The model was trained with no factors, the data come with no factors.</source>
      <translation>模型训练时未使用因子，数据也不带因子。</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>Give the same factors, or train a new model.</source>
      <translation>请给出相同的因子，或训练新模型。</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>The path of {name} has {number} dates and places, the model takes {wanted}.</source>
      <translation>{name} 的路径的日期和地点数为 {number}，模型需要 {wanted}。</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>The path of {name} has {number} dates and places, the model takes no such factor.</source>
      <translation>{name} 的路径的日期和地点数为 {number}，而模型不使用该因子。</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>Give paths of the factors {names}, on the dates of the forecast.</source>
      <translation>请按预测的日期给出因子 {names} 的路径。</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>Give paths of no factors, on the dates of the forecast.</source>
      <translation>请按预测的日期给出路径，不含任何因子。</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>This model takes no factors: those given were left out.</source>
      <translation>此模型不使用因子：已忽略所给的因子。</translation>
    </message>
    <message>
      <location filename="../../models/group_engine.py" />
      <source>Training goes on from check {epoch} of a run that was stopped.</source>
      <translation>训练从已停止运行的第 {epoch} 次检查继续。</translation>
    </message>
    <message>
      <location filename="../../models/group_engine.py" />
      <source>The training was stopped after check {done} of {epochs}.</source>
      <translation>训练在第 {done} 次检查（共 {epochs} 次）后停止。</translation>
    </message>
    <message>
      <location filename="../../models/group_engine.py" />
      <source>The training was stopped after check {done} of {epochs}; the model is that of check {best}, the best until then.</source>
      <translation>训练在第 {done} 次检查（共 {epochs} 次）后停止；模型取自第 {best} 次检查，为到那时为止的最佳。</translation>
    </message>
    <message>
      <location filename="../../models/inputs.py" />
      <source>Region {region} has no value on any of its {values_count} dates.</source>
      <translation>区域 {region} 在其 {values_count} 个日期上均没有值。</translation>
    </message>
    <message>
      <location filename="../../models/inputs.py" />
      <source>The factor {name} has no value on any of its {values_count} dates.</source>
      <translation>因子 {name} 在其 {values_count} 个日期上均没有值。</translation>
    </message>
    <message>
      <location filename="../../models/inputs.py" />
      <source>Check the source's nodata value and its dates, or leave it out.</source>
      <translation>请检查源数据的无数据值及其日期，或将其去掉。</translation>
    </message>
    <message>
      <location filename="../../models/known.py" />
      <source>To learn from {dates} dates needs {needed} GB, this computer has {value} GB.</source>
      <translation>从 {dates} 个日期学习需要 {needed} GB，本机只有 {value} GB。</translation>
    </message>
    <message>
      <location filename="../../models/known.py" />
      <source>Set a longer cadence_days, or a shorter context.</source>
      <translation>请设置更长的 cadence_days 或更短的 context。</translation>
    </message>
    <message>
      <location filename="../../models/maps.py" />
      <source>This model looks at maps, and region {region} has points.</source>
      <translation>此模型查看地图，而区域 {region} 为点。</translation>
    </message>
    <message>
      <location filename="../../models/maps.py" />
      <source>{label} looks at maps, and region {region} has points.</source>
      <translation>{label} 查看地图，而区域 {region} 为点。</translation>
    </message>
    <message>
      <location filename="../../models/maps.py" />
      <source>Grid the points to cells first, for example with a cell size of 100 m.</source>
      <translation>请先将点归入单元，例如单元大小为 100 m。</translation>
    </message>
    <message>
      <location filename="../../models/point_forecasting.py" />
      <source>Groups of {group} points on {context} dates are {context_2} tokens; Spacetimeformer looks from each one at each other one, and {most_tokens} are the most.</source>
      <translation>{context} 个日期、每组 {group} 个点，共 {context_2} 个 token；Spacetimeformer 从每个 token 查看其他每个 token，最多为 {most_tokens} 个。</translation>
    </message>
    <message>
      <location filename="../../models/point_forecasting.py" />
      <source>Set group to {value} or less.</source>
      <translation>请将 group 设为 {value} 或更小。</translation>
    </message>
    <message>
      <location filename="../../models/point_forecasting.py" />
      <source>{dates} dates are too few to look at {settings} and forecast {settings_2}; {least} are needed.</source>
      <translation>{dates} 个日期太少，不足以查看 {settings} 个并预测 {settings_2} 个；需要 {least} 个。</translation>
    </message>
    <message>
      <location filename="../../models/point_forecasting.py" />
      <source>{series} series cannot have {settings} patterns.</source>
      <translation>{series} 条序列不能有 {settings} 个模式。</translation>
    </message>
    <message>
      <location filename="../../models/point_forecasting.py" />
      <source>Set fewer patterns, or choose a larger region.</source>
      <translation>请减少模式，或选择更大的区域。</translation>
    </message>
    <message>
      <location filename="../../models/point_forecasting.py" />
      <source>The record is shorter than two years: trend and rest only, no season.</source>
      <translation>记录短于两年：仅有趋势和余项，没有季节项。</translation>
    </message>
    <message>
      <location filename="../../models/point_forecasting.py" />
      <source>Only {patterns} of {wanted} patterns have series here; the others were left out.</source>
      <translation>{wanted} 个模式中仅有 {patterns} 个在此有序列；其余已去掉。</translation>
    </message>
    <message>
      <location filename="../../models/progress.py" />
      <source>{message} Training starts again from its first epoch.</source>
      <translation>{message} 训练从第一轮次重新开始。</translation>
    </message>
    <message>
      <location filename="../../models/ranges.py" />
      <source>{name} = {settings} is out of range.</source>
      <translation>{name} = {settings} 超出范围。</translation>
    </message>
    <message>
      <location filename="../../models/raster_forecasting.py" />
      <source>{count} dates are too few for a time step of {steps}; {steps_2} are needed.</source>
      <translation>{count} 个日期不足以支持 {steps} 的时间步；需要 {steps_2} 个。</translation>
    </message>
    <message>
      <location filename="../../models/required.py" />
      <source>The model was trained on {trained}, the data have {here}.</source>
      <translation>模型的训练数据为 {trained}，现有数据为 {here}。</translation>
    </message>
    <message>
      <location filename="../../models/required.py" />
      <source>The model was trained on {trained}, the data have {rows_count} cells of {number} x {number_2}.</source>
      <translation>模型的训练数据为 {trained}，现有数据为 {number} x {number_2} 格网中的 {rows_count} 个单元。</translation>
    </message>
    <message>
      <location filename="../../models/required.py" />
      <source>Use the region and grid of the training, or train a new model.</source>
      <translation>请使用训练时的区域和格网，或训练新模型。</translation>
    </message>
    <message>
      <location filename="../../models/required.py" />
      <source>{count} dates are too few to start a forecast from; the model looks at {looked_at}.</source>
      <translation>{count} 个日期太少，无法由此开始预测；模型要查看 {looked_at} 个。</translation>
    </message>
    <message>
      <location filename="../../models/required.py" />
      <source>Give at least {looked_at} dates.</source>
      <translation>请给出至少 {looked_at} 个日期。</translation>
    </message>
    <message>
      <location filename="../../models/residual.py" />
      <source>The learned correction reads the factor {missing}, which these data lack.</source>
      <translation>学习型校正要读取因子 {missing}，而这些数据没有。</translation>
    </message>
    <message>
      <location filename="../../models/residual.py" />
      <source>Give the factor, or train with correction=off.</source>
      <translation>请给出该因子，或以 correction=off 训练。</translation>
    </message>
    <message>
      <location filename="../../models/residual.py" />
      <source>No correction was learned: the record is too short.</source>
      <translation>未学得校正：记录太短。</translation>
    </message>
    <message>
      <location filename="../../models/residual.py" />
      <source>No correction was learned: it made none of the past better.</source>
      <translation>未学得校正：它没有使任何过去的预测变好。</translation>
    </message>
    <message>
      <location filename="../../models/residual.py" />
      <source>A learned correction is used: it won at {wins} of the last {judges} inner origins, {gain} on average.</source>
      <translation>采用学习型校正：在最近 {judges} 个内部起点中有 {wins} 个胜出，平均 {gain}。</translation>
    </message>
    <message>
      <location filename="../../models/residual.py" />
      <source>The learned correction is not used: it won at {wins} of the last {judges} inner origins, {gain} on average.</source>
      <translation>不采用学习型校正：在最近 {judges} 个内部起点中有 {wins} 个胜出，平均 {gain}。</translation>
    </message>
    <message>
      <location filename="../../models/svr.py" />
      <source>fitting support vectors</source>
      <translation>正在拟合支持向量</translation>
    </message>
    <message>
      <location filename="../../models/svr.py" />
      <source>{values_count} dates are too few to look at {lags}.</source>
      <translation>{values_count} 个日期太少，无法查看 {lags} 个。</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>Read its scores with that in mind.</source>
      <translation>阅读其评分时请考虑这一点。</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>The training loss is no longer a number in epoch {epoch}, batch {batch} of {batches_count}, at a learning rate of {rate}; most likely the learning rate is too high for these series.</source>
      <translation>在学习率为 {rate} 时，训练损失在第 {epoch} 轮次第 {batch} 批（共 {batches_count} 批）不再是数字；很可能是学习率对这些序列过高。</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>The training loss is no longer a number in epoch {epoch}, batch {batch} of {batches_count}, at a learning rate of {rate}; most likely a value of the series is extreme, {largest} after scaling.</source>
      <translation>在学习率为 {rate} 时，训练损失在第 {epoch} 轮次第 {batch} 批（共 {batches_count} 批）不再是数字；很可能是序列中有极端值，缩放后为 {largest}。</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>The validation loss is no longer a number in epoch {epoch}, batch {batch} of {batches_count}, at a learning rate of {rate}; most likely the learning rate is too high for these series.</source>
      <translation>在学习率为 {rate} 时，验证损失在第 {epoch} 轮次第 {batch} 批（共 {batches_count} 批）不再是数字；很可能是学习率对这些序列过高。</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>The validation loss is no longer a number in epoch {epoch}, batch {batch} of {batches_count}, at a learning rate of {rate}; most likely a value of the series is extreme, {largest} after scaling.</source>
      <translation>在学习率为 {rate} 时，验证损失在第 {epoch} 轮次第 {batch} 批（共 {batches_count} 批）不再是数字；很可能是序列中有极端值，缩放后为 {largest}。</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>Set a lower learning rate, and look for extreme values in the series.</source>
      <translation>请设置更低的学习率，并查找序列中的极端值。</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>Leave series and factors with extreme values out, or set a lower learning rate.</source>
      <translation>请去掉含极端值的序列和因子，或设置更低的学习率。</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>Training goes on from epoch {epoch} of a run that was stopped.</source>
      <translation>训练从已停止运行的第 {epoch} 轮次继续。</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>There is no model yet: the training that was stopped had ended no epoch, or was of other data.</source>
      <translation>尚无模型：停止的训练未完成任何轮次，或使用的是其他数据。</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>Continue the run.</source>
      <translation>请继续该运行。</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>The training was stopped after epoch {done} of {epochs}.</source>
      <translation>训练在第 {done} 轮次（共 {epochs} 轮次）后停止。</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>The training was stopped after epoch {done} of {epochs}; the model is that of epoch {best}, the best until then.</source>
      <translation>训练在第 {done} 轮次（共 {epochs} 轮次）后停止；模型取自第 {best} 轮次，为到那时为止的最佳。</translation>
    </message>
    <message>
      <location filename="../../worker/ablation.py" />
      <source>{name}, from {dates}, seed {seed}</source>
      <translation>{name}，起点 {dates}，种子 {seed}</translation>
    </message>
    <message>
      <location filename="../../worker/ablation.py" />
      <source>{label} takes no factors: there is nothing to leave out.</source>
      <translation>{label} 不使用因子：没有可去掉的因子。</translation>
    </message>
    <message>
      <location filename="../../worker/ablation.py" />
      <source>Choose a model that takes factors: {names}.</source>
      <translation>请选择使用因子的模型：{names}。</translation>
    </message>
    <message>
      <location filename="../../worker/ablation.py" />
      <source>No factor was given: there is nothing to leave out.</source>
      <translation>未给出因子：没有可去掉的因子。</translation>
    </message>
    <message>
      <location filename="../../worker/ablation.py" />
      <source>Add --factor NAME=SOURCE.</source>
      <translation>请添加 --factor NAME=SOURCE。</translation>
    </message>
    <message>
      <location filename="../../worker/ablation.py" />
      <source>One seed cannot show whether a factor or chance made the difference.</source>
      <translation>一个种子无法说明差异来自因子还是偶然。</translation>
    </message>
    <message>
      <location filename="../../worker/ablation.py" />
      <source>Use 2 seeds or more, better 3.</source>
      <translation>请使用 2 个或更多种子，最好 3 个。</translation>
    </message>
    <message>
      <location filename="../../worker/ahead.py" />
      <source>There is nothing to forecast: {until} is not after {dates}.</source>
      <translation>没有可预测的内容：{until} 不晚于 {dates}。</translation>
    </message>
    <message>
      <location filename="../../worker/ahead.py" />
      <source>There is nothing to forecast: the horizon is {steps} dates.</source>
      <translation>没有可预测的内容：预测时长为 {steps} 个日期。</translation>
    </message>
    <message>
      <location filename="../../worker/ahead.py" />
      <source>Choose a later date, or a horizon of 1 or more.</source>
      <translation>请选择更晚的日期，或 1 或更大的预测时长。</translation>
    </message>
    <message>
      <location filename="../../worker/ahead.py" />
      <source>A forecast of {steps} dates is more than can be made; {most_steps} is the most.</source>
      <translation>预测 {steps} 个日期超出了可行范围；最多为 {most_steps} 个。</translation>
    </message>
    <message>
      <location filename="../../worker/ahead.py" />
      <source>Choose an earlier date, or a smaller horizon.</source>
      <translation>请选择更早的日期，或更小的预测时长。</translation>
    </message>
    <message>
      <location filename="../../worker/ahead.py" />
      <source>A forecast to {start} is longer than half the observed span.</source>
      <translation>预测至 {start} 已超过观测时段的一半。</translation>
    </message>
    <message>
      <location filename="../../worker/ahead.py" />
      <source>Read it as a scenario.</source>
      <translation>请将其视为情景。</translation>
    </message>
    <message>
      <location filename="../../worker/align_commands.py" />
      <source>The preparation has no step {settings}.</source>
      <translation>准备过程中没有步骤 {settings}。</translation>
    </message>
    <message>
      <location filename="../../worker/align_commands.py" />
      <source>Set NAME.space, NAME.time, NAME.lag_days, or a step such as cell.</source>
      <translation>请设置 NAME.space、NAME.time、NAME.lag_days，或 cell 等步骤。</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>writing</source>
      <translation>正在写入</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>With {name}.space=keep the factor {name} stays in its own places.</source>
      <translation>设置 {name}.space=keep 时，因子 {name} 留在其自身的地点。</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>Choose nearest, bilinear, average, cell-size or inverse-distance.</source>
      <translation>请选择 nearest、bilinear、average、cell-size 或 inverse-distance。</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>{factors_count} factors are given.</source>
      <translation>给出了 {factors_count} 个因子。</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>Give one with --factor NAME=SOURCE.</source>
      <translation>请用 --factor NAME=SOURCE 给出一个。</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>{found}: {count} dates by {found_2}, places by {found_3}, {found_4} days later.</source>
      <translation>{found}：{count} 个日期按规则 {found_2}，地点按规则 {found_3}，滞后 {found_4} 天。</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>{found}: {count} dates by {found_2}, places by {found_3}.</source>
      <translation>{found}：{count} 个日期按规则 {found_2}，地点按规则 {found_3}。</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>The record reaches {reached} of them; the others are empty.</source>
      <translation>记录覆盖其中 {reached} 个；其余为空。</translation>
    </message>
    <message>
      <location filename="../../worker/assimilation.py" />
      <source>filtering</source>
      <translation>正在滤波</translation>
    </message>
    <message>
      <location filename="../../worker/assimilation.py" />
      <source>trying other noise levels</source>
      <translation>正在尝试其他噪声水平</translation>
    </message>
    <message>
      <location filename="../../worker/assimilation.py" />
      <source>{members} members are few: gains will be noise to a large part.</source>
      <translation>{members} 个成员偏少：增益将有很大部分是噪声。</translation>
    </message>
    <message>
      <location filename="../../worker/assimilation.py" />
      <source>Take {advised} or more; 24 is usual.</source>
      <translation>请取 {advised} 个或更多；通常为 24 个。</translation>
    </message>
    <message>
      <location filename="../../worker/assimilation.py" />
      <source>Innovations of neighbouring cells are correlated ({alike}): where that is noise, the joint mode trusts it too much and can make the water worse.</source>
      <translation>相邻单元的新息相关 ({alike})：若这是噪声，联合模式会过于信任它，并可能使水储量变差。</translation>
    </message>
    <message>
      <location filename="../../worker/assimilation.py" />
      <source>Give the noise's correlation length (--set noise_length_km=50), or use --mode per-cell.</source>
      <translation>请给出噪声的相关长度 (--set noise_length_km=50)，或使用 --mode per-cell。</translation>
    </message>
    <message>
      <location filename="../../worker/assimilation.py" />
      <source>The sweep over 7 to 12 mm was left out: it would take long.</source>
      <translation>已略去 7 至 12 mm 的扫描：耗时会很长。</translation>
    </message>
    <message>
      <location filename="../../worker/assimilation.py" />
      <source>Ask for it: --set sweep=on.</source>
      <translation>若需要，请指定：--set sweep=on。</translation>
    </message>
    <message>
      <location filename="../../worker/backtesting.py" />
      <source>{label} is left out: {message}</source>
      <translation>已排除 {label}：{message}</translation>
    </message>
    <message>
      <location filename="../../worker/backtesting.py" />
      <source>scoring whole maps</source>
      <translation>正在评分整幅地图</translation>
    </message>
    <message>
      <location filename="../../worker/backtesting.py" />
      <source>None of the models has a setting {unknown}.</source>
      <translation>所有模型都没有设置 {unknown}。</translation>
    </message>
    <message>
      <location filename="../../worker/backtesting.py" />
      <source>Their settings are {listing}.</source>
      <translation>它们的设置有：{listing}。</translation>
    </message>
    <message>
      <location filename="../../worker/backtesting.py" />
      <source>Their settings are none.</source>
      <translation>它们没有设置。</translation>
    </message>
    <message>
      <location filename="../../worker/backtesting.py" />
      <source>{again} series of region {region} lie where another one does: each place counts once.</source>
      <translation>区域 {region} 有 {again} 条序列与另一条位置相同：每个位置只计一次。</translation>
    </message>
    <message>
      <location filename="../../worker/block_forecasting.py" />
      <source>reading</source>
      <translation>正在读取</translation>
    </message>
    <message>
      <location filename="../../worker/block_forecasting.py" />
      <source>forecasting</source>
      <translation>正在预测</translation>
    </message>
    <message>
      <location filename="../../worker/block_forecasting.py" />
      <source>A raster that is forecast block by block cannot be brought to another reference.</source>
      <translation>逐块预测的栅格无法换用其他参考。</translation>
    </message>
    <message>
      <location filename="../../worker/block_forecasting.py" />
      <source>Train on regions, or read the mean of 4 x 4 pixels with --option coarser=4.</source>
      <translation>请在区域上训练，或用 --option coarser=4 读取 4 x 4 像元的平均值。</translation>
    </message>
    <message>
      <location filename="../../worker/block_forecasting.py" />
      <source>The raster does not have the pixels of the one that the model was trained on.</source>
      <translation>栅格的像元与训练模型所用栅格的像元不同。</translation>
    </message>
    <message>
      <location filename="../../worker/block_forecasting.py" />
      <source>Use a newer version of the same stack, or train a model on this one.</source>
      <translation>请使用同一堆栈的更新版本，或用此数据训练模型。</translation>
    </message>
    <message>
      <location filename="../../worker/block_training.py" />
      <source>training</source>
      <translation>正在训练</translation>
    </message>
    <message>
      <location filename="../../worker/block_training.py" />
      <source>All of the raster would need {bytes} GB: it is forecast block by block.</source>
      <translation>整个栅格需要 {bytes} GB：将逐块预测。</translation>
    </message>
    <message>
      <location filename="../../worker/block_training.py" />
      <source>What all series have in common is learned from {number} of them, spread over it, and scores are theirs.</source>
      <translation>所有序列的共同部分由其中分布于栅格各处的 {number} 条学得，评分也针对这些序列。</translation>
    </message>
    <message>
      <location filename="../../worker/block_training.py" />
      <source>What neighbours share, and steps and bends of the past, are left out.</source>
      <translation>不考虑邻点的共同变化，以及过去的阶跃和转折。</translation>
    </message>
    <message>
      <location filename="../../worker/block_training.py" />
      <source>Draw regions, or read the mean of 4 x 4 pixels with --option coarser=4, for the whole model.</source>
      <translation>若要使用完整的模型，请绘制区域，或用 --option coarser=4 读取 4 x 4 像元的平均值。</translation>
    </message>
    <message>
      <location filename="../../worker/block_training.py" />
      <source>{label} looks at no factor: {factors} is not read.</source>
      <translation>{label} 不查看因子：不读取 {factors}。</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>This worker was started before.</source>
      <translation>此工作进程此前已启动过。</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>Make a new one.</source>
      <translation>请新建一个。</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker does not start ({command}: {strerror}).</source>
      <translation>工作进程无法启动 ({command}: {strerror})。</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>Repair the worker environment in Options.</source>
      <translation>请在“选项”中修复工作进程环境。</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The folder {folder} cannot be written ({strerror}).</source>
      <translation>无法写入文件夹 {folder} ({strerror})。</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>What was finished is kept; start the run again to continue.</source>
      <translation>已完成的部分会保留；重新启动运行即可继续。</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The run was cancelled.</source>
      <translation>运行已取消。</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker stopped unexpectedly (exit code {exit_code}), probably because memory ran out.</source>
      <translation>工作进程意外停止（退出码 {exit_code}），可能是因为内存耗尽。</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker stopped unexpectedly (killed by {name}), probably because memory ran out.</source>
      <translation>工作进程意外停止（被 {name} 终止），可能是因为内存耗尽。</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker stopped unexpectedly (killed by signal {exit_code}), probably because memory ran out.</source>
      <translation>工作进程意外停止（被信号 {exit_code} 终止），可能是因为内存耗尽。</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>Use a smaller batch or region.</source>
      <translation>请使用更小的批大小或区域。</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The best model so far is kept.</source>
      <translation>目前最好的模型已保留。</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker did not start ({how}: {lines}).</source>
      <translation>工作进程未能启动（{how}：{lines}）。</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker did not start ({how}).</source>
      <translation>工作进程未能启动（{how}）。</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker stopped unexpectedly (exit code {exit_code}).</source>
      <translation>工作进程意外停止（退出码 {exit_code}）。</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker stopped unexpectedly (killed by {name}).</source>
      <translation>工作进程意外停止（被 {name} 终止）。</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker stopped unexpectedly (killed by signal {exit_code}).</source>
      <translation>工作进程意外停止（被信号 {exit_code} 终止）。</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The best model so far is kept; continue, or copy the diagnostics.</source>
      <translation>目前最好的模型已保留；请继续，或复制诊断信息。</translation>
    </message>
    <message>
      <location filename="../../worker/comparison.py" />
      <source>drawing figures</source>
      <translation>正在绘制图件</translation>
    </message>
    <message>
      <location filename="../../worker/comparison.py" />
      <source>{label} (paper mode, optimistic) is left out: {message}</source>
      <translation>已排除 {label}（论文模式，偏乐观）：{message}</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_parts.py" />
      <source>comparing {parts}</source>
      <translation>正在比较 {parts}</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_parts.py" />
      <source>waiting for an earlier run to end</source>
      <translation>等待先前的运行结束</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_patterns.py" />
      <source>{count} series are too few, {least} are needed.</source>
      <translation>{count} 条序列太少，需要 {least} 条。</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_series.py" />
      <source>The parts {name} and {folder} of the comparison hold different series.</source>
      <translation>比较的两部分 {name} 与 {folder} 所含序列不同。</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_series.py" />
      <source>Compare again into a new folder.</source>
      <translation>请在新文件夹中重新比较。</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Paper mode, optimistic: networks have the settings of their papers, and factors are brought onto every pixel.</source>
      <translation>论文模式，偏乐观：网络采用其论文的设置，并将因子赋到每个像元。</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>It repeats no published protocol whole: here, too, nothing after an origin is touched, and every score stands beside persistence, line, and trend and season.</source>
      <translation>它不完整重复任何已发表的流程：此处同样不触及起点之后的任何数据，且每项评分都与持续性、线性以及趋势与季节并列。</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Published tables never compare with these.</source>
      <translation>已发表的表格绝不能与这些评分相比。</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Each network takes part twice, as it is and in paper mode, from the same origins.</source>
      <translation>每个网络参与两次：按其原样和按论文模式，使用相同的起点。</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Quick look: networks are smaller and trained shorter than by default ({told}).</source>
      <translation>快速试跑：网络比默认的小，训练也更短 ({told})。</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Compare in full before you judge them.</source>
      <translation>请在完整比较后再评判它们。</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Huo et al. 2024, {models}.</source>
      <translation>Huo et al. 2024，{models}。</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Repeated: whole windows as target and validation windows that overlap training windows, so that most of what is learned stands in the input already, and loss and R2 of a training say little of a forecast; all epochs, the last weights.</source>
      <translation>重复的部分：以整个窗口为目标，且验证窗口与训练窗口重叠，因此所学内容大多已存在于输入中，训练的损失和 R2 几乎不能说明预测的好坏；全部轮次，最后的权重。</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Not repeated: scaling with the tested dates, a single origin, tables of region means alone.</source>
      <translation>未重复的部分：用测试日期参与缩放、单一起点、仅有区域平均的表格。</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>He et al. 2022, {models}.</source>
      <translation>He et al. 2022，{models}。</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Repeated: epochs, learning rates, the last weights.</source>
      <translation>重复的部分：轮次、学习率、最后的权重。</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Not repeated: gaps that are filled in the tested dates and then scored.</source>
      <translation>未重复的部分：在测试日期中填补间断并对其评分。</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Its PSNR needs a peak of about 1,430 mm, and its SSIM measures the static field; whether its tested maps were rolled forward is not said, here they are.</source>
      <translation>其 PSNR 需要约 1,430 mm 的峰值，其 SSIM 衡量的是静态场；文中未说明其测试地图是否为逐步滚动预测，此处则是。</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Wang et al. 2024, {models}.</source>
      <translation>Wang et al. 2024，{models}。</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Repeated: sizes, eight patterns, the last weights.</source>
      <translation>重复的部分：大小、八个模式、最后的权重。</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Not repeated: filter, K-means and Holt-Winters over the whole record, tested dates included, and scores against the filtered series.</source>
      <translation>未重复的部分：对整个记录（包括测试日期）做滤波、K-means 和 Holt-Winters，以及针对滤波后序列的评分。</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Here all three end at the origin, and what was observed is scored.</source>
      <translation>此处三者均止于起点，并针对观测值评分。</translation>
    </message>
    <message>
      <location filename="../../worker/continuing.py" />
      <source>{name} after {dates} is the model's own forecast: the forecast rests on that.</source>
      <translation>{dates} 之后的 {name} 为模型自身的预测：本预测以此为依据。</translation>
    </message>
    <message>
      <location filename="../../worker/continuing.py" />
      <source>{name} after {dates} is its usual year: the forecast rests on that.</source>
      <translation>{dates} 之后的 {name} 取常年平均：本预测以此为依据。</translation>
    </message>
    <message>
      <location filename="../../worker/continuing.py" />
      <source>Give a longer record as soon as there is one.</source>
      <translation>一旦有更长的记录，请给出。</translation>
    </message>
    <message>
      <location filename="../../worker/continuing.py" />
      <source>Give a longer record with --factor NAME=SOURCE, or choose how it goes on: --factor NAME=own for the model's own forecast, NAME=climatology for the usual year.</source>
      <translation>请用 --factor NAME=SOURCE 给出更长的记录，或选择其延续方式：--factor NAME=own 为模型自身的预测，NAME=climatology 为常年平均。</translation>
    </message>
    <message>
      <location filename="../../worker/continuing.py" />
      <source>The model was trained without a factor {name}.</source>
      <translation>模型训练时未使用因子 {name}。</translation>
    </message>
    <message>
      <location filename="../../worker/continuing.py" />
      <source>Its factors: {listing}.</source>
      <translation>其因子：{listing}。</translation>
    </message>
    <message>
      <location filename="../../worker/continuing.py" />
      <source>Its factors: none.</source>
      <translation>其因子：无。</translation>
    </message>
    <message>
      <location filename="../../worker/converting.py" />
      <source>{out} belongs to the source itself, and would be lost.</source>
      <translation>{out} 属于数据源本身，会因此丢失。</translation>
    </message>
    <message>
      <location filename="../../worker/converting.py" />
      <source>{out} ends in no format that GroundCast writes.</source>
      <translation>{out} 的结尾不是 GroundCast 可写出的格式。</translation>
    </message>
    <message>
      <location filename="../../worker/converting.py" />
      <source>End it in .tif, .gpkg, .nc, .zarr or .h5.</source>
      <translation>请使其以 .tif、.gpkg、.nc、.zarr 或 .h5 结尾。</translation>
    </message>
    <message>
      <location filename="../../worker/converting.py" />
      <source>Give --cell, or write .gpkg or .nc.</source>
      <translation>请给出 --cell，或写出 .gpkg 或 .nc。</translation>
    </message>
    <message>
      <location filename="../../worker/devices.py" />
      <source>The device {wanted} is not used: without a network, a run stays on the processor.</source>
      <translation>未使用设备 {wanted}：没有神经网络的运行始终使用处理器。</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>{place} is no Python environment.</source>
      <translation>{place} 不是 Python 环境。</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>Delete it by hand if it is not needed.</source>
      <translation>如不需要，请手动删除。</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>{place} could not be deleted ({strerror}).</source>
      <translation>无法删除 {place} ({strerror})。</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>Stop running jobs and try again.</source>
      <translation>请停止正在运行的作业，然后重试。</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>The worker environment is not set up yet.</source>
      <translation>工作进程环境尚未安装。</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>Set it up first.</source>
      <translation>请先安装。</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>The worker environment gave no answer within {probe_seconds} seconds ({python}).</source>
      <translation>工作进程环境在 {probe_seconds} 秒内没有应答 ({python})。</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>The worker environment does not start ({python}: {why}).</source>
      <translation>工作进程环境无法启动（{python}：{why}）。</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>Repair it in Options.</source>
      <translation>请在“选项”中修复。</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>The worker environment has Python {version}; 3.10 or newer is needed.</source>
      <translation>工作进程环境的 Python 为 {version}；需要 3.10 或更新版本。</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>The worker environment lacks {lacking}.</source>
      <translation>工作进程环境缺少 {lacking}。</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>Set it up again, or use a baseline.</source>
      <translation>请重新安装，或使用基准模型。</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>Repair it in Options, or use a baseline.</source>
      <translation>请在“选项”中修复，或使用基准模型。</translation>
    </message>
    <message>
      <location filename="../../worker/extracting.py" />
      <source>No place is given.</source>
      <translation>未给出地点。</translation>
    </message>
    <message>
      <location filename="../../worker/extracting.py" />
      <source>Give --at X,Y, or a table by --places.</source>
      <translation>请给出 --at X,Y，或用 --places 给出表格。</translation>
    </message>
    <message>
      <location filename="../../worker/extracting.py" />
      <source>None of the {places_count} places lies at a series; the data reach from {x}, {y} to {x_2}, {y_2}.</source>
      <translation>{places_count} 个地点均没有对应的序列；数据范围为 {x}, {y} 至 {x_2}, {y_2}。</translation>
    </message>
    <message>
      <location filename="../../worker/extracting.py" />
      <source>Give places in the coordinates of the data.</source>
      <translation>请按数据的坐标给出地点。</translation>
    </message>
    <message>
      <location filename="../../worker/extracting.py" />
      <source>A place is no pair of numbers ({error}).</source>
      <translation>有地点不是一对数字 ({error})。</translation>
    </message>
    <message>
      <location filename="../../worker/extracting.py" />
      <source>Write it like --at 4567800.5,1737250.</source>
      <translation>请写成 --at 4567800.5,1737250 的形式。</translation>
    </message>
    <message>
      <location filename="../../worker/extracting.py" />
      <source>{path} is not a table of places with the columns name, x and y.</source>
      <translation>{path} 不是含有 name、x 和 y 列的地点表格。</translation>
    </message>
    <message>
      <location filename="../../worker/extracting.py" />
      <source>Write one row a place.</source>
      <translation>请每个地点写一行。</translation>
    </message>
    <message>
      <location filename="../../worker/factor_commands.py" />
      <source>--set-factor gives {name} two paths.</source>
      <translation>--set-factor 为 {name} 给出了两条路径。</translation>
    </message>
    <message>
      <location filename="../../worker/factor_commands.py" />
      <source>Give one path a factor; add --change to it.</source>
      <translation>每个因子请只给出一条路径；改变请用 --change 添加。</translation>
    </message>
    <message>
      <location filename="../../worker/factor_series.py" />
      <source>No date is given.</source>
      <translation>未给出日期。</translation>
    </message>
    <message>
      <location filename="../../worker/factor_series.py" />
      <source>Give --dates 2020-01-05,2020-01-17 …</source>
      <translation>请给出 --dates 2020-01-05,2020-01-17 …</translation>
    </message>
    <message>
      <location filename="../../worker/factor_series.py" />
      <source>--cell {text} is no pair of numbers.</source>
      <translation>--cell {text} 不是一对数字。</translation>
    </message>
    <message>
      <location filename="../../worker/factor_series.py" />
      <source>Write it like --cell 100,100.</source>
      <translation>请写成 --cell 100,100 的形式。</translation>
    </message>
    <message>
      <location filename="../../worker/faults.py" />
      <source>GroundCast itself is at fault ({name}: {error}; {where}).</source>
      <translation>这是 GroundCast 自身的错误（{name}：{error}；{where}）。</translation>
    </message>
    <message>
      <location filename="../../worker/faults.py" />
      <source>Report this line.</source>
      <translation>请报告此行内容。</translation>
    </message>
    <message>
      <location filename="../../worker/faults.py" />
      <source>The memory is full.</source>
      <translation>内存已满。</translation>
    </message>
    <message>
      <location filename="../../worker/faults.py" />
      <source>Use fewer series, a larger cell or a smaller region.</source>
      <translation>请减少序列，或使用更大的单元或更小的区域。</translation>
    </message>
    <message>
      <location filename="../../worker/finishing.py" />
      <source>The training of {label} cannot be ended early: it has no model before its end.</source>
      <translation>{label} 的训练不能提前结束：训练完成前没有模型。</translation>
    </message>
    <message>
      <location filename="../../worker/finishing.py" />
      <source>There is no model yet: the run was stopped before its training began.</source>
      <translation>尚无模型：运行在训练开始之前就已停止。</translation>
    </message>
    <message>
      <location filename="../../worker/fit.py" />
      <source>The past has no fit: {message}</source>
      <translation>过去没有拟合：{message}</translation>
    </message>
    <message>
      <location filename="../../worker/folder_lock.py" />
      <source>Another run is writing into the folder {folder}.</source>
      <translation>另一个运行正在写入文件夹 {folder}。</translation>
    </message>
    <message>
      <location filename="../../worker/folder_lock.py" />
      <source>Wait until it has ended, or choose another output folder.</source>
      <translation>请等待其结束，或另选输出文件夹。</translation>
    </message>
    <message>
      <location filename="../../worker/forecasting.py" />
      <source>Observed and forecast values are relative to a reference chosen after the training.</source>
      <translation>观测值和预测值均相对于训练之后选择的参考。</translation>
    </message>
    <message>
      <location filename="../../worker/forecasting.py" />
      <source>Their intervals are those of each series, without the reference's own.</source>
      <translation>其区间为各序列自身的区间，不含参考的区间。</translation>
    </message>
    <message>
      <location filename="../../worker/forecasting.py" />
      <source>{run} holds no trained model.</source>
      <translation>{run} 中没有训练好的模型。</translation>
    </message>
    <message>
      <location filename="../../worker/forecasting.py" />
      <source>Choose a run folder, or a .gcast file.</source>
      <translation>请选择一个运行文件夹，或 .gcast 文件。</translation>
    </message>
    <message>
      <location filename="../../worker/forecasting.py" />
      <source>{report} is damaged.</source>
      <translation>{report} 已损坏。</translation>
    </message>
    <message>
      <location filename="../../worker/forecasting.py" />
      <source>Choose the .gcast file instead of the folder.</source>
      <translation>请改为选择 .gcast 文件，而不是文件夹。</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>The record has {number} date; a test needs {wanted}: {least} to learn from and 1 to test on.</source>
      <translation>记录有 {number} 个日期；测试需要 {wanted} 个：{least} 个用于学习，1 个用于测试。</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>The record has {number} date; {what} needs {wanted}: {least} to learn from and 1 to test on.</source>
      <translation>记录有 {number} 个日期；{what} 需要 {wanted} 个：{least} 个用于学习，1 个用于测试。</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>The record has {number} dates; a test needs {wanted}: {least} to learn from and 1 to test on.</source>
      <translation>记录有 {number} 个日期；测试需要 {wanted} 个：{least} 个用于学习，1 个用于测试。</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>The record has {number} dates; {what} needs {wanted}: {least} to learn from and 1 to test on.</source>
      <translation>记录有 {number} 个日期；{what} 需要 {wanted} 个：{least} 个用于学习，1 个用于测试。</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>Add {number} date or more, or use {simple} with hold_back = 1.</source>
      <translation>请至少再增加 {number} 个日期，或使用 {simple} 并设 hold_back = 1。</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>Add {number} date or more.</source>
      <translation>请至少再增加 {number} 个日期。</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>Add {number} dates or more, or use {simple} with hold_back = 1.</source>
      <translation>请至少再增加 {number} 个日期，或使用 {simple} 并设 hold_back = 1。</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>Add {number} dates or more.</source>
      <translation>请至少再增加 {number} 个日期。</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>The newer data have {number} date; the last {held} are held back as in the training, so {held_2} are needed.</source>
      <translation>较新的数据有 {number} 个日期；与训练时一样留出最后 {held} 个，因此需要 {held_2} 个。</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>The newer data have {number} dates; the last {held} are held back as in the training, so {held_2} are needed.</source>
      <translation>较新的数据有 {number} 个日期；与训练时一样留出最后 {held} 个，因此需要 {held_2} 个。</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>Give the whole record, with the new dates at its end.</source>
      <translation>请给出完整的记录，新日期位于末尾。</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>{number} date cannot be held back of {count}: {value}.</source>
      <translation>{count} 个日期中不能留出 {number} 个：{value}。</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>{number} dates cannot be held back of {count}: {value}.</source>
      <translation>{count} 个日期中不能留出 {number} 个：{value}。</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>Hold back 1 to {most} (hold_back = {most}).</source>
      <translation>请留出 1 至 {most} 个 (hold_back = {most})。</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>Hold back 1 (hold_back = {most}).</source>
      <translation>请留出 1 个 (hold_back = {most})。</translation>
    </message>
    <message>
      <location filename="../../worker/inputs.py" />
      <source>preparing</source>
      <translation>正在准备</translation>
    </message>
    <message>
      <location filename="../../worker/inputs.py" />
      <source>{name} is a station table without coordinates: it fits on no map.</source>
      <translation>{name} 是没有坐标的站点表格：无法与任何地图对应。</translation>
    </message>
    <message>
      <location filename="../../worker/inputs.py" />
      <source>Give it as a factor, or put stations.csv with the coordinates beside it.</source>
      <translation>请将其作为因子给出，或在其旁放置带有坐标的 stations.csv。</translation>
    </message>
    <message>
      <location filename="../../worker/inputs.py" />
      <source>{missing} of {cells_count} series of {region} hold no value.</source>
      <translation>{region} 的 {cells_count} 条序列中有 {missing} 条没有值。</translation>
    </message>
    <message>
      <location filename="../../worker/inputs.py" />
      <source>Use data of the same places, or train a model on these.</source>
      <translation>请使用相同地点的数据，或用这些数据训练模型。</translation>
    </message>
    <message>
      <location filename="../../worker/inputs.py" />
      <source>Give measured values where a year's weather matters.</source>
      <translation>若某一年的天气很重要，请给出实测值。</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Checking</source>
      <translation>正在检查</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Making the environment</source>
      <translation>正在创建环境</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Choosing packages</source>
      <translation>正在选择软件包</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>{name} stopped with code {returncode}: {last}.</source>
      <translation>{name} 以代码 {returncode} 停止：{last}。</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>{name} stopped with code {returncode}: it said nothing.</source>
      <translation>{name} 以代码 {returncode} 停止：没有任何输出。</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Copy the diagnostics, or choose a Python of your own in Options.</source>
      <translation>请复制诊断信息，或在“选项”中选择你自己的 Python。</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Python {oldest} to 3.14 is needed; found only {found}.</source>
      <translation>需要 Python {oldest} 至 3.14；仅找到 {found}。</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>No Python {oldest} or newer was found on this computer.</source>
      <translation>在此计算机上未找到 Python {oldest} 或更新版本。</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Install Python 3.10 or newer from your system's packages, then set up again.</source>
      <translation>请用系统的软件包安装 Python 3.10 或更新版本，然后重新安装环境。</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Install Python 3.12 from python.org, then set up again.</source>
      <translation>请从 python.org 安装 Python 3.12，然后重新安装环境。</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>{path} lacks the modules venv and ensurepip.</source>
      <translation>{path} 缺少模块 venv 和 ensurepip。</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Install them (Debian, Ubuntu: sudo apt install python{minor}-venv), then set up again.</source>
      <translation>请安装它们（Debian、Ubuntu：sudo apt install python{minor}-venv），然后重新安装环境。</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>{place} holds other files.</source>
      <translation>{place} 中有其他文件。</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Choose an empty folder, or one that does not exist yet.</source>
      <translation>请选择空文件夹，或尚不存在的文件夹。</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>The disk is full: {free} GB free, {needed} GB needed in {place}.</source>
      <translation>磁盘已满：{place} 中可用 {free} GB，需要 {needed} GB。</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Free some space, then set up again.</source>
      <translation>请腾出一些空间，然后重新安装。</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Downloading packages</source>
      <translation>正在下载软件包</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Installing packages</source>
      <translation>正在安装软件包</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>{size} of about {total} MB</source>
      <translation>{size} / 约 {total} MB</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>The disk is full: {free} GB free, {build} GB needed.</source>
      <translation>磁盘已满：可用 {free} GB，需要 {build} GB。</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>The Python packages could not be downloaded ({last}).</source>
      <translation>无法下载 Python 软件包 ({last})。</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Check the internet connection and the proxy, then set up again.</source>
      <translation>请检查互联网连接和代理，然后重新安装。</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>The folder {wheels} has no {package} for this computer.</source>
      <translation>文件夹 {wheels} 中没有适用于此计算机的 {package}。</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Fill it on a like computer with internet: pip download -r {requirements} -d FOLDER.</source>
      <translation>请在一台可上网的同类计算机上填充该文件夹：pip download -r {requirements} -d FOLDER。</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>There is no torch for this computer ({last}).</source>
      <translation>没有适用于此计算机的 torch ({last})。</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Use Python 3.10 to 3.14 on a 64-bit system, or choose a Python of your own in Options.</source>
      <translation>请在 64 位系统上使用 Python 3.10 至 3.14，或在“选项”中选择你自己的 Python。</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Choose another data folder.</source>
      <translation>请另选数据文件夹。</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>The set-up was cancelled.</source>
      <translation>安装已取消。</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Start it again at any time.</source>
      <translation>可随时重新开始。</translation>
    </message>
    <message>
      <location filename="../../worker/keeping_series.py" />
      <source>The files of the stack were changed.</source>
      <translation>堆栈的文件已更改。</translation>
    </message>
    <message>
      <location filename="../../worker/keeping_series.py" />
      <source>Their series are read anew at the next click.</source>
      <translation>下次单击时将重新读取其序列。</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>comparing</source>
      <translation>正在比较</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>There is no factor to compare the deformation with.</source>
      <translation>没有可与形变比较的因子。</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>Give --factor NAME=SOURCE.</source>
      <translation>请给出 --factor NAME=SOURCE。</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>Lags to {longest} days in steps of {step} days are out of range.</source>
      <translation>至 {longest} 天、步长 {step} 天的滞后超出范围。</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>Give 0 to {longest_lag_days} days, and a step of 1 or more (0: the usual interval).</source>
      <translation>请给出 0 至 {longest_lag_days} 天，步长为 1 或更大（0：通常间隔）。</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>The deformation follows {name} after {lag} days: correlation {r} without trend and season ({effective} independent samples of {epochs} dates; chance stays within ±{chance}).</source>
      <translation>形变在 {lag} 天后跟随 {name}：去除趋势和季节后的相关系数为 {r}（{epochs} 个日期中有 {effective} 个独立样本；偶然值在 ±{chance} 以内）。</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>It is no proof of cause.</source>
      <translation>这并不证明因果。</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>The yearly cycle explains it all: with it the correlation with {name} reaches {with_season} at {lags} days; without it, it is {r}, as chance gives too (±{chance}; {effective} independent samples of {epochs} dates).</source>
      <translation>年周期可解释全部：含年周期时，与 {name} 的相关系数在 {lags} 天处达 {with_season}；去除年周期后为 {r}，偶然也可达到（±{chance}；{epochs} 个日期中有 {effective} 个独立样本）。</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>A model with a season needs no {name}.</source>
      <translation>含季节项的模型不需要 {name}。</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>No lag shows that the deformation follows {name}: what stands out most is {r} at {lag} days, and chance stays within ±{chance} ({effective} independent samples of {epochs} dates).</source>
      <translation>没有滞后表明形变跟随 {name}：最突出的是 {lag} 天处的 {r}，而偶然值在 ±{chance} 以内（{epochs} 个日期中有 {effective} 个独立样本）。</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>Training epochs up to {document}.</source>
      <translation>截至 {document} 的训练日期。</translation>
    </message>
    <message>
      <location filename="../../worker/large_raster.py" />
      <source>The raster needs {needed} GB: it is forecast block by block, and {steps} needs all of it.</source>
      <translation>栅格需要 {needed} GB：将逐块预测，而 {steps} 需要整个栅格。</translation>
    </message>
    <message>
      <location filename="../../worker/large_raster.py" />
      <source>Leave the step out, draw regions, or read the mean of 4 x 4 pixels with --option coarser=4.</source>
      <translation>请去掉该步骤，绘制区域，或用 --option coarser=4 读取 4 x 4 像元的平均值。</translation>
    </message>
    <message>
      <location filename="../../worker/large_raster.py" />
      <source>{title} holds no values where the model was trained.</source>
      <translation>{title} 在模型训练的位置没有值。</translation>
    </message>
    <message>
      <location filename="../../worker/large_raster.py" />
      <source>{title} cannot be read block by block.</source>
      <translation>无法逐块读取 {title}。</translation>
    </message>
    <message>
      <location filename="../../worker/large_raster.py" />
      <source>Give a raster as in the training.</source>
      <translation>请给出与训练时相同的栅格。</translation>
    </message>
    <message>
      <location filename="../../worker/limits.py" />
      <source>The run needs more than the {most_mb} GB of memory that Options → GroundCast allows.</source>
      <translation>运行所需内存超过“选项 → GroundCast”所允许的 {most_mb} GB。</translation>
    </message>
    <message>
      <location filename="../../worker/limits.py" />
      <source>Use fewer series, a larger cell or a smaller region, or raise the limit.</source>
      <translation>请减少序列，使用更大的单元或更小的区域，或提高上限。</translation>
    </message>
    <message>
      <location filename="../../worker/matching.py" />
      <source>The data do not lie at the places that the model was trained on.</source>
      <translation>数据的位置与训练模型时的位置不同。</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>{label}, {found}, {ahead} dates ahead, forecast from {document}, the first of {seeds} trainings.</source>
      <translation>{label}，{found}，提前 {ahead} 个日期，预测自 {document} 起，为 {seeds} 次训练中的第一次。</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>Quartiles of the residual: {quartiles} mm.</source>
      <translation>残差的四分位数：{quartiles} mm。</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>{label}, {found}, {ahead} dates ahead, forecast from {document}.</source>
      <translation>{label}，{found}，提前 {ahead} 个日期，预测自 {document} 起。</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>{label}: all {seeds} trainings, origins, horizons and series.</source>
      <translation>{label}：全部 {seeds} 次训练、起点、预测时长和序列。</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>R2 {r2} is pooled: it holds how places differ, which a forecast need not know.</source>
      <translation>R2 {r2} 为合并计算：其中包含各地点之间的差异，而这无需预测即可得知。</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>{label}: all origins, horizons and series.</source>
      <translation>{label}：所有起点、预测时长和序列。</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>{label}: loss and R2 of one training.</source>
      <translation>{label}：一次训练的损失和 R2。</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>Processor: loss and R2 of one training.</source>
      <translation>处理器：一次训练的损失和 R2。</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>{label}: loss and R2 of {trainings} trainings from {seeds} seeds, drawn over each other.</source>
      <translation>{label}：来自 {seeds} 个种子的 {trainings} 次训练的损失和 R2，叠加显示。</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>{label}: loss and R2 of {trainings} trainings, drawn over each other.</source>
      <translation>{label}：{trainings} 次训练的损失和 R2，叠加显示。</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>The first {most_rows} of {every_count} regions.</source>
      <translation>{every_count} 个区域中的前 {most_rows} 个。</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>{label}: largest and smallest value of each date.</source>
      <translation>{label}：每个日期的最大值和最小值。</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>Observed ones hold the largest noise of all series, which a median leaves out, so they lie further apart.</source>
      <translation>观测值包含所有序列中最大的噪声，而中位数不含这些噪声，因此观测的最大值与最小值相距更远。</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>Thin lines: further trainings of the same network, {count} in all.</source>
      <translation>细线：同一网络的其他训练，共 {count} 次。</translation>
    </message>
    <message>
      <location filename="../../worker/outlook.py" />
      <source>A forecast of a single date has no velocity, no acceleration and no change.</source>
      <translation>仅含一个日期的预测没有速率、加速度和变化。</translation>
    </message>
    <message>
      <location filename="../../worker/outlook.py" />
      <source>Forecast 2 dates or more.</source>
      <translation>请预测 2 个或更多日期。</translation>
    </message>
    <message>
      <location filename="../../worker/outlook.py" />
      <source>The acceleration compares with the same dates {years} years before, and {region} is observed from {dates} only.</source>
      <translation>加速度与 {years} 年前的相同日期比较，而 {region} 自 {dates} 起才有观测。</translation>
    </message>
    <message>
      <location filename="../../worker/outlook.py" />
      <source>The acceleration compares with the same dates {years} year before, and {region} is observed from {dates} only.</source>
      <translation>加速度与 {years} 年前的相同日期比较，而 {region} 自 {dates} 起才有观测。</translation>
    </message>
    <message>
      <location filename="../../worker/outlook.py" />
      <source>Forecast fewer dates, or take a longer record.</source>
      <translation>请减少预测日期，或采用更长的记录。</translation>
    </message>
    <message>
      <location filename="../../worker/pattern_numbers.py" />
      <source>looking for patterns</source>
      <translation>正在查找模式</translation>
    </message>
    <message>
      <location filename="../../worker/pattern_numbers.py" />
      <source>Up to {most} patterns of series smoothed over {window} dates cannot be looked for.</source>
      <translation>无法在以 {window} 个日期平滑的序列中查找至多 {most} 个模式。</translation>
    </message>
    <message>
      <location filename="../../worker/pattern_numbers.py" />
      <source>Give 2 patterns or more, and 0 or an odd number of 3 or more dates.</source>
      <translation>请给出 2 个或更多模式，以及 0 或不小于 3 的奇数个日期。</translation>
    </message>
    <message>
      <location filename="../../worker/pattern_numbers.py" />
      <source>{count} series are too few, or too much alike, to have patterns.</source>
      <translation>{count} 条序列太少或彼此太相似，无法区分模式。</translation>
    </message>
    <message>
      <location filename="../../worker/pattern_numbers.py" />
      <source>No number of patterns stands apart: the best mean silhouette is {curve}, with {best} patterns.</source>
      <translation>没有明显突出的模式数：最好的平均轮廓系数为 {curve}，对应 {best} 个模式。</translation>
    </message>
    <message>
      <location filename="../../worker/pattern_numbers.py" />
      <source>One pattern for all series is enough.</source>
      <translation>所有序列用一个模式即可。</translation>
    </message>
    <message>
      <location filename="../../worker/pattern_numbers.py" />
      <source>The series stand apart best in {best} patterns: the mean silhouette is {curve} of 1.</source>
      <translation>序列分为 {best} 个模式时区分最好：平均轮廓系数为 {curve}（满分 1）。</translation>
    </message>
    <message>
      <location filename="../../worker/pattern_numbers.py" />
      <source>Series up to {document}, smoothed over {document_2} dates.</source>
      <translation>截至 {document} 的序列，以 {document_2} 个日期平滑。</translation>
    </message>
    <message>
      <location filename="../../worker/pipeline.py" />
      <source>The job's task {task} is not known.</source>
      <translation>无法识别作业的任务 {task}。</translation>
    </message>
    <message>
      <location filename="../../worker/pipeline.py" />
      <source>mode = both sets two protocols beside one another, which a comparison alone does.</source>
      <translation>mode = both 将两种流程并列，只有比较才这样做。</translation>
    </message>
    <message>
      <location filename="../../worker/pipeline.py" />
      <source>Set it to honest or paper.</source>
      <translation>请将其设为 honest 或 paper。</translation>
    </message>
    <message>
      <location filename="../../worker/pipeline.py" />
      <source>The job names no results folder.</source>
      <translation>作业未指定结果文件夹。</translation>
    </message>
    <message>
      <location filename="../../worker/pipeline.py" />
      <source>Set one with --out.</source>
      <translation>请用 --out 设置。</translation>
    </message>
    <message>
      <location filename="../../worker/preparation_commands.py" />
      <source>Steps are mask, drop_dates, jumps, reference_place, other, other.unit and the like, component, vertical, cell, weighting, cadence_days, and FACTOR.space, .time and .lag_days.</source>
      <translation>步骤有 mask、drop_dates、jumps、reference_place、other、other.unit 等、component、vertical、cell、weighting、cadence_days，以及 FACTOR.space、.time 和 .lag_days。</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>Common axis: {parts}.</source>
      <translation>统一的日期轴：{parts}。</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>The origin {until} lies before the first date, {first}.</source>
      <translation>起点 {until} 早于第一个日期 {first}。</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>Give a later one.</source>
      <translation>请给出更晚的起点。</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>The origin {until} lies after the last date, {last}.</source>
      <translation>起点 {until} 晚于最后一个日期 {last}。</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>Give an earlier one, or none: then all dates are seen.</source>
      <translation>请给出更早的起点，或不给出：此时会使用全部日期。</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>The origin {until} lies before the second date, {dates}: no motion is known up to it.</source>
      <translation>起点 {until} 早于第二个日期 {dates}：截至该起点没有已知的运动。</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>No step changes a value: the series are as they were read.</source>
      <translation>没有步骤改变数值：序列与读入时相同。</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>RMSE on single series of region {region} by dates ahead, means over {means}.</source>
      <translation>区域 {region} 单条序列的 RMSE，按提前日期数，对{means}取平均。</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Nothing was observed {ahead} dates ahead.</source>
      <translation>提前 {ahead} 个日期处没有观测。</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>RMSE on single series of region {region} by dates ahead.</source>
      <translation>区域 {region} 单条序列的 RMSE，按提前日期数。</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Region {region}, pixels: nothing was observed on the tested dates.</source>
      <translation>区域 {region}，像元：测试日期上没有观测。</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Region {region}, region mean: nothing was observed on the tested dates.</source>
      <translation>区域 {region}，区域平均：测试日期上没有观测。</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>RMSE in mm, region {region}, pixels: from {first} ({labels}) to {last} ({labels_2}).</source>
      <translation>RMSE (mm)，区域 {region}，像元：从 {first} ({labels}) 到 {last} ({labels_2})。</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>RMSE in mm, region {region}, region mean: from {first} ({labels}) to {last} ({labels_2}).</source>
      <translation>RMSE (mm)，区域 {region}，区域平均：从 {first} ({labels}) 到 {last} ({labels_2})。</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>All forecasts start at one origin.</source>
      <translation>所有预测从同一个起点开始。</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Forecasts start at {count} origins.</source>
      <translation>预测从 {count} 个起点开始。</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Each network was trained once.</source>
      <translation>每个网络训练了一次。</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Each network was trained {count} times.</source>
      <translation>每个网络训练了 {count} 次。</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Whiskers: standard deviation over trainings.</source>
      <translation>须线：各次训练间的标准差。</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Mean of {inside} series of region {region}: observed, and forecasts from {document}, each drawn from the value observed at its origin.</source>
      <translation>区域 {region} 的 {inside} 条序列的平均：观测，以及自 {document} 起的预测，每条均从其起点处的观测值画起。</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Displacement on {date}, forecast from {document}, along the longest line through region {region}: means of {count} series within {half_width} m of it; the {names_count} models of the smallest RMSE, references among them.</source>
      <translation>{date} 沿穿过区域 {region} 的最长线的位移，预测自 {document} 起：距该线 {half_width} m 以内 {count} 条序列的平均；RMSE 最小的 {names_count} 个模型，含参考模型。</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Displacement on {date}, forecast from {document}, along the longest line through region {region}: means of {count} series within {half_width} units of it; the {names_count} models of the smallest RMSE, references among them.</source>
      <translation>{date} 沿穿过区域 {region} 的最长线的位移，预测自 {document} 起：距该线 {half_width} 个单位以内 {count} 条序列的平均；RMSE 最小的 {names_count} 个模型，含参考模型。</translation>
    </message>
    <message>
      <location filename="../../worker/roles.py" />
      <source>Region {last} ({roles}) shares {shared} series with region {first} ({roles_2}): it would not be unseen.</source>
      <translation>区域 {last} ({roles}) 与区域 {first} ({roles_2}) 共有 {shared} 条序列：它将不再是未见过的数据。</translation>
    </message>
    <message>
      <location filename="../../worker/roles.py" />
      <source>Cut {last} by {first}, or draw it elsewhere.</source>
      <translation>请从 {last} 中裁去 {first}，或画在别处。</translation>
    </message>
    <message>
      <location filename="../../worker/roles.py" />
      <source>{label} has nothing to stop or to choose: region {name} is scored and decides nothing.</source>
      <translation>{label} 无需早停，也无需选择：区域 {name} 只参与评分，不决定任何事。</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>forecasting along the scenario</source>
      <translation>正在沿情景预测</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>{label} takes no factors, so that no scenario can move it.</source>
      <translation>{label} 不使用因子，因此任何情景都不会改变它。</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>Train a model that takes factors: {names}.</source>
      <translation>请训练使用因子的模型：{names}。</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>This {label} was trained without factors, so that no scenario can move it.</source>
      <translation>此 {label} 训练时未使用因子，因此任何情景都不会改变它。</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>Train it again with --factor NAME=SOURCE.</source>
      <translation>请用 --factor NAME=SOURCE 重新训练。</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>The scenario changes nothing: every factor keeps the model's own forecast.</source>
      <translation>情景没有任何改变：每个因子都沿用模型自身的预测。</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>Name a path (climatology or a stack), or a change such as +1, x0.8 or year:2021.</source>
      <translation>请指定一条路径（climatology 或堆栈），或一种改变，如 +1、x0.8 或 year:2021。</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>Read the response with care.</source>
      <translation>请谨慎解读响应。</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>One training alone shows no spread: the response has no interval.</source>
      <translation>单次训练显示不出离散度：响应没有区间。</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>Ask for more with --seeds 3.</source>
      <translation>请用 --seeds 3 要求更多训练。</translation>
    </message>
    <message>
      <location filename="../../worker/seeds.py" />
      <source>training again, seed {seed}</source>
      <translation>正在重新训练，种子 {seed}</translation>
    </message>
    <message>
      <location filename="../../worker/source_commands.py" />
      <source>{said} is said of newer data, but there are none.</source>
      <translation>{said} 是针对较新数据的设置，但没有较新的数据。</translation>
    </message>
    <message>
      <location filename="../../worker/source_commands.py" />
      <source>Give them with --source.</source>
      <translation>请用 --source 给出。</translation>
    </message>
    <message>
      <location filename="../../worker/source_commands.py" />
      <source>--factor-option {text} is of no factor that is given.</source>
      <translation>--factor-option {text} 不属于任何已给出的因子。</translation>
    </message>
    <message>
      <location filename="../../worker/source_commands.py" />
      <source>Write NAME.KEY=VALUE with one of {made}.</source>
      <translation>请写成 NAME.KEY=VALUE，使用 {made} 之一。</translation>
    </message>
    <message>
      <location filename="../../worker/source_commands.py" />
      <source>Give it with --factor.</source>
      <translation>请用 --factor 给出。</translation>
    </message>
    <message>
      <location filename="../../worker/source_commands.py" />
      <source>{key} = {text} is not a list of numbers.</source>
      <translation>{key} = {text} 不是数字列表。</translation>
    </message>
    <message>
      <location filename="../../worker/source_commands.py" />
      <source>Write it like 1,2.</source>
      <translation>请写成 1,2 的形式。</translation>
    </message>
    <message>
      <location filename="../../worker/training.py" />
      <source>The run was stopped before the training of {out}: no forecast is made there.</source>
      <translation>运行在 {out} 训练之前就已停止：不会在该处进行预测。</translation>
    </message>
    <message>
      <location filename="../../worker/training.py" />
      <source>Run it again to train and forecast there, too.</source>
      <translation>请重新运行，以便在那里也进行训练和预测。</translation>
    </message>
    <message>
      <location filename="../../worker/trial.py" />
      <source>{dates} dates are too few to try the forecast on the past; {least} are needed.</source>
      <translation>{dates} 个日期太少，无法在过去的日期上检验预测；需要 {least} 个。</translation>
    </message>
    <message>
      <location filename="../../worker/trial.py" />
      <source>Read it with care: nothing says how good it is.</source>
      <translation>请谨慎解读：无从得知其好坏。</translation>
    </message>
    <message>
      <location filename="../../worker/trial.py" />
      <source>There is no backtest: {message}</source>
      <translation>没有回测：{message}</translation>
    </message>
    <message>
      <location filename="../../worker/water_commands.py" />
      <source>Water storage has no setting {key}.</source>
      <translation>水储量没有设置 {key}。</translation>
    </message>
    <message>
      <location filename="../../worker/water_commands.py" />
      <source>Settings are {plain}.</source>
      <translation>设置有：{plain}。</translation>
    </message>
    <message>
      <location filename="../../worker/water_commands.py" />
      <source>--distances-km {text} is not a list of numbers.</source>
      <translation>--distances-km {text} 不是数字列表。</translation>
    </message>
    <message>
      <location filename="../../worker/water_commands.py" />
      <source>--members {text} is not a list of numbers.</source>
      <translation>--members {text} 不是数字列表。</translation>
    </message>
    <message>
      <location filename="../../worker/water_commands.py" />
      <source>Write it like 0,14,20.</source>
      <translation>请写成 0,14,20 的形式。</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>The deformation has one date only; a change of water needs two at least.</source>
      <translation>形变只有一个日期；水的变化至少需要两个。</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>Give a series of dates.</source>
      <translation>请给出一系列日期。</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>The job names no deformation.</source>
      <translation>作业未指定形变。</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>Give it with --deformation.</source>
      <translation>请用 --deformation 给出。</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>The deformation does not say its direction and is taken as vertical, positive up.</source>
      <translation>形变未说明其方向，视为垂直向，向上为正。</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>The deformation spans {span} days, too few to tell a rate from a season: no place is masked.</source>
      <translation>形变跨 {span} 天，太短而无法区分速率与季节变化：不掩膜任何地点。</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>The atmospheric loading ({dates} to {dates_2}) misses the deformation.</source>
      <translation>大气负荷（{dates} 至 {dates_2}）与形变的时段不重叠。</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>Give one of the same time, or none.</source>
      <translation>请给出相同时段的大气负荷，或不给出。</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>{covered} dates without atmospheric loading are left out.</source>
      <translation>{covered} 个没有大气负荷的日期已排除。</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>All {some} places are masked: faster than {velocity_mm} mm/yr.</source>
      <translation>全部 {some} 个地点均被掩膜：速率超过 {velocity_mm} mm/yr。</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>Raise the limit (--set velocity_mm=…), or check unit and reference.</source>
      <translation>请提高限值 (--set velocity_mm=…)，或检查单位和参考。</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>{gone} of {some} places move faster than {velocity_mm} mm/yr and are left out.</source>
      <translation>{some} 个地点中有 {gone} 个移动快于 {velocity_mm} mm/yr，已排除。</translation>
    </message>
    <message>
      <location filename="../../worker/water_doors.py" />
      <source>--distances-km names no distance.</source>
      <translation>--distances-km 未给出任何距离。</translation>
    </message>
    <message>
      <location filename="../../worker/water_doors.py" />
      <source>--height-m is no number.</source>
      <translation>--height-m 不是数字。</translation>
    </message>
    <message>
      <location filename="../../worker/water_doors.py" />
      <source>Give metres of water.</source>
      <translation>请以米为单位给出水量。</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The prior is no raster.</source>
      <translation>先验不是栅格。</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The snow is no raster.</source>
      <translation>雪不是栅格。</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The validation is no raster.</source>
      <translation>验证数据不是栅格。</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Give a GeoTIFF with one band a date.</source>
      <translation>请给出每个日期一个波段的 GeoTIFF。</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The job names no prior.</source>
      <translation>作业未指定先验。</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Give the water storage with --prior.</source>
      <translation>请用 --prior 给出水储量。</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The prior is empty on {some} dates, which are left out.</source>
      <translation>先验在 {some} 个日期上为空，这些日期已排除。</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Gaps of the prior in {broken_count} cells are interpolated in time.</source>
      <translation>{broken_count} 个单元中先验的缺口已按时间插值。</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The prior covers {dates} to {dates_2}; {outside} of {outside_count} dates of the deformation lie outside and are left out.</source>
      <translation>先验覆盖 {dates} 至 {dates_2}；形变的 {outside_count} 个日期中有 {outside} 个在此之外，已排除。</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Give a prior as long as the deformation.</source>
      <translation>请给出与形变同样长的先验。</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>{unused} dates of the deformation have no date of the prior within {gap} days of their own.</source>
      <translation>形变的 {unused} 个日期在前后 {gap} 天内没有先验日期。</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Interpolate the prior to the acquisitions: --set matching=interpolate.</source>
      <translation>请将先验插值到影像获取日期：--set matching=interpolate。</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>{count} date of the deformation meets the prior; a change needs two at least.</source>
      <translation>形变有 {count} 个日期与先验对应；变化至少需要两个。</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>No date of the deformation meets the prior; a change needs two at least.</source>
      <translation>形变没有日期与先验对应；变化至少需要两个。</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Give records of the same time, or allow a larger gap (--set max_gap_days=…).</source>
      <translation>请给出相同时段的记录，或允许更大的间隔 (--set max_gap_days=…)。</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>No cell of the study area holds both deformation and water.</source>
      <translation>研究区中没有单元同时含有形变和水。</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>No cell of the prior's cells holds both deformation and water.</source>
      <translation>先验的单元中没有单元同时含有形变和水。</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Check study area, mask and reference systems.</source>
      <translation>请检查研究区、掩膜和参照系。</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The snow does not cover the prior's dates.</source>
      <translation>雪未覆盖先验的日期。</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The snow is below 0.</source>
      <translation>雪小于 0。</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Give snow water equivalent for all dates.</source>
      <translation>请给出所有日期的雪水当量。</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The prior is smaller than study area plus halo ({halo_km} km): {missing} % of the response to an even load is missing.</source>
      <translation>先验小于研究区加缓冲带 ({halo_km} km)：对均匀负荷的响应缺少 {missing} %。</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Give a larger prior, or a smaller halo.</source>
      <translation>请给出更大的先验，或更小的缓冲带。</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The reference area lies inside the load: {kept} % of the response cancels.</source>
      <translation>参考区位于负荷之内：响应的 {kept} % 被抵消。</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Use deformation tied to GNSS, or a reference far from the water.</source>
      <translation>请使用已与 GNSS 联测的形变，或远离水体的参考。</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Check that up is positive.</source>
      <translation>请检查是否向上为正。</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The prior's cells are {wide} km wide, the analysis' 25 km: neighbours are alike.</source>
      <translation>先验的单元宽 {wide} km，分析的单元宽 25 km：相邻单元彼此相似。</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Use the prior's own cells (--set cells=prior) for what it can resolve.</source>
      <translation>若只需其可分辨的内容，请使用先验自身的单元 (--set cells=prior)。</translation>
    </message>
    <message>
      <location filename="../../worker/water_validation.py" />
      <source>There is no validation {path}.</source>
      <translation>验证数据 {path} 不存在。</translation>
    </message>
    <message>
      <location filename="../../worker/within_memory.py" />
      <source>All of the raster would need {needed} GB: only {width} x {height} of its {width_2} x {height_2} pixels around the regions were read.</source>
      <translation>整个栅格需要 {needed} GB：仅读取了其 {width_2} x {height_2} 像元中区域周围的 {width} x {height}。</translation>
    </message>
    <message>
      <location filename="../../worker/within_memory.py" />
      <source>No region is named {region_names}.</source>
      <translation>没有名为 {region_names} 的区域。</translation>
    </message>
    <message>
      <location filename="../../worker/within_memory.py" />
      <source>Choose one of the file.</source>
      <translation>请选择文件中的一个区域。</translation>
    </message>
    <message>
      <location filename="../../worker/words.py" />
      <source>{option} {text} is not of the form {form}.</source>
      <translation>{option} {text} 的形式不是 {form}。</translation>
    </message>
    <message>
      <location filename="../../worker/words.py" />
      <source>Write it like that.</source>
      <translation>请按此形式书写。</translation>
    </message>
    <message>
      <location filename="../../worker/words.py" />
      <source>--out names no folder.</source>
      <translation>--out 未指定文件夹。</translation>
    </message>
    <message>
      <location filename="../../worker/words.py" />
      <source>Name the folder for the results.</source>
      <translation>请指定结果文件夹。</translation>
    </message>
  </context>
</TS>
