"""How old what a page shows is, where the page has no head that could say it."""

from desktop.views.widgets.looks import set_tone
from desktop.views.widgets.short_label import GivingLabel


class AgeLine(GivingLabel):
    """Takes no room while what is shown is of now."""

    def __init__(self) -> None:
        super().__init__()
        set_tone(self, "warning")
        self.hide()

    @property
    def age(self) -> str:
        """How old what is shown is; empty where it is of now."""
        return self.text()

    def set_age(self, text: str) -> None:
        """Say how old what is shown is; nothing where it is of now."""
        self.setText(text)
        self.setVisible(bool(text))
