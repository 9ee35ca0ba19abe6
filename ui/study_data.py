"""The data of step 1 as the check of a saved model takes them."""

from __future__ import annotations

from .model_fitness import AtHand
from .words import tr


def at_hand(study, docks) -> tuple[AtHand | None, str]:
    """What is known of the study's data, or None and why there is nothing to check against.

    Args:
        docks: the workbench's; the Forecast dock reads the data.
    """
    if not (study.data_path or study.data_layer_id):
        return None, tr("Step 1 has no data to check against.")
    preview = docks["forecast"].data.preview
    if preview.problem:
        return None, tr("The data of step 1 cannot be read, so nothing was checked.")
    if not preview.info:
        return None, tr("The data of step 1 are not read yet, so nothing was checked.")
    cell = float(study.data_options.get("cell") or 0)
    return AtHand(preview.info, tuple(study.factors), cell), ""
