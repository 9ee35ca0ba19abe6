"""Labels beside their fields, or above them where the width has no room for both."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QFormLayout


def wrap(form: QFormLayout, width: int) -> None:
    """Turn all rows of a form for this width.

    Qt's own `WrapLongRows` looks at each row by itself, though all share the widest label's column.
    """
    policies = QFormLayout.RowWrapPolicy
    beside = labels(form) + form.horizontalSpacing() + fields(form) <= width
    policy = policies.DontWrapRows if beside else policies.WrapAllRows
    if policy != form.rowWrapPolicy():
        form.setRowWrapPolicy(policy)


def labels(form: QFormLayout) -> int:
    """The width of the widest label."""
    return _widest(form, QFormLayout.ItemRole.LabelRole, lambda each: each.sizeHint())


def fields(form: QFormLayout) -> int:
    """The least width of the widest field."""
    return _widest(form, QFormLayout.ItemRole.FieldRole, lambda each: each.minimumSizeHint())


def _widest(form: QFormLayout, role, size) -> int:
    items = (form.itemAt(row, role) for row in range(form.rowCount()))
    return max((size(item.widget()).width() for item in items if item is not None), default=0)
