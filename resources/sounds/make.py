"""Makes the sounds beside this file: short tones, mono, 16 bits, faded in and out.

Run it after a change of the tables below: `python resources/sounds/make.py`.
"""

import math
import struct
import wave
from pathlib import Path

RATE = 22_050
FADE_SECONDS = 0.004

# Of each sound its tones one after the other: hertz, seconds, loudness, how fast it dies away.
SOUNDS = {
    "accepted": [(1760, 0.035, 0.5, 30), (2349, 0.06, 0.5, 30)],
    "refused": [(110, 0.16, 0.9, 18)],
    "held": [(660, 0.09, 0.6, 14), (523, 0.14, 0.6, 12)],
    "alert": [(880, 0.08, 0.6, 14), (1109, 0.08, 0.6, 14), (880, 0.12, 0.6, 14)],
    "message": [(988, 0.1, 0.5, 12), (1319, 0.16, 0.5, 10)],
    "finished": [(523, 0.08, 0.5, 12), (659, 0.08, 0.5, 12), (784, 0.18, 0.5, 9)],
}


def samples(hertz: float, seconds: float, loudness: float, decay: float) -> list[int]:
    """One tone: a sine with a quieter octave above it, dying away."""
    count = round(RATE * seconds)
    made = []
    for number in range(count):
        at = number / RATE
        tone = math.sin(2 * math.pi * hertz * at) + 0.25 * math.sin(4 * math.pi * hertz * at)
        edge = min(1.0, at / FADE_SECONDS, (seconds - at) / FADE_SECONDS)
        made.append(round(tone / 1.25 * loudness * edge * math.exp(-decay * at) * 32_000))
    return made


def write(path: Path, tones: list[tuple[float, float, float, float]]) -> None:
    """Write one file."""
    content = [sample for tone in tones for sample in samples(*tone)]
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(struct.pack(f"<{len(content)}h", *content))


if __name__ == "__main__":
    for name, tones in SOUNDS.items():
        write(Path(__file__).with_name(f"{name}.wav"), tones)
