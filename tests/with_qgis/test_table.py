"""The flat lists of the steps need no scrolling sideways where a box can be narrower."""

from groundcast.ui.widgets.table import Table
from qgis.PyQt.QtWidgets import QComboBox, QTreeWidgetItem

LONG = "Prueba (región que el modelo no ha visto)"


def test_a_column_of_boxes_gives_the_others_its_room(qtbot):
    """In Spanish the area of a region was beyond the edge: roles have longer words than those chosen."""
    table = Table("gcTest", "Regions", ["Name", "Role", "Area"], 9)
    qtbot.addWidget(table)
    box = QComboBox()
    box.addItems(["Entrenar", LONG])
    item = QTreeWidgetItem(["A", "", "4.73 km²"])
    table.addTopLevelItem(item)
    table.setItemWidget(item, 1, box)
    table.show()
    wide = table.fontMetrics().horizontalAdvance(LONG)
    for width in (3 * wide, wide, 3 * wide):
        table.resize(width, 200)
        table.fit(1)
        qtbot.wait(20)
        assert not table.horizontalScrollBar().isVisible()
        assert box.width() > table.fontMetrics().horizontalAdvance(box.currentText())
    assert box.width() > wide
