"""The palettes of the program, and the colours of its charts."""

from dataclasses import dataclass

CHART_SERIES = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00")
HEATMAP_STOPS = ("#B35806", "#F1A340", "#67A9CF", "#1F5FA8")


@dataclass(frozen=True, slots=True)
class Colours:
    """One palette, as UX d.1 names its roles; each value is a `#RRGGBB` text."""

    window: str
    base: str
    alternate: str
    raised: str
    text: str
    text_2: str
    text_3: str
    accent: str
    on_accent: str
    selection: str
    selection_text: str
    positive: str
    negative: str
    warning: str
    warning_background: str
    info: str
    held: str
    outline: str
    hairline: str
    flash_up: str
    flash_down: str


LIGHT = Colours(
    window="#F4F6F8",
    base="#FFFFFF",
    alternate="#F7F9FB",
    raised="#EBEEF2",
    text="#14181F",
    text_2="#47515F",
    text_3="#667180",
    accent="#1D5BB8",
    on_accent="#FFFFFF",
    selection="#D3E3FA",
    selection_text="#0E1B2E",
    positive="#0F6B35",
    negative="#B3261E",
    warning="#855600",
    warning_background="#FFF3D1",
    info="#0B5E88",
    held="#6A3FA0",
    outline="#7C8794",
    hairline="#CDD4DC",
    flash_up="#D8F1E0",
    flash_down="#FBE2DF",
)
DARK = Colours(
    window="#14171C",
    base="#1A1E24",
    alternate="#1F242B",
    raised="#272D36",
    text="#E8ECF1",
    text_2="#B0BAC6",
    text_3="#8D99A8",
    accent="#73ABFF",
    on_accent="#0A1322",
    selection="#24436F",
    selection_text="#F4F8FF",
    positive="#5BD08A",
    negative="#FF8F86",
    warning="#F2C14E",
    warning_background="#3A2F12",
    info="#6CC3EE",
    held="#C7A6F7",
    outline="#748090",
    hairline="#3A434F",
    flash_up="#16402A",
    flash_down="#4A211F",
)
CONTRAST = Colours(
    window="#000000",
    base="#000000",
    alternate="#000000",
    raised="#1A1A1A",
    text="#FFFFFF",
    text_2="#FFFFFF",
    text_3="#E0E0E0",
    accent="#FFE100",
    on_accent="#000000",
    selection="#003C8F",
    selection_text="#FFFFFF",
    positive="#7CFF9B",
    negative="#FFB3AB",
    warning="#FFE100",
    warning_background="#000000",
    info="#8FE3FF",
    held="#E3C8FF",
    outline="#FFFFFF",
    hairline="#A0A0A0",
    flash_up="#00401A",
    flash_down="#5A0F0A",
)
