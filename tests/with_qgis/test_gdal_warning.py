"""GDAL's warning of a choice between errors and exceptions, which is QGIS's to make."""

import warnings

import groundcast


def test_gdal_does_not_warn_users_of_a_choice_that_is_not_theirs(qgis_app):
    """GDAL 3.8 to 4 warns at its first call where nobody chose, as in QGIS 3.44: users read it in its log."""
    plugin = groundcast.classFactory(None)
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        plugin.initProcessing()
        for module in ("gdal", "ogr", "osr"):
            warnings.warn(f"Neither {module}.UseExceptions() nor another.", FutureWarning, stacklevel=1)
        warnings.warn("Something else of tomorrow.", FutureWarning, stacklevel=1)
    plugin.unload()
    assert [str(each.message) for each in told] == ["Something else of tomorrow."]
