"""A run of water storage as the toolbox makes it of its own twin, for tests of what shows it."""

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
)


class Listener(QgsProcessingFeedback):
    """Keeps what an algorithm says."""

    def __init__(self):
        super().__init__(False)
        self.told = []

    def pushInfo(self, text):  # noqa: N802
        self.told.append(text)

    def reportError(self, text, fatal=False):  # noqa: N802
        self.told.append(text)


def run(provider, name, parameters):
    """What an algorithm gives, and who listened."""
    algorithm, context, feedback = provider.algorithm(name).create(), QgsProcessingContext(), Listener()
    context.setProject(QgsProject.instance())
    results, fine = algorithm.run(parameters, context, feedback)
    if not fine:
        raise QgsProcessingException(" ".join(feedback.told))
    return results, feedback


def corrected_twin(provider, folder):
    """The folder of a run on the small twin, and what was told."""
    twin, _ = run(provider, "simulatewater", {"SIZE": "small", "SEED": 0, "OUTPUT": str(folder / "twin")})
    given = {key: twin[key] for key in ("PRIOR", "DEFORMATION", "VALIDATION", "STUDY")}
    more = {"LOAD": False, "SWEEP": "on", "OUTPUT": str(folder / "run-1-water")}
    _, feedback = run(provider, "assimilate", given | more)
    return folder / "run-1-water", feedback.told
