<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountTabs</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket was written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done to this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was posted to this account itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountTree</name>
    <message>
        <source>Account, name, rating or “watched”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc clears it, Ins opens a new account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watched</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>1 player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a player first: only players call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a player first: only players take breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an account first; the house is the other side of its postings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose players, agents or masters in the tree first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the player that the new ones are copied from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create many accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an owner or manager may approve accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an owner or manager may move accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an owner or manager may open and change accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own limits of the player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search notes of all accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show tickets of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a break from wagering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last mass change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the player, or no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not open accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not set phone secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not start breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money from the player’s side: − is what players owe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} players</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionDialog</name>
    <message>
        <source>&amp;At a range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Off the board at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ranges, one a line: from-to, points, cents c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action is the lower of risk and win of straights on a side since its line was last set. A straight on the other side starts it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action moves no line by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sport and a market below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the board at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What action does to lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlertStrip</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllNotesDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc in the box clears them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of all accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest {0}: type more words to narrow them down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of a note, or an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmountDialog</name>
    <message>
        <source>&amp;Straight action on a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the board at an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight action on a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} leaves the board when straights on one side come to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>&amp;It came to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No &amp;action: it did not take place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it came to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApprovalDialog</name>
    <message>
        <source>&amp;Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts waiting for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc goes back to the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account waits for approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApproveDialog</name>
    <message>
        <source>&amp;Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-11-30, or empty for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New limit of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no day. Type for instance 2026-11-30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Approving</name>
    <message>
        <source>A second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted: {0} results are settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settling results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. {0} results are settled, the others wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result was changed since you looked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AsOfBar</name>
    <message>
        <source>Back to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;board at, book time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board at, book time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the board as it was; nothing can be moved here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit of a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit of the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit of ticket {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute p&amp;ack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back to that second: {0} of {1} facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out the dispute pack  P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print  Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the audit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardMoves</name>
    <message>
        <source>1 new event is on the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line was moved in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the board: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} new events are on the board.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>1 event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add proposition or contest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its prices are typed on the sheet Props &amp; futures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line types and links…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines or results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List pitchers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No game is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the schedule: {0} {1} at {2} {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the schedule: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next line type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team, league or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The game was played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pitchers are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only the house’s own set of lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no game of baseball.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {0} events; pick a day or a league</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BreakDialog</name>
    <message>
        <source>&amp;Start the break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break from wagering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cool-off, days: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be lengthened and never shortened. Open tickets stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-exclusion, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Close expired spots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find past posts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open ticket is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a manager or the owner decides by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restate prices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void or no action…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>A {0} may not keep a line that is not on the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {0} may not write late wagers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an owner or manager, or F7 takes the board's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an owner or manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+B acknowledges it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F4 names the player.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody calls yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallOffDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as {0}, too; what is not ticked is left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hangs on this game</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallRecord</name>
    <message>
        <source>Callers are locked out now: a supervisor lifts it in Accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left before callers are locked out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>&amp;Drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call begins when a player is named in Ticket entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the unconfirmed wager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unconfirmed wager of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the unconfirmed wager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the wager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket is made of {0} of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unconfirmed wager waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player, clerk or day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player’s &amp;tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the read-back sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk (player’s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the player’s tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket {0}, as it was read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To win (house’s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unconfirmed wagers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unconfirmed, waiting for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wagers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is read back and not confirmed before a call ends comes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With unconfirmed wagers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a wager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not decide about unconfirmed wagers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>player, clerk or day: P1 Kim 2026-11-22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmBar</name>
    <message>
        <source>Confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContestDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;League</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start, book time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title or question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add proposition or contest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Future: one of a field wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entrant a line, number and price as you have them: 3001 Ann +450.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One horse a line, with its number: 6001 Silver Creek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pl&amp;aces paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposition with many answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposition: yes and no, or over and under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the house rules say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next house number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; its number, where it hangs on one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes +300 and no -400, or over 7.5 -110 and under 7.5 -110; each alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open 1 account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open {0} accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create many accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has set nothing itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They &amp;wait for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They wait for approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type how many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next free number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the template stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} under {1}, each with a credit limit of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no number to begin at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CounterDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Offer this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wager that would be taken, as in ticket entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter the wager of {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in Bookdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is safe: what was said to be done is on the disk, and an action that was under way was undone as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is still in its window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>All leagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>League</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines: today and later. Results: the last three days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole schedule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DealTab</name>
    <message>
        <source>Back to inherited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change make-up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;unts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent would come to anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a manager or the owner may change make-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only agents have make-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the owner may change deals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, for the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deal was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open week is worked out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open week under both deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open week under both deals, as if it closed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the next week on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from this week on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inherited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make-up: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>&amp;Decide about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find past posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It &amp;began at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It began at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decisions are taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They &amp;come to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void or no action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all written after it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all written between two times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose with Ctrl or Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every leg of the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything on the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the legs chosen in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} legs are decided as {2}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>There is nothing to decide here any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>1  Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  Wagering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4  Settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5  Reporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+3 opens the board; import a schedule there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biggest exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every event with open tickets is still ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is exposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tickets make exposure: Alt+2 takes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results waited for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure day {0:%A %d %B %Y}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} wait in Review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisputePack</name>
    <message>
        <source>Folder for the dispute pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} files are written to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditTicketDialog</name>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is deleted: {0} stays as it was, void, and the new ticket names it. Lines, credit and limits are those of now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void and &amp;write anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is void, written anew as {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryBox</name>
    <message>
        <source>452 -3 500    P 452/454 o47.5 100    ST 452 461 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wager</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>&amp;Hold it for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line moved: F7 takes the board's, F8 keeps the caller's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wager is being read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the wager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tickets of this player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit of the ticket accepted last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance read and accepted, notices acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance {0} read and accepted at {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biggest wager allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the book. Available now {0}. Ctrl+Z within 10 s voids it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits {0} s for a supervisor and then lapses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the caller's line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as unconfirmed. It is no ticket before a supervisor decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last tickets of this player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last tickets of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a player; accepted tickets appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No player is named: F4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No selection yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket was accepted here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tickets to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the phone: F4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was accepted in the last 10 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone line and recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the receipt of the ticket accepted last…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote again at the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the wager back first: Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the board's line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller keeps a line that is not on the board, related legs, or an amount over the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter is booked: ticket {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket just accepted is void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a rotation number and an amount, such as 452 500.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the last wager again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void the ticket just accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write late wager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>player risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>player wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} A late wager is marked as a past post and reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} The ticket is marked as a past post and reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>&amp;Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;League</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Neutral ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start, book time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Visitor's number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next house number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExceptionsDialog</name>
    <message>
        <source>Enter shows the limits of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has what they inherit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who differs from the default at and below {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExpiredSpotsDialog</name>
    <message>
        <source>Close expired spots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close spots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open spots that were not filled within {0} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spots that were not filled in time are closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They drop or lose, as each ticket's terms say. A ticket that still waits for results changes when they are there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsFace</name>
    <message>
        <source>/ changes it, Esc clears it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fact fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, an account, or a ticket number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FamilyChoice</name>
    <message>
        <source>1 ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tickets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldSheet</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pools: what the track pays on 2.00; - is no price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same place twice is a tie, blank is unplaced, x did not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagDecisions</name>
    <message>
        <source>Let it stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} is void: what was posted goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stands as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridHeader</name>
    <message>
        <source>Column headers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Not every selected row has been read; export the table instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message>
        <source>&amp;Add an entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take a shipped pay table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ins adds one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays, by number of teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house sells none of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group has no entries of the house's own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldWagers</name>
    <message>
        <source>Caller takes the counter: book it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter, to be read to the caller: {0}, risk {1} to win {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F12 books it · Shift+F12 drops it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the held wager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held for a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No counter waits for the caller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wager of this player is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wager of this player waits for a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor approves the held wager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor counters the held wager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor refuses the held wager</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was ever on the board here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a line in the grid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldPane</name>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every limit that is about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held wager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit is about this wager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board now: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller had asked for {0}, risk {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>player risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} · {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, player risks {1} to win {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldsPage</name>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a proposal that waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a wager that waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held wagers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was countered: the caller answers next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at all players by the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New limit rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wager was held yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh held wagers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the limit rule, or begin it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is done on the tab of proposed limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HouseRulesDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save one change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save {0} changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the shipped profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, then save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an owner or manager changes the house rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save them, or close again to leave them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0} is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {0}, “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleLock</name>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost: the call and what was typed are behind this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Apply all shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply all {0} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply {0} taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes a row, Del refuses it, Backspace takes the decision back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to decide in this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows read; {1} proposals applied, {2} unchanged, {3} cells refused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>&amp;Bookmaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;League</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Season, year of the first row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>American</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is chosen. Type its name, or choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CSV file, an xlsx workbook or a JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the file shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the only one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Comparing with the book</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Checking the book against its journal …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what the line is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take no more wagers in it; keep the file and restore the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book does not agree with its journal: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is being checked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn to facts or ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} facts, unbroken; tables and ledger agree with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} postings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Go to suggested moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved lines are seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No move is suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new event waits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the board at an amount…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste openers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release new events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the board with a reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last move back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board as it was…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What action does to lines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not change the house rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role takes in no lines of others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerFace</name>
    <message>
        <source>/ changes the filter; approving a result posts money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account, a name, or words of a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No posting is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wagers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitGridDialog</name>
    <message>
        <source>&amp;Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as one change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to inherited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the first cell of the block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey is inherited, strong is set here. Type an amount; Del goes back to inherited; Ctrl+V pastes a block from a spreadsheet; Ctrl+S saves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits by market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits by market: {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as one change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitsTab</name>
    <message>
        <source>&amp;Switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to inherited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a while…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be set here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an owner or manager may change limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a value…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who differs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inherited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} at {2} and below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineChart</name>
    <message>
        <source>Chart of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opener</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone line and recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file, address or tape time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineTypeChooser</name>
    <message>
        <source>Line type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>house’s own lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Enter takes what is typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc leaves the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the board as it was. Esc goes back to now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was not put on the board.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sides may &amp;pay more than they take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} offset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinksDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It follows nothing: its lines are its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line types and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own li&amp;nes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only the house’s own set of lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code of an agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of a new line type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command   Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the rail of pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and rights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} — Bookdesk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageWatch</name>
    <message>
        <source>Ctrl+Alt+M acknowledges it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message of {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} says: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Post {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Request {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free play after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free play before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post money: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it makes of the balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account’s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bonus {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts once a second person has approved it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {0}; until then it cannot be wagered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fee {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other side {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekly figure: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} waits for a second person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyForm</name>
    <message>
        <source>&amp;Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Figure date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accrual adjustment against the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accrual adjustment in favour of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betting adjustment against the player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betting adjustment in the player’s favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit: the account pays the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free play given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free play taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening balance against the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening balance in favour of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotional credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotional credit taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer from another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer to another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an amount above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the other account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal requested, to be paid later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal: the house pays the account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source> What is posted before counts for the agent of now, what comes after for {0}; balances and open tickets go along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start, book time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;agent: their own settings stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change agent and &amp;inherit the agent’s settings: their own are dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {0} on, with the start of that figure day ({1}). Until then it waits and can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves along, with what hangs on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting will differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that will differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The move waits until {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets written before the move are ruled on now; later ones stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type under whom they go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the house's rules say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code of the agent, master or house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was moved. {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovesDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the move back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A move that waits is taken back for all of its accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+B in the tree moves the chosen ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves of accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account was ever moved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesPane</name>
    <message>
        <source>Every team of the file is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember {0} and compare again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &amp;means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team that the name means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, a team of its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>&amp;Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wait for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;redit limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a credit limit; 0 is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code that the caller will say.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewBookDialog</name>
    <message>
        <source>&amp;Make the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Week starts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House &amp;rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;IN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week starts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the operation is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least 12 characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewClaimDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {0} is taken, to be decided by {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the &amp;claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tape ti&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number of the ticket, or the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is &amp;disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why so &amp;late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or &amp;account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>&amp;Strike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category of the new note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a note that stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note stays readable, with who struck it and why: “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one below; Enter writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not write notes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message>
        <source>Enter on the empty line acknowledges it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the customer: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-12-31; empty: no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COLLECT 500</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clerk ac&amp;knowledges it before a wager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is written 2026-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of calls is a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the a&amp;gent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the c&amp;lerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the c&amp;ustomer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one below; the clerk sees it as soon as the account opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of calls; empty: every one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenBookDialog</name>
    <message>
        <source>&amp;Demo book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A book is one file that holds one whole operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented operation with players, lines and tickets, to try everything on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No book was opened here before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo book, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which book?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningNotice</name>
    <message>
        <source>Bookdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnLimitsDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stricter limit counts at once. A looser one waits for a day at least and for the end of the period; nobody can shorten that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss a &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss a &amp;week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One &amp;ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own limits of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} from {1} on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnMoves</name>
    <message>
        <source>A circle is put on the house’s own lines; the others have it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Y shows another line type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Y shows the house’s own lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {0}: {1} {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the house’s own lines: they follow no others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;League</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Price of spreads and totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {0} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that are not known are &amp;new teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste openers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {0} on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of number, team, spread, total, money line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} events were taken in, {1} stood already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneSecretDialog</name>
    <message>
        <source>&amp;A secret of the player’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Let callers in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 to 12 letters and digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let callers in a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No caller is let in since {0}, after {1} wrong ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone secret of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the player now: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone secret of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why callers are let in again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>&amp;Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PitchersDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List pitchers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed pitchers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitcher of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wagers keep the pitchers they were written with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not listed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pla&amp;yer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the account and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balance accepted {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last call {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last wager {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {0} since {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max this wager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no wagers are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>player risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temporary credit {0} through {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this week {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be wagered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>1 ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changes by how much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · players get {1} · house gets {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PricesDialog</name>
    <message>
        <source>1 leg waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restate prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new prices of {0} are stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed {0} and {1} · started {2} and {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the board's price is suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} legs wait</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role exports nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is written: {1} pages.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>&amp;Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Credit limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1980-12-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an account in the tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 edits, Enter saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an owner or manager may change accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the status changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house stands for the whole book and is not edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a credit limit; 0 is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed for another status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>players’ side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>player’s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to wager</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Making the book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demo book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the book…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseDialog</name>
    <message>
        <source>&amp;Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ollector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No &amp;credit until it is paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note &amp;promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an amount and a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} owes {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalsPane</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the book: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file has been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proposal passes the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused says why, row by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds nothing that can be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalsTab</name>
    <message>
        <source>&amp;Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ins makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L looks at all players now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at all players: {0} proposed, {1} applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule proposes another limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of {0} stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadBackPanel</name>
    <message>
        <source>Accepted · read the number to the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc   Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F12   Caller confirms: accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F7 take the board's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8 keep the caller's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8 needs a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held · tell the caller that it is not taken yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview · Enter reads it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back to the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why, for the journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a reason; it stays in the journal for good.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>2026-11-17, or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another week or agent may have some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is behind this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an owner or manager may void tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {0} rows; files hold all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report “{0}” in this version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row is no ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acct:P1 type:P risk:&gt;500</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>player, sport, week …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {0} rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Ctrl+Shift+I imports results; the picker shows other days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It settles tickets once it is approved in Settlement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of {0} {1} is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no events in this part of the schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed for the last event was not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not in the part of the schedule that is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewDetail</name>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to Results, where the score is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S lets the ticket stand, Del voids it; both ask why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets that change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>players win {0}, players lose {1}, house {2}, together {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>players’ side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {0} largest of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · player risks {1} to win {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Routines</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder of this station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for backups and exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of this station for backups and exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No routine has run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the routines did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the routines of this station did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no folder chosen: nothing is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule that proposes another limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures: exposure, volume, net (player’s side), hold % of the house, close % of straights that beat the closing line. All conditions have to hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may set the &amp;limit by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Players &amp;of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for so many &amp;days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in so many wee&amp;ks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveRulesDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One change makes version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save house rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wagers taken from now on are under version {0}. Every ticket already written keeps the version it was written under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} changes make version {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedViewsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No view is saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the page now: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name first. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything, in its own order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreSheet</name>
    <message>
        <source>&amp;Completed, book time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time of play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Visitor's starter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes on and, at the end, records. A blank period is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra inning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home st&amp;arter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hoot-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped within the last &amp;half inning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a rotation number, or press Enter on an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inning {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes, such as 53:20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now, or 2026-11-22 23:10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a rotation number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>&amp;Accept the wager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone secret of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller confirms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller confirms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set on {0} accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-11-30, or empty for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;tting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a value: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it on the &amp;players below instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;hrough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: inherited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettlementPage</name>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve all that are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter results on the board's Results tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter open tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the ticket stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits: every result is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a manager or the owner approves settlements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tickets {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results and flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are being settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results or open tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle {0} results and {1} tickets: players get {2}, the house gets {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show results and flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show why tickets are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The postings do not sum to zero. Run verify before anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is still being worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no result to approve here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no flagged ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket, player or description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} results wait, {1} exceptions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimulatorDialog</name>
    <message>
        <source>&amp;Wager, as in ticket entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>452 -3    or    P 452 454    or    451 ml r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available {0}: credit {1}, temporary {2}, pending {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit simulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layer was looked at yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a wager: the most that would be taken stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can {0} wager?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpotsDialog</name>
    <message>
        <source>Close open spots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close spots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open spots of {0} are closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Spots that were never filled drop or lose, as its terms say.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Signed in; every change names this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open accounting week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the book: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (and {1} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (demo)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter applies, Del dismisses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No move is suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line was moved as suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suggestion was dismissed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of action says when one is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwitchDialog</name>
    <message>
        <source>&amp;Most of one wager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason or type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of one wager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is taken until it is back. The reason stands in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight wagers only, up to the maximum. The reason stands in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {0} off the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual part of the limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ticker</name>
    <message>
        <source>&amp;Dots from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tell me when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/ changes it, Alt+2 takes a wager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts from which a ticket has a dot more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts of the dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the ticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits tab of the house: which wagers and moves are told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines this station waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wager fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the ticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So&amp;und</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wagers as they come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} at risk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Let stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Void ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;udit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clai&amp;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces of the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it stand or void it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let ticket {0} stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money of the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been posted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;icket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review ({0}): {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void ticket  Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void ticket {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>house’s money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>player’s money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>player’s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Nothing was posted for it; its risk is free again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}, risk {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} is posted to {2}, so that the ticket comes to 0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>/ changes it, Esc clears it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+2 takes a wager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit of the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a ticket first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit ticket: void and write anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out the dispute pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket has been written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an owner or manager may void tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the player’s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a claim on the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board when it was placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket has no leg on the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is void already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets cannot be sorted by that column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void or no action by leg…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the tickets found come to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role takes no claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>house’s money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>players’ money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>players’ side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tickets selected: risk {1}, to win {2}, net {3}, players’ side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last mass change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mass change was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mass change to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, set on {1} accounts on {2}, goes back to what it was there. That is refused where a value was changed again since.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsersDialog</name>
    <message>
        <source> · stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Part of the tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tick gives a right that is given to one user at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount of the chosen right above which a second person agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest amount of the chosen right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let &amp;in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May {0}, where it is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;IN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest amount of the chosen right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen right &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secon&amp;d person above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second person above {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a second person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book began with this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of the house rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the version before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingTickets</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket is open for this reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteInDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide write-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It &amp;came to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is decided.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>Choose a player first: only players are watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not change accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is watched no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is watched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle and hold by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold % by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold % of handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House result by agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House result by sport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House result by type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House result, added up by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House result: + the house won, − it lost. ← → move the crosshair · T shows tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tickets in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result by sport, type or agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the numbers as tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tickets graded · {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commission</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As if it closed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the week was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net loss: + the players lost. Commission: + the agent earns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product and deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week is worked out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wagers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1} coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} owes {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House at worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Players risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week ended {0:%d %b}: close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week ends {0:%a %d %b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>house loses this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>house wins this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid in this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid out this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>players owe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tickets today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} events ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} graded handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} handle today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} open risk of players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} opened this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} owed to players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} player with nothing available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} players with nothing available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} result missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} result to approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} results missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} results to approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ticket to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tickets graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tickets to decide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>entry</name>
    <message>
        <source>Board now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>League</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player's net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to win</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Bookdesk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <source>A file is being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role exports nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is written: {1} rows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exposure</name>
    <message>
        <source> ML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> double chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> draw no bet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> team total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> three-way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>451 24-17, 453:1h 7-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>452 -3.5 -110 r1100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+2 takes a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average weighted by volume: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the other house and say what was placed with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events by worst case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events, agents or repeated action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the account's side: − the player owes, − the house loses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the worst score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House if it wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House result by margin and total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House result by score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House result if every event came out worst: − the house loses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House result: − the house loses; red beyond the limit of an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the open risk is spread over sides, totals and money lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If everything that is left of it comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In parlays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laid off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laid off: ticket {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs of tickets with several legs, and the whole risk of those</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the open tickets of this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin, home less away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score decides this: the table below says it side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score decides this: the table by side says what each answer brings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No side was taken by players of several agents within the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No straight wager is open here, or it is a contest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket with several legs is alive on this event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be laid off, or nothing on the board would help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open below any agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open: the house can neither win nor lose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a straight by a player right below, after the agents' parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open risk: sides {0} · totals {1} · money lines {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parlay legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player wins at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position by agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results, visitor first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same side from several agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several legs: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several legs: {0}, players win at most {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the results as tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show tickets with several legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides, house result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides, or tickets with several legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straights risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S·T·ML %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day by account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house sets them under Exposure in its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house's result of this market: − the house loses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower of risk and win of each wager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole risk of tickets with several legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worst cases by chart percent and after the agents' parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other house yet: open an account of that kind in Accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets with several legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals, house result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it then pays back for each unit of its risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be enough, at the board's lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst case that is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst case then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>among the first {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue: the house wins · orange: it loses · ✕ worst · T tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by it the {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if every worst case came: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laid off {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; for instance 452 -3.5 -110 r1100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several legs apart: at most {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sides {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team totals {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>totals {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worked out and not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} or draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tickets settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · margin {1} · total {2} · {3} ({4})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formatting</name>
    <message>
        <source>even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>house even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>house loses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>house wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owed to player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>player owes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>general</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nowhere to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nowhere to go forward to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holds</name>
    <message>
        <source>&amp;Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {0} may not decide about held wagers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved: ticket {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an owner or manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held wagers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wager waits for a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse wager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>countered {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} is not taken; the clerk reads the reason to the caller.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>house_rules</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force {0}, shipped {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>makeup</name>
    <message>
        <source>&amp;Make-up of {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change make-up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>&amp;Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter acknowledges the one under the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one above and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reverse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/ changes it, Esc clears it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;gent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An adjustment against the player has a minus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve what waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balances moved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row of an account first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a transaction, on its tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what waits, on the first tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who owes, on Collections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrects week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit counts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit: given to the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+T on an account posts money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debit: taken from the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the promise of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee, bonus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in what is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the accounts’ side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the account’s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the account’s side: − is paid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the player’s side: − is what the player owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOUSE: masters and agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It moves no balance: free play is no money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will count no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left if all settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money of the transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money moved then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money was posted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No player owes anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transaction fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stands right under this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits to be approved or paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an owner or manager may reverse transactions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only betting adjustments are dated back, by those who may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed by accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed to accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay {0} all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments are posted on their tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payouts to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post all payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post payment of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted beside it by its method, from the account’s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse what waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show payments since the promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The close of a week posted this: the agent statement shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter stands on Transactions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} of {1} of {2} will not be posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no promise to drop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an amount first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the accounts got</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the cash flow comes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the transactions found come to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was taken from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the house stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not drop promises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounts get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounts got</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounts pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounts’ side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account’s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deposit, withdrawal or betting adjustment; the first letter will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>house owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>house’s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid in less paid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>players {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reversed by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reverses {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to approve {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is taken back by a document of its own: {1} for {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} payments were posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} posted, then it stopped. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} promised {1} by {2} and has paid {3} of it. {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, in the week of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: type an amount above 0. Nothing was posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; approved {1} by {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not posted here: type deposit, withdrawal or betting adjustment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Read-back sheet of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt of the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} / {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proposals</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Players of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by itself for {0} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source> on ticket {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty queue is the goal of the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit of the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an open claim, on its tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give to somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to where it is put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out the dispute pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ins takes a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is put aside; the reason stays in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody disputes anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a manager or the owner decides claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a manager or the owner decides what is reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a manager or the owner gives work to somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken after its time: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by {0}, {1}: {2} {3}{4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket stands as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction is agreed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about no ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is decided on its own page: Enter goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be decided by {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits since {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was {0} by {1}, {2}: {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the player was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role takes no claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tape {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} looks into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} wait, {1} of them for you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source> (process {process})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The nearest: {nearest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> after its time ({late})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> from {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or the </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> through {through}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># and the ticket, then what fills its spots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* = open spot, filled later with # and the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%d days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and not back to what is inherited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, as if it closed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, dropping their own settings,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, due on {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, entered later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, line type {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, or another pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, phone secret right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, posted {ending}{cents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, sent back: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, settings dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, which needs a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, without credit until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {count} unconfirmed wager{ending} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-110 +130  ·  d1.91 decimal  ·  f5/2 fraction  ·  ev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/ between selections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is not a rotation number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 leg waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 paid place is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 team is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ticket was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 cents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1st half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1st period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1st quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2nd half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2nd half, overtime included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2nd period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2nd quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3rd period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3rd period, without overtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3rd quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 to 8 digits after the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>452 -3 -115 b. act r500</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>462 -140 act r200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4th quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4th quarter, without overtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 cents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>500 or $500  ·  r500 risk  ·  w500 to win  ·  1.5k = 1500  ·  max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9012 top10 d3.50 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9012 win 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: is {text} a team or the amount?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; acknowledged {count} notice{ending}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; between wagers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; write {has} or the whole game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; if it wins  ·  &gt;&gt; if it has action; no amount = the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@account, then its PIN if the house asks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A book usually keeps 5 to 8 percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break runs {end} already; it can only be lengthened. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of make-up needs a reason. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A circle needs a reason. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim that was {result} is not made good. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A collector or note is one line of at most {longest_text} characters. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contest is a future, a prop or a race, and needs a title and a league.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contest needs at least two entrants, each named once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cool-off lasts 1 to 30 days, not {days}. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A counter is one wager. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credit limit is 0 or more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision by hand needs a reason. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision says a result; restore the legs to take one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deposit needs a reference number here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A final result needs the final score. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A free play: a win is paid without the stake, and a loss costs no money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A game has two results here. Leave one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A game is two rows, V then H, or N and N on neutral ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A game of baseball that was called is graded by its innings. Nothing was recorded; type them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A game that was called is graded on its innings: give them in rows 1I, 2I, ….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A game that was stopped needs its score and the time that was played. Nothing was recorded; type both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A head of the week of {week} is charged to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A late wager needs a reason. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line and its price belong together, and one is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is open, off or circled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line stands in both rows, with opposite signs, such as -1.5 and +1.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of numbers belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of objects belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message is one line of 1 to {longest} characters, and this one has {count}. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A money line counts after 5 innings, or 4½ with the home side ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A money line has a price in both rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moved line starts anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is one line of at most 80 characters. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is one line of at most {longest_name} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is one line of at most {name_max} printable characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new price for the pitchers who started is not stated yet → stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note has at most {longest} characters, and this one {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note is plain text: it holds a character that cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note needs some words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice is one line of at most {longest} characters for each reader. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice is shown at 1 to {most_shows} calls. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice says something to somebody. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parlay has 2 to {most_legs} prices: p -110 -110 +135 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parlay has at least two legs. Write one leg as a straight wager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parlay has at most {most} legs in this house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parlay with {spots} spots has from 1 to {spots2} legs when it is written; this has {filled}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person decides a write-in, and nobody has yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone secret is 4 to 12 letters and digits, not all the same, without blanks. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pitcher who had to start did not → no action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proposition needs a question and a league. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is one line of at most 200 characters. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is one line of at most {longest_reason} characters. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is one line of at most {longest_reason} characters. Nothing was posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is one line of at most {longest_reason} characters. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason or reference is one line of at most {longest_text} characters. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A result is final, stopped, postponed, suspended or cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reversal needs a reason. Nothing was reversed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reverse of this house has 2 to {max_teams} teams, and this one has {count}. Nothing was written; change its legs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round robin names each size of its parlays once, such as by 2s and 3s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round robin of this house has {least} to {most} selections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row holds one wager, because its reference is one ticket's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule has a name of one line, 1 to 60 characters. Nothing was set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule has at least one condition. Nothing was set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule has at least one condition. {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule looks at 1 to {weeks_most} weeks. Nothing was set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule names a figure once over and once under. Nothing was set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score belongs to one of the two teams, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score is 0 to {largest_score}. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person approves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A self-exclusion lasts 6, 12, 36 or 60 months, or for good. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A self-exclusion runs; a cool-off cannot take its place. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shoot-out leaves a margin of one goal, and {final} has {margin}. Nothing was taken over; correct the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-off needs a reason: one line of 1 to {longest_reason} characters. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spread has opposite signs for the two teams, such as -3.5 and +3.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spread of that size is no spread. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spread stands in both rows, with opposite signs, such as -3.5 and +3.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor lifts it: Accounts, Phone secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor sets it: Accounts, Phone secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is one line of 1 to {longest_text} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A three-way handicap is a whole number. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket with several legs stands whole on each of them: only straights add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A total is above 0 and at most 600. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A total of this league is {totals}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A total of {quarters} is outside this league's range, {totals}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A total of {told} is outside {usual}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A total of {total} is outside the range {totals}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A total stands in both rows as the same number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A total stands in both rows as the same number: the over first, then the under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transfer needs the other account. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name is one line of 1 to 40 characters. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A void needs a reason. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A withdrawal may be asked for {hours_after_deposit} hours after the last deposit; that is in {hours} hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A withdrawal of {code} is paid on {due} at the earliest. Request it now and pay it then. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {kind} goes {way}, never the other way. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {kind} has no head in the grammar: it is a selection alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {kind} is not posted by hand. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {kind} needs a reason. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {kind} {said} method of payment. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {market} market has no line. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {what} by {part} is not allowed here. Allowed: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {what} is not below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {what} is {maximum} at most here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {what} is {minimum} or more here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {words} is at most {largest_cents} cents beside the other. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {words} is whole or half points beside the other, and at most {largest_step}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above {at_once} it waits for a supervisor: {sentence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account “{code}” exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusted is what makes it good in money; voids and regrades post to the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against 5–8 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent's balance after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent's balance before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent's deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent's own lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent's part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent's part of horses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent's payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents at the close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents' settle figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed to by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them have these settings already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tickets, open and graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts and rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts are rounded to so many cents (1.6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts from the account's side: + into the account, − out of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts from the player's side: + the book owes the player, − the player owes the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts from the player’s side: + the book owes the player.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account of kind {kind} stands under {places}, {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent's user is tied to an account. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent's user is tied to an account. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount of a right is 0 or more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount of {cents} is no wager. Type more than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier row has {earlier} to {earlier2} for this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier row of this event has the status {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier row of this event says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entrant is not in this contest. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event needs a league. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event needs two different teams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event that is {status} has no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An if bet goes on if it wins or if it has action; this one says neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An if bet of this house has 2 to {max_legs} legs, and this one has {count}. Nothing was written; change its legs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inning is missing from the linescore. Nothing was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outright pays the first place at least. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An own limit is more than 0. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another house takes no free play of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At character {position}: {complaint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {least} selections are named when spots are left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {cents}: {sentence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this price the {word} is larger than any amount the book can hold. Type a smaller amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this price the {word} rounds to nothing. Type a larger amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit of ticket {number} · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average hold %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BEGIN IMMEDIATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up as “{name}” and verified: {facts} facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseball is usually</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beat %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beat the close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the minimum wager{where} of {cents}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big winner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big winner from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonus on deposits by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both rows of the game name the same team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap per game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed and voided wagers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circled limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circled part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims decided within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims on this ticket ended on {closes_at} UTC. A manager or owner can take it with a reason. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close OU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed the open spots of {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes before the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes back to the agent first, whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commission on all products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections were posted at another time than the ticket was last graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrects the week of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrects week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts up with every change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit and limits at {wall}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit to hand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+M takes the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+M takes the most. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days in which the spots are filled (23.1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dearest favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dearest price of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposits and withdrawals that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposits approved above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposits by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposits need a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposits of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposits of a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences of the parts on the players of agents below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount on prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Div</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents are one line of at most 200 characters. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double chance: either of the two answers taken wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw no bet: the side has to win; a draw is a push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due for the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due to the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended: {ended}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry modes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European handicap: the line is added to the home side’s score, and a draw is an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of a JSON file are counted from 1, and so are the refused ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every field with the value it had and the value it got</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every posting but those of wagers, so that the sum equals the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra innings count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F4 names the player again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8 writes it late, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee on deposits by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee per head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees are charged to the agent: + the agent owes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged tickets not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free of circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free play is wagered on {kinds} only, and this is {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free plays count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From agents below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the player's side: + the player had the better line or price, − the worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Futures and each way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Games of the week with wagers and no result yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Games taken as called, because they are shorter than 9 innings or end level: {called}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes up to {agent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of it lost and the other half is given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of it won and the other half is given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held for a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held wager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held wagers that lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds lapse after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home Odds Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home team and visitor are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours after a deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours after a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House if it wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was graded

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a moved game keeps its wagers (17.1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a stopped game keeps its wagers (15.5, 17.3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many legs must be named at once (23.1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much a later leg may be for (11.6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How parlays are priced (7.2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How ties reduce what is paid (14.4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to see that nothing of this was changed
===========================================

checksums.sha256 names the hash of every file of this folder: sha256sum --check checksums.sha256

{facts} holds each fact that the ticket rests on, a line each, with its very bytes as they stand in
the journal of the book (`header` and `body`, UTF-8). Of each line:

  1. sha256(body) is the `body_h` that the header names.
  2. id is sha256("bookfact1" followed by the header).
  3. chain is sha256(chain_before + term + seq + received_at + id), where term (which the header
     names), seq and received_at are eight bytes each, the highest first.

chain_before is the chain after the fact before, so no fact can be changed, left out or put in
without every later chain being another one. At its end:

  facts in the journal   {count}
  chain after the last   {chain}

Whoever has a copy of the book, or a backup from then on, sees the same chain at these places. The
book itself proves the whole of it:

  bookdesk verify --book BOOK

recomputes every hash and every link, folds the journal anew and compares every row of every table.

  {command}

makes this folder again, byte for byte, for as long as nothing more happens to the book.

Facts of this ticket
--------------------

{places}
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IF = the next if it wins  ·  also with &gt; or &gt;&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If bet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If bets and reverses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {name} the column right after “{heading}” has a heading, and the prices of that line should stand there without one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inning {number} was not played to its end, and another follows it. Nothing was taken over; correct the linescore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It began long ago and has no result; {count} wait for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts after all scheduled innings; a home side ahead need not bat in the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had no action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is decided by 90 minutes and stoppage time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is hidden. Let it follow, or lock it, before it is moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is related to another leg; a supervisor allowed that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is so already: {mode}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It pays a multiple of what it did, or a part: {old} would be {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It pushed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for a supervisor: {sentences}. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was settled as {was}; approving takes that back and posts anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped: what was played far enough is graded, the rest is no action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was suspended: {count} stay open until it is recorded how it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was suspended: {count} stay open. Record how it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was {status}: every leg on it is no action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will wait for a supervisor: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its line or price was not the board's when it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its result is entered and waits for approval → stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large wager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest move of a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest move of a spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest move of a total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last wager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of the limit at that second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>League</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg {place} is for {base} and the leg before it for {base_before}; all legs of an if bet are for the same amount. Nothing was written; type the same amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg {place} is for {base}; it may be for at most the {base_before} of the leg before it. Nothing was written; type a smaller amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg {place} risks {stake}; it may risk at most the {before} that the leg before it returns. Nothing was written; type a smaller amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of a line type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits by event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits by market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line type allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines and prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines are those of the column {column}; {not_read} is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines are those of the columns {when}; prices are decimal and kept as quoted. Min and Max are extremes of different moments, and no lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines are those of {shown}: no event has two bookmakers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines are those of {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log-on audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest price of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest underdog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make-up after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make-up before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make-up is 0 or more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make-up is counted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum play and moved games</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum wager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money line: the side has to win; a tie is a push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money lines are those of the column {money_line}, totals those of {total}; prices stand in the columns right after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved lines stand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiple of a future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net loss: + the players lost, − they won. Commission and due: + the agent earns it, − the agent pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral Venue?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New accounts wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New events start off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account was named to move. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No balance and no wager; only what is on the public board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document {ticket_number} is in this book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event ahead has the rotation number {rotation}. Import its lines, or put it on the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event on {no} has the rotation number {rotation}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is chosen for backups and exports: nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No game from today on has the number {rotation}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No game of {league} on {day} has the number {game}. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No handicap in soccer is beyond {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more wagers on {closed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score for {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting was named. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spread of this league is beyond {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spread of this league is beyond {spread_max}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket has the reference “{name}”, and as a number it is wrong. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket was written in this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket {ticket_number} was written in this book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wager: {sentence}, below the minimum wager of {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wager: {sentence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No week starts on {week}: weeks of this book start on {weekdays}, this one on {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {role} can be given to {deed}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered in time: this wager of {account} lapsed. {nothing} The clerk may read it back and hold it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is written like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read, because the format has no such column: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read: the market {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be divided by 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this week is equal to it: compare the tickets one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is deleted: each change is a fact of its own; status and net are of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left of {price} when {cents} cents are taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on the board here to keep. Type a line first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on the board here yet. Type a line or a price first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is pasted yet. Paste rows of number, team, spread, total, price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing limits this wager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing limits {code} here: say the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was agreed: all of it goes up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Confirm it, or type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written, and an older file of that name is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: it came to 0.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the own players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off hours from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off hours to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off-hours limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: no definition of a birdcage is published (13)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cell of the pair is blank, and the pair needs both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side of the spread has no line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side of the spread has no price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side of the total has no line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side of the total has no price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One team has no price, and the other has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One team is marked {mark}, and here are {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One value belongs here, and there are several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One writer to an account: ask there, or wait for the end of that call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a betting adjustment can be dated back. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a game that is called off or postponed takes along what hangs on it. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a transfer names another account. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a withdrawal can be requested. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only baseball has innings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only baseball has listed pitchers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only baseball has listed pitchers. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {allowed} may be open at a time, and {waiting} wait already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open OU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open risk below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open risk on an event below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open spots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open spots are filled and not edited. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open spots are filled where tickets are written, not by a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open spots are not filled late. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open spots are not filled later: a supervisor agrees at once, by PIN. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open spots that ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tickets that stay pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open wagers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open wagers, at risk, available and last wager as of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other adjustments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other money approved above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outright: it is decided by the final positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over / under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over and under are the same number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over or under: the number against the line; equal is a push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the credit limit by {over}: at most {most} may be risked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the limit. {most_sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtime counts, a shoot-out does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtime counts, and a shoot-out as one goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtime counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtime does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtime in hockey is decided by one goal, and these are more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own players' net loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P = parlay, * for a spot left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PL6 = pleaser by its points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page &amp;P of &amp;N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by the difference: what goes up from below counts apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid on agents below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid the same day until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parlay money lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parlay open spots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parlay payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parlay pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parlay risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parlay sum of odds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parlay underdogs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parlays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parlays and payouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the usual limit on a circled event (24.2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed up by agents below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past post: taken after the start. It counts until a person takes it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending counts against the credit; a free play counts nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending is the risk of open wagers at the time this was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per-head fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per-head invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned players; no preset is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitchers are named on baseball only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitchers of the whole if bet are said after the amount of its last part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place pool: the track’s own price decides what it pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player risks, player wins: amounts from the player's side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player's net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Players opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Players so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pleaser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pleasers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points are bought at American prices; {price} is not one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points are bought on spreads and totals of the whole game only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points are bought on whole and half lines, not on quarter lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points are whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix of players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices are read as {stated}, as was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices are said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices are the {when} prices of {name}, as quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices are {kind}, as all of them show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed {proposals} other limits, and set {applied} by rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposition: the answer taken has to be the right one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puck Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puck line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RA = reverse, goes on if it has action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RR2 = round robin by twos  ·  RR2,3  ·  RR2-4; the amount is each parlay's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RV = reverse, goes on if it wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back and not confirmed ({status})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it to the caller again and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the changed leg again: F7 takes the new line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-back sheet of {account}, {began}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-back sheet · {book}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder to close the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated by agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaying the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results by two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results that wait for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk is the players' money, to win the house's; a result below 0 the house loses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation numbers {rot_away} and {rot_home} are not a pair: the visitor has an odd number, the home team the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation {rot_away} of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round robin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round robins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding: no more than a cent a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {down}, column {across}: {error} Nothing was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runners, places and part of the odds (14.5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ST = a straight of each selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said again at booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8 (comma delimited)” and import that; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the price and the amount: 452 -3 -110 r500.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the player is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what was found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why callers are let in again. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is no wager. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is struck, in one line of at most {longest_reason} characters. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it needs nothing more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the promise is dropped. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: the clerk reads it to the caller. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: the rule will be judged by it. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: what is missing, or why it is refused. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores and numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores are read by fields that were not tried on a final score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores are read by the documented fields, which were not tried on a live answer. They are final scores without periods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds a bet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds a bet are those of all calls for each ticket that was written in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds of play that make a game official (16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle figure included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled at the close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show pool: the track’s own price decides what it pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-ins, failures and exports at this station; users and stations of the whole book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since this copy of the book began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of these settings were changed again since, so that the mass change cannot be taken back as a whole. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some prices of {name} can only be American and some only decimal. Say which they are with --prices american or --prices decimal; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sportsbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread and money line disagree: {side} gives {line} and is the underdog at {price}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread and total cannot be told apart: the larger of the pair should be a total of {totals}, the smaller a spread of at most {spread_max}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread to total from which a side and the total are related (6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreads and totals are taken at {spread_price}, as the format implies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreads and totals without a price are at {price}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreads from the side of the team in the row, favourite negative; prices as quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straights to judge by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T6 T6.5 T7 = teaser by its points  ·  T10sw = a class by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken after its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tape time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tape time, phone line and reason are lines of at most {longest_line} characters. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team total: the score of one side against the line; equal is a push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teasers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms that ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That choice of pitchers is a rule of the house and is not typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is outside of any calendar. Write for instance day:&gt;mon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is outside of any calendar. Write for instance placed:&gt;mon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That failed {failures} times. Wait {left} s and try again. Nobody is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than any amount the book can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is neither the PIN nor the password. The window stays locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the phone secret of {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too much for one paste: import it as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is what the caller asked for: approve it. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is 4 to 8 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is one of those that are tried first, such as 1111 or 1234.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is 0. Type an amount above 0. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is above 0. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is larger than any amount the book can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount of a parlay is what it risks or what it wins; say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount of an each-way wager is what each of its two parts risks; say it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount that stays when a price changes (15.2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount to take a market off the board at is above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be written: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance changed while it was read. Nothing was written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block of {count} rows reaches beyond the matrix. Nothing was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board at that second{part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board is the same for every agent: ask for it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book has no such account: name the one that it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book has {current}, the file {proposed}. Correct it on the board's Results tab if the file is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book was brought to a new format, but its tables do not agree: {difference}. The book as it was is kept in “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bookmaker is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calculator reads at most {longest} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card “{name}” does not pay {teams} teams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The carry of {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell says {beside}, and the column {price_heading} says {price}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell “{heading}” is blank, and a name belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell “{heading}” is blank, and {what} belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of an account is one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column {heading} says {text}, and a score of {home} to {away} is {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of {name} are separated by {separators}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy does not verify and was thrown away: {difference}. Run verify on the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is damaged ({healthy}) and was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date jumps back by months, so its year cannot be told. Sort the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates in {name} have no year. Say the year of the first row with --season, for instance --season 2018; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dearest price still paid by the table (7.2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draw and the under of one match are related.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is one line of 1 to {entry_max} characters, such as 451 -3.5 w100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry names {account}, the row {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is not on the schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is not on the schedule. Import the lines first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is not on the schedule. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is over, and the score of a team is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is there already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event was played; a result stands. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events of {name} have no field {names}, which the format {format_name} needs. Found: {headings}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The favourite changes: {side} was {was} and would be {is_now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fewest selections (10.1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field is too small for places. Nothing was written; write it to win.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no team “{name}”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The final score is above the sum of the innings, {runs} / {runs2}, and there are extra innings only after nine full ones and a tie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The final score is above the sum of the periods, and they are no tie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The final score is below the sum of the innings, {runs} / {runs2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The final score {final} is below the sum of its innings {runs}. Nothing was taken over; correct the score or the innings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The final score {final} is below the sum of its periods {known}. Nothing was taken over; correct the score or the periods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first five innings make {five}, not {typed}. Nothing was taken over; correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row is neither a game nor headings. Headings are rot, team, spread, total and ml; without them the columns stand in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row is the over and the second the under; these say otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for temporary files “{gettempdir}” is full or may not be written to. The workbook was not made, and an older file of that name is as it was. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of “{name}” is read-only or cannot be reached, so the book cannot be opened for writing. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made ({strerror}). Nothing was written; the book is as it was. Name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” for backups and exports is not there. Nothing was written. Choose another one under Routines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{parent}” does not exist. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format holds one line of each game, its closing one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The game was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The game was suspended: {sentence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The game was suspended: {sentence}. It is recorded as stopped, by the score at which it was suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The game was suspended: {sentence}. Nothing was recorded; type the score at which it was suspended, and record it as stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The halves do not make the final score; extra time is no part of a soccer score. Nothing was taken over; correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handicap is blank, and its prices are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headings of {name} hold {kinds}, so what separates the columns cannot be told. {save_as}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The home team bats in as many innings as the visitor, or in one less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house has listed these two as related.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house is the top of the tree and stands under nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house placed it with another house, whose account gets the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house rules became version {version} meanwhile. Nothing was changed. Compare the two and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house rules changed since this was read back. Nothing was written. Read it back again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house rules do not say what “{path}.pays” pays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house rules do not say “{path}{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house rules give {twice} twice in “rotation_prefixes”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house rules give “table_min_price” as {dearest}, which is better than “parlay_standard_price”, {standard}; it is the dearest price the table still pays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house rules give “{key}” as {said}; {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house rules give “{lower}” as {profile}, more than “{upper}”, {profile2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house rules give “{path}” points neither for football nor for basketball.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house rules give “{path}” {points} points; its name begins with its points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house rules name reverses in “buy_in”, and “reverse_strict” bars bought points from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house rules name two tables in “{key}” that sell {twice}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house rules name “{key}.{name}”; each of its keys is {says}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house rules name “{path}{name}”, which this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house rules price parlays by “parlay_table”, which does not say what {missing} teams pay; “parlay_max_legs” allows {parlay_max_legs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house rules reduce “{path}” by ties and do not say what {missing} teams pay in “{path}.pays”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house rules say all of this already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house rules switch “birdcage_enabled” on; no definition of a birdcage is published, so it stays off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house rules, “{key}”: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house's pay table has no parlay of {count} legs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The innings make {away}-{home}, not the score of the game. Nothing was recorded; correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal holds “{kind}” version {version}, which this program does not know. Nothing was changed. Update the program and open the book again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of “{name}” does not match its own hashes: {problem}. Nothing was changed. Keep the file, and restore the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The league is blank. Fill it in, or say it with --league.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The league is taken from the name of the file: {league}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The league “{text}” is not known. Known leagues: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is off the board, or its price does not move by cents. Nothing was changed. Move it by hand and dismiss the suggestion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line moved again since. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines of {code} follow those that the players have otherwise. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines of {owner} follow those that the players have otherwise. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of refused rows cannot be written to {target} ({part}). What was imported is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The make-up of {code} is {cents} already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most each pool pays to 1 (19.2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most half points bought on one leg (5.4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most half points sold on one leg (5.4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most legs of an if bet (11.1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most one parlay wins (7.6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most one parlay wins to 1 (7.6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most one wager on a horse wins (19.2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most selections (10.1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most teams (7.5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most teams of a reverse (12.8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name or the PIN is not right, or it is your own. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name or the password is not right. Nobody is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest: {nearest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new limit is 0% to 1000% of the old one. Nothing was set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new limit is a percentage or an amount. Nothing was set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open week is {open_week}; only that one can be closed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other system has no such account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcomes are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password has the user's name in it: use words that nobody connects with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is one of those that are tried first: use words of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password needs at least {least_length} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password repeats itself: use words that do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period that the first of four digits means (18.3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The periods and the overtime make {whole}, not the final score {final}. Nothing was taken over; correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The places of {title} are 1 to {count}. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The player was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The players won: nothing is earned, nothing is made up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price moves from {price} to {price2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price of the over is the one in the visitor's row, that of the under the one in the home team's row, as the format implies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price that the table is for (7.2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The puck line and the total of one game are related.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range from {least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading of the file was stopped; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading of {name} broke off, perhaps because it needs more memory than any schedule. Remove what is not needed, or save it as CSV; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference of a recording is one line of at most 300 characters. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference {reference} is in the book for another wager: {entry}. Correct the reference, or void that ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is home − away, and {home} − {away} is not {result}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reverse that is offered first (12.2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rotation number of a visitor is odd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has {count} cells under {width} headings, so one of its cells may hold a separator. Put that cell in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has {count} cells, and there are {count2} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has {count} event dates for {legs}. Give one for all, or one for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row says {division}, and the import was told {league}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row says {text}, and the import was told {stated}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows have {given} innings, and the column says {stated}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of a game are marked V and H, or N and N on neutral ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run line and the total of one game are related.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for handicaps (14.5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same wager again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score at half time is above the final score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of a game stopped in extra innings (15.4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of the {half} is not the sum of its quarters. Nothing was taken over; correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second-half pair is the game's own pair of the column {whole}, copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spots of ticket {number} had to be filled within {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spread and the money line of one team in one game are related.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spread is large against the total of the same game: the two are related.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spread moves by {points} points, from {was} to {is_now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status of an account is {statuses}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suggestion was decided already, or the line was set since. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum is not complete. {examples}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms of this ticket are not those of a {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms of this ticket cannot be read: “{value}” is not what stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket has no leg that could be graded. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is void already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is void already. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is {complaint}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times of this format are UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total moves by {points} points, from {was} to {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The track declared no price for this pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two rows of the game differ in date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two rows of the game differ in {heading}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is like this already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visitor's rotation number is odd, and the home team has the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wagers whose legs may have bought points (5.5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week is blank; write 0 where it is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week of {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week of {starts_on} ended on {last} and is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week of {week} is closed already. What comes late posts to {open_week}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week of {week} is not closed, so there is nothing to hand out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week of {week} is not closed. Nothing was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week of {week} is outside of any calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole game and a part of it, both by side or both by total, are related.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year of the first row is taken from the file's name: {season}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {kind} {number} was entered by {user}, who can take it back, as can an owner or manager. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {pool} pool of {home} cannot pay that. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} of {name} are those of no known format ({known}). Found: {headings}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs has the other sign: it is from the house's side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs includes payments and adjustments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs includes the adjustments of the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs includes the payments of the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs includes what was carried into the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs is the balance, carry and payments included, not the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no archives of this kind for {sport}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no house rules “{name}”; there are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are runs in an inning after one not played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a line type “{name}” already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a price of {price} and no line for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a user “{name}” already. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a user “{plain}” already. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account “{code}” in the part of the accounts that {name} is held to: {reader} and below. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account “{code}” in this book. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account “{code}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account “{code}”. Check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account “{parent}” to stand under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no book at “{path}”. Make one with “bookdesk new {path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “{name}”. The formats are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line for this price yet. Type line and price: -3.5 -110.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line to move. Type line and price: -3.5 -110.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line type “{line_type}”: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line type “{name}”: {known}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no move to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no new price. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other user “{to}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no price for this handicap yet. Type both: -1 +150.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no price for this line yet. Type both: -3.5 -110, or with the other side's price -3.5 -115 -105.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no price to move. Type one, such as -110.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no range to move by. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report “{name}” to export. There are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report “{name}”. There are {list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no result to approve. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “{key}”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such call. Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such claim. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such contest. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such document. Nothing was reversed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such held wager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such held wager. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such mass change. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such proposal. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such proposition. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such request. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such set of lines to follow. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such ticket. It may have been written on another station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such ticket. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such ticket. Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such ticket. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such unconfirmed wager. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such user. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ticket {name} in the part of the accounts that {name2} is held to: {reader} and below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ticket {name} in this book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no user “{name}”. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no wager that this is about. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {kind} pay table “{name}”; there are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {start} on {date} in {timezone}: the clocks skip it. Correct the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to decide about this ticket. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These lines would follow themselves. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These pitchers are listed already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book has no version {number} of its house rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book has no week of {wanted}: its first one starts on {first}, its open one on {last}. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call is over. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cell holds {count} characters, more than any cell of this format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cell is a formula. Paste the values and save the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event has no result that waits for approval any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field holds {count} characters, more than any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This format holds opening and closing lines, no {when}. Say open or close; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has to be decided; it cannot be put aside. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This house leaves no spots open: name every selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This house sells no {kind}s: their pay table is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This house sells no {mark}{card}; it sells {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is decided on its own page: Enter goes there. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no period that can be wagered on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {league}, and the import was told otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This market has no line. Type a price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message does not wait for you. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This move does not wait any more. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note does not stand any more. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This notice of {code} was taken down already. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parlay wins at most {most} in this house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This price is blank, and the other side has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program was installed without defusedxml and opens no workbooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This proposal was {status} already. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has no partner: a game is two rows, visitor first, home = visitor + 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wager of {account} waits, but {said}. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wager waits no more: it was {status}. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This waits no more; somebody has decided it. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three-way: visitor, home or draw, and only the right answer wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket {number} has {left} open spots, and these are {more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket {number} is not what it was when this was read back. Nothing was written. Read it back again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket {number} is {status}: its spots stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket {number} was written without open spots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times by the clock of the book, {timezone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times of day are Eastern, as the format says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {deed}, the smallest amount is above the largest. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total: the scores of both sides together against the line; equal is a push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a line, such as -3.5, or line and price: -3.5 -110.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type for instance 120.50 + 33, -110 500 or p -110 -110 +135 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type for instance net &gt; 1000, close &gt; 60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type for instance never, every 30 minutes, daily 05:30 or tue 09:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the prices of the parlay and an amount: p -110 -110 +135 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the agent they are under now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitor and home team are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void: player 0.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of a wager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WR "Smith is elected" +250 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WR "Smith is elected" on 2026-11-03 +250 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WR "Smith is elected" r100 w250</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WR = write-in, its text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wager limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wagered by everybody below, graded with action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wagers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wagers accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wagers add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wagers stand when the game is played {words}, and a start is not known. Nothing was changed; state both starts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch who beats the close in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch winners from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks looked back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a change of venue does (17.2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a clerk has to acknowledge needs a text for the clerk. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a free play may be used for (20.2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a horse wins is known when the track has paid; say what the wager risks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a parlay may not hold (7.7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a parlay with open spots wins is not known yet; say what it risks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a reverse of many teams is made of (12.7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a rule does lasts 1 to {days_most} days. Nothing was set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a tie beside a loser does to two teams (8.7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What accounts below the house have set themselves, beside what they would inherit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an amount is when the caller does not say (2.3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an open if bet holds of the credit (25.3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes up to the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes up to {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each number of teams pays (7.3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each pleaser pays; none is sold while empty (9.3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each teaser pays (8.4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What half a point costs, and on or off 3 and 7 (5.4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hangs on this game changed since it was shown. Nothing was changed. Open it again and choose anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is laid off is one straight wager, for instance 452 -3 -110 r500.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What spots do that nobody filled (23.1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands at 4½ innings with the home team ahead (15.6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the player was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the profile is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the trade's words for amounts mean (2.4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a game is official (15.3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether Asian quarter lines are allowed (7.4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a team's total counts the goal of a shoot-out (3.4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether bought points and circled games are barred (12.8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether points are sold on totals as well (5.2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether spots may be left open (23.1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the number beside NL is a spread or a total cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether totals are allowed (8.2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether two legs may be of one game (8.2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which league the sport {part} is, is not known. Say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which league {number} is, is not known: say --league.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pitchers must start, when nobody says (15.1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way the last unit is rounded (1.6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win pool: the track’s own price decides what it pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawals approved above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawals are paid on no day of the week here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawals by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawals of a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawals of a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without wager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst case of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write P1, a clerk's name, or a day: 2026-11-22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one wager: the limits are asked about one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-ins within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {names} into “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to read {path}. Copy it to a folder of your own; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own limit ({kind}: {cents}) leaves {left} to risk. Nobody here can lift it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a betting adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as 905 for 5 September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a deposit of {amount} from {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a held wager lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a horse has no price before it ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key number such as 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a league such as NFL or a sport such as football</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number was expected after the sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parlay has 2 selections at least, and a range rises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pleaser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a price or what is risked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quarter line cannot be in a {word}; take the half point beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark ends the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rate of its own for horses, which are then made up by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rotation number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a round robin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a selection beside the open spots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a selection has one market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a selection has one price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a semicolon or the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a size is named twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a straight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a teaser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a teaser has its own points; none are bought or sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a third selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a three-way handicap is of whole goals and not 0; without one write ml or draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ticket of the open week that won this much is looked at; not set is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tie drops its leg out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tie gives the whole risk back where no leg loses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tie gives the whole risk back, whatever the other legs do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tie loses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tie wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a total is above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a transfer of {amount} from {giver} to {taker}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a wager above it waits for a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a withdrawal of {amount} to {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word in small letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a write-in has no pitchers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a write-in waits for a person's decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a zeroing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {word} has spreads and totals of the whole game, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above it a deposit counts only after a second person has agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above it a second person has to agree before one is paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above it any other transaction waits for a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept what the rules refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted after it was held; {held}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted without a flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted {whose}: {description}, {amounts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account {account_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acct:P00101 agent:A01 type:P status:open placed:&gt;mon risk:&gt;500 rot:451</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acct:P00101 agent:A01 type:deposit method:cash user:ann day:&gt;mon amount:&gt;500</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged the message {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action whoever starts, at a new price after a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action whoever starts, at the same price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action {action} on {rotation} {side}, {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action {action} on {side} with {ticket}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added {name} as {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the risk comes the win, such as w250.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent tier limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent tier on the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allow, only when the line has moved, or block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an American price is a whole number, such as -110.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an accrual adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount does not end in a point; write 500 or 500.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount has at most two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount has no comma; write 1500 or 1.5k.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount is above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount is never negative and has no sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount needs digits, such as 500 or r25.25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier leg of the chain is not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an if bet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an if bet begins without ST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an if bet is a chain of single selections, one before each &gt; or &gt;&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an open spot was not filled and has not expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an opening balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and needs one named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another pitcher of the home team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another pitcher of the visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another venue, the same home side → action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any sport’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applied: {reader}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approve accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approve settlements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approve what waits for a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved by {decided_by} ({because})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved the request {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved the result of {events}{rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for {posting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {cents} {words} in a parlay of {teams} teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most} points are {verb} in this house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at risk in each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the track's price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b. b bh = half a point bought  ·  b1 b1.5  ·  s. s1 sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back up the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beat the close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before 05:00 of the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began a new life of the book as {letters}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began a {kind} of {account} {end}, asked for by the {asked_by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>big winner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bonus {bonus}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookdesk 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both listed pitchers have to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought along from </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by chart percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by how much the chance that a price says moves without a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the rule “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call of {whose} {ended}{kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be asked again as it was typed: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cap per game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capped {what}: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cents that every price pays more through the end of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cents that the two prices are apart near even: 20 is −110 both ways, 10 a dime line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change agent tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change contact fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change house limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change money rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the house rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change their own secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the house rules to version {version}, “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the make-up of {whose} on {product} from {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed {account}: {fact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed {event}: {fact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed {said} of {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charged to the agent for each player active in the week, by channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circled limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed the open spots of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed the week that began on {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied from {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>countered a held wager with {wager}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily 05:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily 06:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily 06:05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily 06:10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date adjustments back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated {figure_date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days after a wager in which it can be disputed; later only with a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days after which an open write-in is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide about flagged tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide about held wagers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide tickets by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided {count} of {whose} as {results}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided {names} as {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted (void)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted by a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down to the</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw-no-bet price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped an unconfirmed wager of {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped the promise of {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each part of an if bet is one selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier wagers count against the limit: by game, by line, or each by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>early limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited {whose}, written anew as {anew}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eh-1 three-way handicap of that team  ·  ehd-1 its draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enrol stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event without lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event {event_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every 1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every 2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every 5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every sport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every wager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {every} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {every} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ew = each way: the amount twice  ·  top10 = in the first ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired spots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fact {seq}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fee {fee}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled open spots of {names}: {description}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filling open spots costs nothing: leave the amount out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final score yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first five innings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free play is said once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free play of {amount} {which} {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the account to the till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the till to the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {least} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {least} up to {up_to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {runners}: {places} at {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave the review of {item} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave the review of {item} to {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>google drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grant free play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grant temporary credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had no action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half loss: one half of the line loses, the other pushes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half win: one half of the line wins, the other pushes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no result; {legs} for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard a wrong phone secret of {whose} on line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held a wager of {account}: {wager} ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held wager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home and visitor were exchanged → no action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home pitcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours after the start in which a result, or the score of a period, is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours after which a claim is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>house's share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long a request waits before it is paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long after the last deposit one may be asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many agents make the same side repeated action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many of the newest backups stay in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many positions count was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many selections of a parlay may be money lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many selections of a parlay may pay more than even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many spots may be left open in a parlay of so many teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many straights with a closing line a player must have before that part counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many times as much as before a future pays before it is asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many weeks both look at, the open one included; 0 is all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many withdrawals may wait at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how prices are read back; a ticket keeps them as they stand on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the week is shared: split, red figure, profit, reverse red, or a rate of the handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if bet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in favour of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in plus prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the same week, Thursday to Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>innings after the fifth, extra innings included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is approved without what {legs} for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is lost there and no action here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is lost there and open here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is lost there and won here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there twice, for {net} each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is void or missing there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is won there and lost here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is won there and no action here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is won there and open here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {text} the total or the amount? Write {market}{text} or ${text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds entries, each under {says}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a line of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a list of any of {options}, each once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a list of pairs such as [2, “f13/5”], fewest teams first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a list such as [5, 2, “1/4”]: runners, places, part of the odds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a part of one written as “0.30” or “1/4”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a price such as “-110” or “f13/5”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a whole number from {lowest} to {highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is one of {options}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is points in steps of a half, such as “6.5”, or null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was countered already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its risk, or the smaller of risk and win; counts where the deal is part of the handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large wager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learned that “{alias}” is {team} in {league}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legs decided by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lent beside the credit limit through the end of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let stand ({flag}): {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let {whose} stand ({flag})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lets callers of {whose} in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit by game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit of the line type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit of the number of teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit of the player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line type {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line type {type_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines move in quarter points: .25, .5 (or a trailing point) and .75.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines of this bookmaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link of {type_id}: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link sets of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked {type}: {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links to other workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed the {form} “{title}” of {league} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed {league} {teams} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at accounts and tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at agents and their commissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost by half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost half, so half of its stake comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower credit limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lp both listed pitchers  ·  l1 the visitor's  ·  l2 the home side's  ·  act action  ·  fp free play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made the book “{name}” with {name2} as owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made the {whose}: {links}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>master agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes before its start at which wagers on a game close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes for which a line that moved is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes within which the same side from several agents is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved against the player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved {list}{more}{settings} under {target} from {at} UTC on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contest result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no free play or credit is given to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no line is as large as that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no new price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no period score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pitchers are listed for this game; the board names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no points are {verb} on {league} in this house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price is as long as that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no team is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no wagers are taken for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no write-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody countered it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has {digits} points {verb}; a space stands in front of the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none was made yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not under {parent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note on what is reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted of {fact} ({category}): {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted on the claim {number}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted on the review of {item}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted that {source} says of {event}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted the promise of {whose} to pay {amount} by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is posted to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>o47.5 u47.5  ·  to24.5 tu24.5 team total  ·  ml  ·  draw dnb dc1x dc12 dcx2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>odd markets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off the board at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off-hours limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the day it is decided: on 2026-11-03</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on what they pass up, or by the difference of the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one digit from 1 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one more selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open and change agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open spots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open spots closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open spots stand in front of the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened {count}, {span}, under {parent} {source}, credit limit {credit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened {named} under {parent}, credit limit {credit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others: those of people who may not approve themselves; all: everybody’s, imports included; none: nobody’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owed to player {amount}, agreed {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own lines of {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parlay and teaser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of a deposit that is charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of a deposit that is given beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of a player's straights with a better line or price than the closing one, from which on the player is watched; not set is nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of each wager that counts in the position of the book; a ticket keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the credit from which the clerk is warned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the usual limit on a circled line; the house rules say it where unset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the week that the agent earns; not set is no deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pay table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payout of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payout of the number of teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>played at another venue → no action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>played where it was scheduled → action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>player owes {amount}, agreed {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>player's net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points above which a total is asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points are bought or sold once in a selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points are {verb} by the half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points are {verb} on a spread or a total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points are {verb} on spreads only in this house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points by which a spread moves without a question; the sport says it where unset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points by which a total moves without a question; the sport says it where unset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points of a whole game below which a total is asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points such as 6, 6.5 or 10sw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post adjustments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posted {body}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price after {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price to win or to place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed for {account}: {change}, because of {evidence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put aside {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raise credit limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read {whose} the balance {balance}, accepted{seen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuse what breaks this agent's tier, or hold it for a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regraded by a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regulation time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests of a pay day after this time are paid on the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reverse red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reverse transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reversed {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoke stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk {risk} to win {win}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risks {risk} to win {win}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotation number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotation number, odd = visitor, even = home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule about parlays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule about the same wager again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running: carried; zero: settled whole; zero winners: only what the book owes; threshold: settled whole from the settle figure on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running: on the whole balance; weekly: on this week's figure alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score before the shoot-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score {verb}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds that a held wager waits before it lapses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selection amount  ·  P T6 RR2 RV RA selections amount  ·  ST …  ·  IF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send messages to users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent {names} the message: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set an agent's own lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set of {accounts}: {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set of {account}: {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set phone secrets and let callers in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the board of {event}: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the own limit ({kind}) of {account} to {cents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set what action does to {sport} {market}: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set {type} on {event}: {shown}{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sides and totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sides exchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sides may pay more than they take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed off the week that began on {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site {shown} {shown2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spots that stay open are not written again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands after review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start breaks and set players' own limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated new prices of {event}: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>station began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>struck the note {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table {name} has a row only in {where}: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table {name}, row {key}, column {name2}: live {ours_value}, replayed {theirs_value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take requests for withdrawals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take wagers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken in, given earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes away the own limit ({kind}) of {account} from {from_when} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account goes right after “@”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amount is larger than any the book can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the balance from which on an agent is settled, where that is the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the balance of {code} is {balance} cents, but its postings sum to {posted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the balance, either way, from which it has to be paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the board does not have this market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the board has {selection}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body does not match its hash ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card “{name}” is not sold for {sport}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chain is broken here ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contest has no result yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dearest price that is taken on this market: 300 is −300</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dearest price that is taken: 300 is −300</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event has no result yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event was suspended; record how it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fact after {seq} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the feed's id of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the handicap stands in front of the price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header cannot be read ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header does not match its row ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the home side’s listed pitcher has to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the least of a wager by phone or online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the least of one deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the least of one withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link to the station's previous fact is broken ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the live tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the longest price that is taken on this market: 500 is +500</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the longest price that is taken: 500 is +500</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the market stands in front of the price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most a parlay of so many teams pays, its stake included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most an event should lose in its worst case; beyond it, it is shown red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most at risk at once of all players below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most at risk at once on one event of all players below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most at risk in a parlay of so many teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most at risk on one event over all kinds of wagers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most of all deposits of a figure day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most of all deposits of a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most of any single wager in the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most of one deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most of one straight wager (quick limit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most of one wager at this set of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most of one wager in these hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most of one wager of anybody below, whatever their own limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most of one wager of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most of one wager on a circled line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most of one wager while the start is so many hours ahead or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most of one withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most of the credit limits of all players below together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most one wager of this kind pays, its stake included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most one wager of this kind wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most paid and asked for in a calendar month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most paid and asked for in a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most that all wagers of a figure day pay together, stakes included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most that may be lost in a week, whatever the credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most that the plus prices of a parlay add up to: 900 is three of +300</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most that the prices of a parlay together pay for one: 100 is 100 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the move of a line in quarter points from which it is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next leg has action only when this one wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next leg has action when this one wins, ties or has no action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the open claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the period stands right after the rotation number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pitchers changed and nobody stated the new price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pitchers were said already; {text} is one choice too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the players' dollars or commission; matters when the part changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the replayed tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result has no score for the wager's period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result waits for approval in Settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the risk from which a wager is told to everybody at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the set of lines that is offered; master is the house's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the set that all players below have on top of their line type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sizes of the parlays were expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text in quotes, then a price and an amount, or risk and win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ticket says already whether it is free play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the visitor’s listed pitcher has to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {body} of {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their names with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three-way handicap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three-way line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticket number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took a call of {whose} on line {line}{said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took back a mass change of {accounts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took back the move {move}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took back what was decided of {count} of {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took down a notice of {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took off the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took the claim {number} as {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took the claim {number} of {whose}{on}{late}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top {line} {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two selections are separate straights (ST) or a parlay (P); begin with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {until} UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to the</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user {user_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visitor's number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visitor's pitcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>void their own tickets just after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>void tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voided {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voided{money}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wager limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was settled otherwise; approving takes that back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekly-figures, pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a leg has when the caller does not say: both listed pitchers, or action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a player won in these weeks, from which on the player is watched; not set is nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what becomes of an agent's own balance after commission and fees, as for players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what kind of player it is: colour and filter in lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what of a straight is held against its limits: the lower of risk and win, risk, win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the numbers of new players under this agent begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when a verified copy of the book goes into the folder of the routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when held wagers that nobody answered in time give their credit back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when spots that nobody filled in time are closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the chosen reports are written into the folder of the routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the limit of the night begins, by the clock of the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the limit of the night ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the rules look at all players and propose other limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when to say that a week which is over is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when to say which events have started and take no more wagers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when to say which temporary credit and limits have ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether a balance just at the settle figure is settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether a reference number has to be typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether callers say it: off, where the account has one, or always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether circles do not lower this account's limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether deposits are taken this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether lines of a new event are off the board until a person releases it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether nobody approves an account that they entered themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether players may be given this set of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether somebody else than who entered a result approves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the phone secret is typed again when the caller confirms a wager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the player stands in the player watch, whatever the presets say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether wagers are taken by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether wagers are taken online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether wagers at another line count to the sum by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether wagers of this kind are not taken; no opens it again below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether wagers on games, futures and propositions are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether wagers on races are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether what players win with free plays is part of the week that is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether withdrawals are paid on this day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether withdrawals are paid this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>win  ·  place  ·  show, at the track's price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>win only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>win pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with its game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within 36 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within 48 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a price a write-in names its risk and what it wins, such as r100 w250.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without one price there is no base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without open spots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>won by half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>won half, so half of its stake wins and half comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>won, so that the house lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write for instance 2018-09-06T13:05:00-04:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write late wagers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write notes about accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write-in decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = yes  ·  n = no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy-mm-dd hh:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} has this wager already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} lacked {left} of credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer} is no answer: 0 to {largest_answer}. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{away} at {home} had started when it was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{away} at {home} on {day} has the number {rot_away} in the book, and {rot_away2} in the file. Correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{away} at {home} on {day} is not on the schedule. Import the lines first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{away} at {home} on {day} is {reader} in the book, and {score} in the file. Correct it in Settlement if the file is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{away} at {home} on {day} may be {told} in the book. Give the rotation number, in a file that has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{away} at {home} on {day}: {source} says {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bar} Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cents} cents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cents} is more than a book can hold. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} and below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} can withdraw {most} by now, less than {cents}. Refuse the request with the reason. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} can withdraw {most} now (balance {balance}, pending {pending}, asked for {reserved}; credit and free play do not count). {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} cannot stand under itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} cannot transfer to itself. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} does not wait for approval: it is {status}. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has free play of {free_play}; more cannot be taken. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has handed out {granted} of credit already, more than {most}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has no phone secret, and callers have to say one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has no phone secret. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has no ticket {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has nothing available: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has only {free_play} of free play left of the {cents}. Nothing was reversed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has these settings already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has this limit already: decline it. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has {has} of free play by now. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has {kind} {cents} by {number} already, not {cents2}. Nothing was posted: reverse that one on the Money page, or correct it with an adjustment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has {left} of free play by now. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has {left} of free play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has {product} switched off (set at {off}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} has {what} {claims}. Decide it first, or pay all the same with a reason. Nothing was posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is a {kind} in the book, not a {kind2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is a {kind} in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is a {kind}, under which no player stands. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is another house: say the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is like {excluded}, which excluded itself: a second person has to approve it. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is like {excluded}, which excluded itself: say how it was found to be somebody else. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is no agent. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is no agent. Only agents have make-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is no player. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is no player: only players are copied. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is no player: only players call. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is no player: only players have wagers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is no player: only players promise. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is no player: only players take breaks. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is not locked for callers. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is of kind {kind}, which does not stand under {code2}, of kind {kind2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is of kind {kind}: a {kind2} cannot be posted to it. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is on the phone with {clerk}, line {line}, since {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is the {kind}, which stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is {status}, so nobody is opened under it. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is {status}, so nobody moves under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is {status}: its status is changed by approving it or not. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} lacks {left} of credit for it by now. {nothing} Counter a smaller amount, or refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} lets no caller in after {failures} wrong phone secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} owes {owed}; a promise is above 0 and at most that. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} risks {risk} on {description}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} stands below {code2} and goes along with it: choose one of them. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} stands elsewhere in the tree; moving it is not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} stands elsewhere in the tree; that is not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} stands under {code2} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} takes a break {until}: {not_done}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} takes no wagers any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} under {above}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} waits already to move under {new}. {nothing} Take that move back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} was entered by you: a second person has to approve it. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} was no agent in that week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} was refused and is no account to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} {name} waits for approval{sent_back}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}: ask the caller for the phone secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{complaint}: RR2, RR2,3 or RR2-4, then a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} accounts cannot be opened at once: 1 to {most_of_one_fact}. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} held wagers lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} legs wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} placed at or after the new start, to be voided in Settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} selections make no parlays of {size}. Write a size from 2 to {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} stay open although the result is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} tickets were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{credit_limit} is not a limit: 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cut_hour} is not an hour of the day: 0 to 23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dated_apart} events are dated a day apart in the book, whose date stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dated} is not in the open week, {days} to {days2}; the figures of other weeks never change. Choose a day of the open week. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dated} is still to come. Choose today or an earlier day. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decided_by} {status} it already. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decided} the new account {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decision} a proposed limit of {account}{through}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decision} the move that {ticket} suggested on {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{description}, player {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{description}, risk {risk} to win {win}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{description}, risk {risk}: read back by {clerk}, the call was {ending} before it was confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{description}, {user} on the line: {because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{did} the {body} of {event}{body2}: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{event} has no score to suppose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{event} has started. {nothing} Refuse the wager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{event} was moved. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{event}: action suggests to {deed} {market}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{expired}: open spots were not filled within {reader} days. Enter closes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{failures} wrong phone secrets: nobody is let in for {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no bookmaker {source}. It holds: {shown}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds several bookmakers: {shown}. Choose one with --source; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} is no number to begin at. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{home} cannot be number {position} of {runners}, shared by {tied}. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{home} to place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{home} to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{home} to win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{home} {taken}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{home} {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is no limit of players. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} is outside {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {code} under {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{late} Written late: {late2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{league} has no period “{period}”{hint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} results wait for approval. Approve them in Settlement (or run grade), then close the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing}. Record the missing periods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing}: these legs stay open, the others are settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named} begins within the one before. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named} ends before it begins. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named} moves by 0 to 10 points and 0 to 100 cents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named} moves nothing. Say by how many points or cents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named} moves points, and this market has none. Say cents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} cannot be a part of an if bet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} has no open spots; parlays and teasers have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can be read as {names}. Say which one with --format; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read within {seconds} seconds and was given up. Remove what is not needed, or save it as CSV; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} declares a document type, which no workbook needs. It was not opened; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not say which league it holds. Say it with --league, for instance --league NFL; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a column “{heading}”, which an archive of {league} does not have. Say the right league with --league; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a line of {longest} bytes, and no line of a schedule is longer than {line_bytes_max}. It was not read; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has cells in row {number}, and only {rows} rows are read. Split it, or remove what stands far below; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has columns that an account does not have: {unknown}. Remove them, or leave them out with --ignore-unknown; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no bookmaker {wanted}. It holds: {listed}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no column that is plainly the {missing}. Say which one it is, for instance --column {missing2}=Heading. Nothing was compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no column {names}, which the format {format_name} needs. Found: {headings}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no columns of prices such as B365H, B365D, B365A. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no handicaps in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no totals in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has the field “{error}” twice in one object, and which one counts cannot be told. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has two columns headed “{twice}”, and which one counts cannot be told. Rename or remove one; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {count} filled sheets ({titles}), and which one is meant cannot be told. Save the one you mean as its own file; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds lines of JsonOdds and no results. Import it as lines; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no bookmakers, so no lines. Scores are imported as results; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no event. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no scores. Import it as lines; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds several bookmakers: {listed}. Choose one with --source; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds {count} events, and only {rows} are read. Split it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds {what}. Save a copy with values only as .xlsx; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a JSON file, and a sheet is needed here: a CSV file or an xlsx workbook. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a results sheet, which holds no lines. Import it as results; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a rotation sheet, which holds no results. Import it as lines; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty: there is no row of headings. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is held to a part of the accounts, and this program shows all of them. Nobody is signed in. The statements of that part come with “bookdesk report NAME --user {name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in the encoding UTF-16. {save_as}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {bytes_max} MB, more than any schedule. It was not read; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {rows} rows of {columns} columns. Split it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is named like an Excel workbook and is none. Open it in the program it came from and save it as .xlsx; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is nested deeper than any feed. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a CSV file: the quotes on line {line_num} are not closed as they should be ({error}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a JSON file ({error}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a text file: line {line} holds a zero byte. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not an Excel workbook that can be read, or it is damaged. Open it in Excel and save it again as .xlsx; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not an array of events. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not in the encoding UTF-8. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not in the encoding UTF-8: line {line} holds the byte 0x{content}. {save_as}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is protected by a password, or is an old .xls workbook. Save it without a password as .xlsx; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is read in the format {chosen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is signed in as {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the lock file that Excel keeps while a workbook is open. Choose {removeprefix} itself; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {what}, and files of the format {name2} are not. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may not {words} alone either. Nothing was changed. Ask the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs {needs} selections{question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would unpack to {expanded} bytes in {count} parts, more than any schedule. It was not opened; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would unpack to {expanded} times its size, as files made to do harm do. It was not opened; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, credit limit {credit_limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}{where}{about}: at most {cents} {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} and {number2}{more} are void or missing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} for {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} has to be approved first. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is about a ticket that {name} wrote. {nothing} Ask another manager or owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is about no ticket; adjust the account. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is also a rotation number: amount or team? Write ${number}, or add the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is an open claim on this ticket. Note on that one. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is dated {dated}, and that week is closed. Refuse it and post it anew. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is due on {due}, not before. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is itself the reversal of {reverses}. Post the transaction anew instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is larger than {what} can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is no withdrawal: approve it. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is not a station number: 1 to {largest_station}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} needs no approval. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} waits no more: it was {status}. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} was asked for by {name}: somebody else has to approve it. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} was reversed by {reversed_by} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} was {status} by {decided_by} already. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {description} won {net}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {description}: nobody has said what it came to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{open_requests} requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{overdue} lapsed unanswered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a file in it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{played} of {needed} games were played → {has_action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} is a fraction and does not move by cents. Type a price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} is dearer than −{cents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} is longer than +{cents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} Nothing was reversed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{promised_on} is past. Choose today or later. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{proposed}, credit limit {credit_limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quarters} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quoted} is no size of parlays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} with --league.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{result} the claim {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rot_away} is {other} on that day. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rot_away} on {day} is {away} at {home} in the book, and {away2} at {home2} in the file. Correct one of them; where a name is another name of the same team, say so with --alias "{away2}={away}".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rot_away} on {day} is {away} at {home} in the book, the other way round than in the file. Correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rot_home} is no game: it has no periods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rotation} and {rotation2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rotation} closed {minutes} minutes before its start: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rotation} has a price alone, which is read as a money line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rotation} has a spread without its line, which cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rotation} has no price before the race: write it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rotation} has other pitchers: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rotation} has started or is over: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rotation} has started: {what}. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rotation} is a game, on which there is no {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rotation} is a proposition: write y or n, or o or u.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rotation} is a {what}, which is not for {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rotation} is circled: it is wagered as a straight only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rotation} is closed or has started: {event}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rotation} is closed: {what}. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rotation} is no longer on the schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rotation} is no rotation number that can be given. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rotation} is one of a field: write its number alone, top10, ew, win, place or show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rotation} is used by several events on {day}: {choices}. Give one of them another number on the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rotation} is {event} on that day. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rotation} is {event} that day. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rotation} moved: {selection} → {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rotation} {event} is {selection}, you wait for {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rotation}: a reverse of this house has no bought points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rotation}: a {word} of this house has no totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rotation}: a {word} of this house takes one leg of a game.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rotation}: no points are {verb} in {kind} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rotation}: no quarter lines in parlays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rotation}: pitchers are named on baseball only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rotation}: the line and the price are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rotation}: the track makes the price; leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rotation}: there is no {name} on the board for the {period}. Write the line and the price, or ask the supervisor to put it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rotation}: this market is in the {kind} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} {there} (bound {indicator})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}, {taken} taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} is not a score. Nothing was taken over; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentences} Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentences} Write them as two wagers, or ask a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} A person has to confirm it; --accept-bad-lines takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}: {left}, and {signed} when it was signed off. Decide the new ones, or sign off again with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}: {left}. Decide them, or sign them off with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{short} when it was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side}. Printed {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} have the line type “{name}”: give them another first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} does not allow the line type “{name}” to {code}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} may hand out {cents} of credit, and {left} of it is left. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sport} has no period “{period}”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}, net {net}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stem} reports {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} with {home} {handicap}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{take}F8 asks a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} stands below {code}, which cannot stand under it as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{teams} teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team} to win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team} {spread}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team} {way} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}, draw no bet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} (off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} cannot be meant here: a selection has one line, in front of its price, and American prices are -100 and below or +100 and above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} does not name a period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} has no price: fill in {price_heading}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no day; write on 2026-11-03.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a price that a house writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a price: American prices are -100 and below or +100 and above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a rotation number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not the amount, which comes last, and a line has a sign or a letter: +{text2}, -{text2} or o{text2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} names no {which}: its points, .5 if there is half a one, the letters of its class if it has one, a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} of this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} stands in front of {text2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{through} is over: a temporary value ends today or later. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is not set on a {kind}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} needs the day through which it counts. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} of {code} is not set yet, so that there is nothing to go on with until the week ends. Change it from this week on. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} of {code} is temporary through {until} already. Take that back first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} of {code} would be {cents}, below the minimum wager by {channel} of {least}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} {ahead} hours before the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {error} Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} in {ranges} range{ending}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} under Find past posts: {named}{more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, off the board at {off_at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} of {granted} credit would be used: the warning is at {soft}%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is a number where a {kind} is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is in row {earlier} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb} a held wager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb} the request {number} of {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb} the result of {event}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb} the rule “{name}” about {key} of {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb} {at}, scheduled {scheduled}; wagers stand when it is {verb} {words} → {has_action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted} was expected instead of {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted} was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted}, fewest runners first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted}, in at most {longest_text} characters. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted}, in one line of at most {longest_text} characters. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted}, or null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted}, with fewer places than runners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{week_start} is not a day of the week: 0 (Monday) to 6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{week}, corrects {corrects}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} are {limit} at most here, and {taken} were taken already: {max} is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} comes to {found} and should be {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}, through {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{which} a notice on {whose}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{which} the phone secret of {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} to send it to. {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} and may not {words}. Nothing was changed. Ask {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} and may {words} only with a second person. Ask {right} for a PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} and may {words} {band} only{away}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} for another part of the accounts, and may not {words} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{without_prices} spreads and totals have no prices, and were not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{without_score} events have no final score yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{without_score} games have no score yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{without_score} matches have no score yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{without} events have no {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{without} games have no {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} {offset} cents {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“&gt;” (goes on if it wins) and “&gt;&gt;” (goes on if it has action) are not mixed in one if bet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“channel:{value}” is no channel: write channel:phone or channel:online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“flag:{value}” is no filter: write flag:open or flag:any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“method:{value}” is no method of payment. Methods are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“on:{value}” is no selection: write on:spread/home or on:1h/total/over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“o” and “u” belong to totals, not to spreads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“reversed:{value}” is no filter: write reversed:yes or reversed:no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“rot:{value}” is no rotation number, for instance rot:451.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“status:{name}” is no status. Statuses are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“type:{name}” is no type of transaction. Types are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“type:{value}” is no type of ticket: write type:S, type:P, type:teaser or type:round-robin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{born}” is no date of birth: write 1980-12-31. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{category}” is no category of notes: {categories}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{code}” cannot be an account: use 1 to 16 letters, digits, dots or dashes, beginning with a letter or a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{code}” is no agent but a {kind}. Name an agent or a master; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{code}” is no other house. Open one under the house in Accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{deed}” has no smallest amount: limits and credit have. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is none of {known}. Say its league with --league.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{line}” is no range. Type for instance 5000-9999.99 0.5, or 10000- 10c.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}:” is no filter. There are {names} and plain words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” are not the lines of {code}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be added up by “{by}”. It can by {groups}. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be asked for by {name2}: leave --{name2} out. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be restored: {strerror}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds no book. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds no profile of house rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is cut short: a part of the file is missing. Nothing was changed. Keep the file, and restore the latest backup under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is from an older Bookdesk. Open it once in the program, which backs it up and brings it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is linked like this already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no name for a line type. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no team of {league} in the book. {near}. Say which team it is under Names, or with --alias "{name}={example}"; with --alias "{name}={name}" it is a team of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a Bookdesk book, or it is encrypted. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a Bookdesk book. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a JSON file: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is of the whole book, and {name2} is held to a part of the accounts. Nothing was written. There are {list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open in another Bookdesk{holder}. Nothing was changed. Use that window, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too large to be a profile of house rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” lies in “{part}”, a cloud-sync folder, where a live book can be damaged. Nothing was changed. Move the book to a local folder and keep backups there instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” lies on a network drive, where a live book can be damaged. Nothing was changed. Move the book to a local disk and keep backups there instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” may not be read. Nothing was changed. Ask for access to the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” takes no filter of tickets. {list} do. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was never finished: its making was interrupted. Nothing can be lost, because it holds nothing. Make the book again under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was restored {largest_station} times, and there are no letters left for its tickets. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{next}” is not expected there. {examples}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” is no condition on {names}. {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” exists already. Nothing was changed. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” has “{name}” already. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is a book or another database, and a report would replace it. Nothing was written. Give the name of another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is a folder, so nothing was written. Give the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not a file, so it is no book. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” takes no entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{product}” is no product: {products}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” is no phone number: 5 to 20 digits. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{scope}” is no sport and no league: {known}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{side}” is no side of a {market} market. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{sport}” is no sport. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{status}” is not a status: write {statuses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{team}” is no team of {league} in the book, so “{name}” cannot mean it.{near} Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{term}” cannot be read: write {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{term}” has no end: write {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{term}” needs a value, for instance {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” does not say its offset from UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” does not say its offset from UTC: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has a sign, and the numbers of this format have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has parts of a cent. Type at most two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is below 0; risk and win never are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is in the year {year}, which cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is larger than any amount the book can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no day: write 2026-11-16, today, yesterday or mon … sun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no line to wait for. Type for instance 451 +3; 452 ml -120.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no number of innings: write 9, 8.5 or 6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no percentage: type for instance 5%. {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no result: type for instance {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not Home or Neutral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not Y or blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date of this format: day/month/year, such as 05/08/2022.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date, or dates separated by “;”: write for instance 2018-09-06.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date: write for instance 2018-09-06 or 9/6/2018.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date: write month and day, 905 for 5 September.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a day of the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a day of the week. Write mon, tue, wed, thu, fri, sat, sun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a decimal price such as 1.91.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a kind of account: write house, master, agent or player.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a line. Write for instance -3.5, +7, 47.5 or pk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a line: lines move in quarter points (.25, .5, .75).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a line: write for instance -3.5, pk, -3½-115 or o47-110.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a moment such as 2018-09-09T17:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a period: write FG, 1H, 2H, 1Q to 4Q, 1P to 3P, F5, 1I, OT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a price. Write -110, +130, d1.91 or f5/2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a price: a decimal price is above 1, such as d1.91.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a price: both parts of f5/2 are above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a rate. Type for instance 25 or 12.5%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a run line such as +1.5(-160).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a ticket number. It looks like {ticket_number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a ticket number: its last digit does not fit, so one of its characters is wrong. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a time of day: write for instance 13:05 or 1:05 PM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a time of the day. Type for instance 22:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a time with its offset from UTC: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a whole number. Type for instance 50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not an American price such as -110 or +130.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Type for instance 250 or 25.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not {what}: write a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” names no times. {examples}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”: a score is 0 to {largest_score}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”: {sport} has no period {period}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{timezone}” is not a time zone. Write for instance America/New_York.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is not an alias: write for instance Kansas City Chiefs=KC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no number of kind {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a choice: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is written {value2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is no player, clerk or day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is not a price: a Hong Kong price is above 0, such as h0.91.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is not an amount. Type for instance 250 or w250.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{wrong}” cannot be reckoned with. {examples}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source> on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Amount to the player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Made good by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount, from the player’s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {0} is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide claim {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade the ticket {0} as {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: the house is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: they met half way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the amount: + to the player, − from the player.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upheld: the player is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void the ticket {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the player is &amp;told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn by the player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} becomes {1}: {2} is posted to {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}{2}: “{3}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weekly</name>
    <message>
        <source>&amp;Account in column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Week in column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;mounts from the</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+5 opens the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As if the week closed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the week was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change make-up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of the other system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the week {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse or show everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commission agents earn ({0} agents)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commissions and fees are posted, balances settled or carried. A closed week never changes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the week {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another system…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrects week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due: the settle figure is {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export weekly figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the other system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the other system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the files of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last wager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make-up after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make-up before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master sheet, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net loss: + the players lost. Commission and due: + the agent earns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was compared yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was posted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a manager or the owner may close the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own players lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per-head fees agents are charged ({0} heads)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Players a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the agent’s statement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle figure {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled to zero ({0} players): paid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled to zero: taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets (*.csv *.tsv *.txt *.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book has no agents. Add them in Accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book has no such week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen &amp;row is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are handed out when the week is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week is closed; the week of {0} is open now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no agents and no players yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week is closed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week after  ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week before  [</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly figures, from the player's side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it closes with flagged tickets undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this commission  F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CSV file or workbook with a row for each account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account, name or agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought forward {0} + {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>house’s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>players and agents {0} + house {1} + till {2} = {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>players owe {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>player’s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the book owes {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} accounts compared, {1} differ, by {2} in all (theirs less ours).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} players · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} postings come to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows could not be read and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows written to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, before the move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, signed off: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. From the player’s side: − is what the player lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Pending is the risk open now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} files are written to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
