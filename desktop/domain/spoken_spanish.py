"""How wagers are read back in Spanish: sentences, lines, prices, amounts (UX c.5)."""

from collections.abc import Sequence
from datetime import date

from desktop.domain.language import Language
from desktop.domain.markets import Period
from desktop.domain.prices import PriceFormat, parse_price

_SMALL = (
    *("cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"),
    *("diez", "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete"),
    *("dieciocho", "diecinueve", "veinte", "veintiuno", "veintidós", "veintitrés"),
    *("veinticuatro", "veinticinco", "veintiséis", "veintisiete", "veintiocho", "veintinueve"),
)
_TENS = ("treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa")
_HUNDREDS = (
    *("ciento", "doscientos", "trescientos", "cuatrocientos", "quinientos", "seiscientos"),
    *("setecientos", "ochocientos", "novecientos"),
)
_QUARTERS = ("", "un cuarto", "medio", "tres cuartos")
_PARTS = {
    2: ("la mitad", ""),
    3: ("un tercio", "tercios"),
    4: ("un cuarto", "cuartos"),
    5: ("un quinto", "quintos"),
    6: ("un sexto", "sextos"),
    7: ("un séptimo", "séptimos"),
    8: ("un octavo", "octavos"),
    9: ("un noveno", "novenos"),
    10: ("un décimo", "décimos"),
}
_MONTHS = (
    *("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre"),
    *("octubre", "noviembre", "diciembre"),
)
_MILLION = 10**6
_BILLION = 10**12  # “un billón” is a million millions


def say_number(number: int) -> str:
    """Say a whole number of 0 or more that stands alone: “mil doscientos treinta y uno”."""
    if number < 1000:
        return _say_hundreds(number)
    if number < _MILLION:
        thousands = number // 1000
        head = "mil" if thousands == 1 else f"{say_count(thousands)} mil"
        return _join(head, number % 1000)
    if number < _BILLION:
        return _join(_scale(number // _MILLION, "millón", "millones"), number % _MILLION)
    return _join(_scale(number // _BILLION, "billón", "billones"), number % _BILLION)


def _say_hundreds(number: int) -> str:
    if number < len(_SMALL):
        return _SMALL[number]
    if number < 100:
        tens = _TENS[number // 10 - 3]
        return f"{tens} y {_SMALL[number % 10]}" if number % 10 else tens
    if number == 100:
        return "cien"
    return _join(_HUNDREDS[number // 100 - 1], number % 100)


def say_count(number: int) -> str:
    """Say a number in front of what it counts, which is masculine: “veintiún”, “treinta y un”."""
    words = say_number(number)
    if words.endswith("veintiuno"):
        return f"{words.removesuffix('veintiuno')}veintiún"
    return words.removesuffix("o") if words == "uno" or words.endswith(" uno") else words


def say_total(quarters: int) -> str:
    """Say a line without its sign: “cuarenta y siete y medio”; in quarter points."""
    whole, fraction = divmod(abs(quarters), 4)
    if not fraction:
        return say_number(whole)
    return f"{say_number(whole)} y {_QUARTERS[fraction]}" if whole else _QUARTERS[fraction]


def say_spread(quarters: int) -> str:
    """Say a line with its sign: “menos tres y medio”, “parejo”; in quarter points."""
    if quarters == 0:
        return "parejo"
    return f"{'más' if quarters > 0 else 'menos'} {say_total(quarters)}"


def say_points(quarters: int) -> str:
    """Say the points of a teaser: “seis puntos”, “seis puntos y medio”; in quarter points."""
    whole, fraction = divmod(quarters, 4)
    if not whole:
        return f"{_QUARTERS[fraction]} {'punto' if fraction == 2 else 'de punto'}"
    points = "un punto" if whole == 1 else f"{say_count(whole)} puntos"
    return f"{points} y {_QUARTERS[fraction]}" if fraction else points


def say_price(text: str) -> str:
    """Say a price as quoted: “menos ciento diez”, “a uno punto nueve uno”, “a cinco a dos”.

    Raises:
        InputError: The text is not a price.
    """
    price = parse_price(text)
    if price.format is PriceFormat.AMERICAN:
        number = int(price.text)
        if abs(number) == 100:
            return "a la par"
        return f"{'más' if number > 0 else 'menos'} {say_number(abs(number))}"
    if price.format is PriceFormat.DECIMAL:
        whole, _, decimals = price.text[1:].partition(".")
        digits = [_SMALL[int(digit)] for digit in decimals]
        return " ".join(["a", say_number(int(whole)), *(["punto", *digits] if digits else [])])
    win, stake = price.text[1:].split("/")
    return f"a {say_number(int(win))} a {say_number(int(stake))}"


def say_amount(cents: int) -> str:
    """Say an amount: “quinientos cincuenta”, “veinticinco dólares con 25 centavos”."""
    dollars, rest = divmod(cents, 100)
    if not rest:
        return say_number(dollars)
    small_change = f"{rest} centavo{'' if rest == 1 else 's'}"
    if not dollars:
        return small_change
    of = "de " if dollars % _MILLION == 0 else ""
    unit = "dólar" if dollars == 1 else "dólares"
    return f"{say_count(dollars)} {of}{unit} con {small_change}"


def say_sizes(sizes: Sequence[int]) -> str:
    """Say the sizes of a round robin: “de dos en dos”, “de dos en dos y de tres en tres”."""
    words = [f"de {say_number(size)} en {say_number(size)}" for size in sizes]
    return " y ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def say_part(numerator: int, denominator: int) -> str:
    """Say a part of the odds: “un cuarto”, “dos tercios”, “uno sobre doce”."""
    one, many = _PARTS.get(denominator, ("", ""))
    if numerator == 1 and one:
        return one
    if many:
        return f"{say_count(numerator)} {many}"
    return f"{say_number(numerator)} sobre {say_number(denominator)}"


def say_day(day: date) -> str:
    """Say a date: “3 de noviembre de 2026”."""
    return f"{day.day} de {_MONTHS[day.month - 1]} de {day.year}"


def _join(head: str, rest: int) -> str:
    return f"{head} {say_number(rest)}" if rest else head


def _scale(number: int, one: str, many: str) -> str:
    return f"un {one}" if number == 1 else f"{say_count(number)} {many}"


SPANISH = Language(
    templates={
        "question": "¿Correcto?",
        "straight": "apuesta directa.",
        "parlay": "parlay de {count} equipos{open}.",
        "teaser": "teaser de {count} equipos, {points}{open}.",
        "pleaser": "pleaser de {count} equipos, {points}{open}.",
        "points_of_both": "{football}, en baloncesto {basketball}",
        "round_robin": "round robin de {count} equipos, {sizes}, {parlays}{each}.",
        "if_bet_if_win": "apuesta condicional, solo si gana.",
        "if_bet_if_action": "apuesta condicional, con acción: si gana, empata o se cancela.",
        "reverse_if_win": "reversa de {count} equipos, solo si gana.",
        "reverse_if_action": "reversa de acción de {count} equipos: si gana, empata o se cancela.",
        "future": "apuesta a futuro.",
        "each_way": "a ganador y colocado.",
        "prop": "proposición.",
        "horse": "caballos.",
        "manual": "apuesta escrita: {text}.",
        "due": "Se decide el {day}.",
        "free_play": "jugada gratis.",
        "lay_off": "apuesta de cobertura.",
        "fills": "Se completa el boleto {ticket}.",
        "open": ", con {spots}",
        "spots": "{count} lugares abiertos",
        "spots_one": "un lugar abierto",
        "parlays": "{count} parlays",
        "parlays_one": "un parlay",
        "each_risk": " a {amount} cada uno",
        "each_win": " para ganar {amount} cada uno",
        "if_bets": "{count} apuestas condicionales, cada par en los dos órdenes.",
        "if_bets_one": "Una apuesta condicional.",
        "then_if_win": "Si gana, entonces {leg}",
        "then_if_action": "Si gana, empata o se cancela, entonces {leg}",
        "each_way_parts": "{stake} a ganador, y {stake} a {part} del momio por {places}.",
        "places": "los primeros {count} lugares",
        "places_one": "el primer lugar",
        "leg": "{rotation} {teams}{period} {market}{price}{pitchers}.",
        "team": "{team}",
        "teams": "{away}–{home}",
        "entrant": "{team}, {away},",
        "proposition": "{team},",
        "price": ", {price}",
        "bought": "comprado a {market}",
        "sold": "vendido a {market}",
        "pitcher_of": "el lanzador anunciado de {team}",
        "listed_both": ", deben abrir {away} y {home}",
        "listed_away": ", debe abrir {away}",
        "listed_home": ", debe abrir {home}",
        "action": ", acción, lance quien lance",
        "action_locked": ", acción a este precio, lance quien lance",
        "amounts": "arriesga {risk} para ganar {win}.",
        "amounts_free_play": "jugada gratis de {risk} para ganar {win}.",
        "amounts_at_most": "a lo sumo, arriesga {risk} para ganar {win}.",
        "amounts_in_all": "en total, arriesga {risk} para ganar {win}.",
        "amounts_by_track": "arriesga {risk} al precio de la pista, para ganar a lo sumo {win}.",
        "amounts_capped": "arriesga {risk} para ganar {win}, lo máximo que se paga, en vez de "
        "{uncapped}.",
        Period.GAME: "",
        Period.H1: ", primera mitad,",
        Period.H2: ", segunda mitad,",
        Period.Q1: ", primer cuarto,",
        Period.Q2: ", segundo cuarto,",
        Period.Q3: ", tercer cuarto,",
        Period.Q4: ", último cuarto,",
        Period.P1: ", primer periodo,",
        Period.P2: ", segundo periodo,",
        Period.P3: ", tercer periodo,",
        Period.F5: ", primeras cinco entradas,",
        "spread": "{spread}",
        "spread_baseball": "línea de carreras {spread}",
        "spread_hockey": "línea de goles {spread}",
        "total_over": "alta {total}",
        "total_under": "baja {total}",
        "money_line": "a ganar",
        "team_total_over": "total del equipo, alta {total}",
        "team_total_under": "total del equipo, baja {total}",
        "three_way": "a tres resultados, gana",
        "three_way_draw": "a tres resultados, el empate",
        "draw_no_bet": "con empate se devuelve",
        "double_chance_home_or_draw": "doble oportunidad, {home} o el empate",
        "double_chance_home_or_away": "doble oportunidad, {home} o {away}",
        "double_chance_draw_or_away": "doble oportunidad, {away} o el empate",
        "three_way_spread": "hándicap a tres resultados {spread}",
        "three_way_spread_draw": "hándicap a tres resultados, el empate con {home} {spread}",
        "yes_no_yes": "sí",
        "yes_no_no": "no",
        "outright_yes_first": "gana",
        "outright_no_first": "no gana",
        "outright_yes": "entre los primeros {places}",
        "outright_no": "no entre los primeros {places}",
        "pool_win": "a ganador",
        "pool_place": "a segundo",
        "pool_show": "a tercero",
    },
    number=say_count,
    spread=say_spread,
    total=say_total,
    points=say_points,
    price=say_price,
    amount=say_amount,
    sizes=say_sizes,
    part=say_part,
    day=say_day,
)
