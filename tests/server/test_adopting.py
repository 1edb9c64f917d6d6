"""A real book is given to the server."""

from tests.server.station import TestStation, journal_of


def test_the_journal_comes_out_of_the_server_byte_for_byte_as_it_stood_in_the_book(
    server, shop, station, join
):
    second = TestStation(server)
    second.enrol(server.code(station.book))
    got = second.pull()
    theirs = [(paged.fact.header, paged.fact.body, paged.received_at) for paged in got]
    ours = [(p.fact.header, p.fact.body, p.received_at) for p, _ in journal_of(shop)]
    assert theirs[: len(ours)] == ours
    assert len(got) == len(ours) + 2
    assert second.chain == station.chain
