<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountDeeds</name>
    <message>
        <source>Approve accounts</source>
        <translation>Aprobar cuentas</translation>
    </message>
    <message>
        <source>Choose a player first: only players call.</source>
        <translation>Elija primero un jugador: solo los jugadores llaman.</translation>
    </message>
    <message>
        <source>Choose a player first: only players take breaks.</source>
        <translation>Elija primero un jugador: solo los jugadores hacen pausas.</translation>
    </message>
    <message>
        <source>Choose an account first; the house is the other side of its postings.</source>
        <translation>Elija primero una cuenta; la casa es el otro lado de sus asientos.</translation>
    </message>
    <message>
        <source>Choose players, agents or masters in the tree first.</source>
        <translation>Elija primero jugadores, agentes o maestros en el árbol.</translation>
    </message>
    <message>
        <source>Choose the player that the new ones are copied from.</source>
        <translation>Elija el jugador del que se copian los nuevos.</translation>
    </message>
    <message>
        <source>Create many accounts</source>
        <translation>Crear muchas cuentas</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importar cuentas</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Moves that wait</source>
        <translation>Traslados que esperan</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Only an owner or manager may approve accounts.</source>
        <translation>Solo un propietario o gerente puede aprobar cuentas.</translation>
    </message>
    <message>
        <source>Only an owner or manager may move accounts.</source>
        <translation>Solo un propietario o gerente puede mover cuentas.</translation>
    </message>
    <message>
        <source>Only an owner or manager may open and change accounts.</source>
        <translation>Solo un propietario o gerente puede abrir y cambiar cuentas.</translation>
    </message>
    <message>
        <source>Own limits of the player</source>
        <translation>Límites propios del jugador</translation>
    </message>
    <message>
        <source>Phone secret</source>
        <translation>Clave telefónica</translation>
    </message>
    <message>
        <source>Post money</source>
        <translation>Asentar dinero</translation>
    </message>
    <message>
        <source>Search notes of all accounts</source>
        <translation>Buscar en las notas de todas las cuentas</translation>
    </message>
    <message>
        <source>Start a break from wagering</source>
        <translation>Iniciar una pausa de las apuestas</translation>
    </message>
    <message>
        <source>Take back the last mass change</source>
        <translation>Retirar el último cambio en masa</translation>
    </message>
    <message>
        <source>Watch the player, or no more</source>
        <translation>Vigilar al jugador, o dejar de hacerlo</translation>
    </message>
    <message>
        <source>Your role does not open accounts.</source>
        <translation>Su rol no abre cuentas.</translation>
    </message>
    <message>
        <source>Your role does not set phone secrets.</source>
        <translation>Su rol no fija claves telefónicas.</translation>
    </message>
    <message>
        <source>Your role does not start breaks.</source>
        <translation>Su rol no inicia pausas.</translation>
    </message>
</context>
<context>
    <name>AccountTabs</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Trato</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Libro mayor</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>No ticket was written here.</source>
        <translation>Aquí no se escribió ningún boleto.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing was done to this account.</source>
        <translation>No se hizo nada en esta cuenta.</translation>
    </message>
    <message>
        <source>Nothing was posted to this account itself.</source>
        <translation>No se asentó nada en esta cuenta misma.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Boletos</translation>
    </message>
</context>
<context>
    <name>AccountTree</name>
    <message>
        <source>Account, name, rating or “watched”</source>
        <translation>Cuenta, nombre, calificación o «vigilado»</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Esc clears it, Ins opens a new account</source>
        <translation>Esc lo borra, Ins abre una cuenta nueva</translation>
    </message>
    <message>
        <source>No account fits the filter.</source>
        <translation>Ninguna cuenta corresponde al filtro.</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>vigilado</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>1 player</source>
        <translation>1 jugador</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Columns of the accounts</source>
        <translation>Columnas de las cuentas</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Editar la cuenta</translation>
    </message>
    <message>
        <source>Find account</source>
        <translation>Buscar cuenta</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Ninguna cuenta</translation>
    </message>
    <message>
        <source>Refresh accounts</source>
        <translation>Actualizar las cuentas</translation>
    </message>
    <message>
        <source>Show tickets of the account</source>
        <translation>Mostrar los boletos de la cuenta</translation>
    </message>
    <message>
        <source>The account was changed.</source>
        <translation>La cuenta se cambió.</translation>
    </message>
    <message>
        <source>money from the player’s side: − is what players owe</source>
        <translation>dinero del lado del jugador: − es lo que los jugadores deben</translation>
    </message>
    <message>
        <source>under {0}</source>
        <translation>bajo {0}</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>vigilado</translation>
    </message>
    <message>
        <source>{0} players</source>
        <translation>{0} jugadores</translation>
    </message>
</context>
<context>
    <name>ActionDialog</name>
    <message>
        <source>&amp;At a range</source>
        <translation>&amp;En un rango</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>&amp;Mercado</translation>
    </message>
    <message>
        <source>&amp;Off the board at</source>
        <translation>&amp;Fuera de la pizarra en</translation>
    </message>
    <message>
        <source>&amp;Ranges, one a line: from-to, points, cents c</source>
        <translation>&amp;Rangos, uno por línea: desde-hasta, puntos, centavos c</translation>
    </message>
    <message>
        <source>&amp;Sport</source>
        <translation>&amp;Deporte</translation>
    </message>
    <message>
        <source>Action is the lower of risk and win of straights on a side since its line was last set. A straight on the other side starts it anew.</source>
        <translation>La acción es lo menor entre riesgo y ganancia de las directas de un lado desde que se fijó su línea. Una directa del otro lado la empieza de nuevo.</translation>
    </message>
    <message>
        <source>Action moves no line by itself.</source>
        <translation>La acción no mueve ninguna línea por sí misma.</translation>
    </message>
    <message>
        <source>Choose a sport and a market below</source>
        <translation>Elija abajo un deporte y un mercado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It counts from now on.</source>
        <translation>Vale desde ahora.</translation>
    </message>
    <message>
        <source>Off the board at</source>
        <translation>Fuera de la pizarra en</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>What action does to lines</source>
        <translation>Qué hace la acción con las líneas</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>AlertStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>AllNotesDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Show the account</source>
        <translation>&amp;Mostrar la cuenta</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 nota</translation>
    </message>
    <message>
        <source>Esc in the box clears them</source>
        <translation>Esc en la casilla los borra</translation>
    </message>
    <message>
        <source>No note has these words.</source>
        <translation>Ninguna nota tiene estas palabras.</translation>
    </message>
    <message>
        <source>Notes of all accounts</source>
        <translation>Notas de todas las cuentas</translation>
    </message>
    <message>
        <source>The latest {0}: type more words to narrow them down.</source>
        <translation>Las últimas {0}: escriba más palabras para reducirlas.</translation>
    </message>
    <message>
        <source>Words of a note, or an account</source>
        <translation>Palabras de una nota, o una cuenta</translation>
    </message>
    <message>
        <source>{0} notes</source>
        <translation>{0} notas</translation>
    </message>
</context>
<context>
    <name>AmountDialog</name>
    <message>
        <source>&amp;Straight action on a side</source>
        <translation>Acción &amp;directa de un lado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Off the board at an amount</source>
        <translation>Fuera de la pizarra en un importe</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>Straight action on a side</source>
        <translation>Acción directa de un lado</translation>
    </message>
    <message>
        <source>the usual amount</source>
        <translation>el importe habitual</translation>
    </message>
    <message>
        <source>{0} leaves the board when straights on one side come to it.</source>
        <translation>{0} sale de la pizarra cuando las directas de un lado llegan a eso.</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>&amp;It came to</source>
        <translation>&amp;Resultó</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>No &amp;action: it did not take place</source>
        <translation>Sin &amp;acción: no se realizó</translation>
    </message>
    <message>
        <source>Record result</source>
        <translation>Registrar el resultado</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>What it came to</source>
        <translation>Qué resultó</translation>
    </message>
</context>
<context>
    <name>ApprovalDialog</name>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Aprobar</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>&amp;Send back</source>
        <translation>&amp;Devolver</translation>
    </message>
    <message>
        <source>Accounts waiting for approval</source>
        <translation>Cuentas que esperan aprobación</translation>
    </message>
    <message>
        <source>Esc goes back to the accounts</source>
        <translation>Esc vuelve a las cuentas</translation>
    </message>
    <message>
        <source>No account waits for approval.</source>
        <translation>Ninguna cuenta espera aprobación.</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>Mo&amp;tivo</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Esperan aprobación</translation>
    </message>
</context>
<context>
    <name>ApproveDialog</name>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Aprobar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Through</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>2026-11-30, or empty for good</source>
        <translation>2026-11-30, o vacío para siempre</translation>
    </message>
    <message>
        <source>Approve a limit</source>
        <translation>Aprobar un límite</translation>
    </message>
    <message>
        <source>New limit of {0}</source>
        <translation>Límite nuevo de {0}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>“{0}” is no day. Type for instance 2026-11-30.</source>
        <translation>«{0}» no es un día. Escriba por ejemplo 2026-11-30.</translation>
    </message>
</context>
<context>
    <name>Approving</name>
    <message>
        <source>A second person</source>
        <translation>Una segunda persona</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Mírelo otra vez.</translation>
    </message>
    <message>
        <source>Posted: {0} results are settled.</source>
        <translation>Asentado: {0} resultados liquidados.</translation>
    </message>
    <message>
        <source>Settling results</source>
        <translation>Liquidando resultados</translation>
    </message>
    <message>
        <source>Settling…</source>
        <translation>Liquidando…</translation>
    </message>
    <message>
        <source>Stopped. {0} results are settled, the others wait.</source>
        <translation>Detenido. {0} resultados están liquidados, los demás esperan.</translation>
    </message>
    <message>
        <source>The result was changed since you looked</source>
        <translation>El resultado cambió desde que usted lo miró</translation>
    </message>
</context>
<context>
    <name>AsOfBar</name>
    <message>
        <source>Back to now</source>
        <translation>Volver a ahora</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The &amp;board at, book time</source>
        <translation>La &amp;pizarra a las, hora del libro</translation>
    </message>
    <message>
        <source>The board at, book time</source>
        <translation>La pizarra a las, hora del libro</translation>
    </message>
    <message>
        <source>This is the board as it was; nothing can be moved here.</source>
        <translation>Esta es la pizarra como era; no se puede mover nada.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>No ticket of this book has the number or reference “{0}”.</source>
        <translation>Ningún boleto de este libro tiene el número o la referencia «{0}».</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Type {0}.</source>
        <translation>Escriba {0}.</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambiar</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>guía</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimir</translation>
    </message>
    <message>
        <source>Audit of a ticket</source>
        <translation>Auditoría de un boleto</translation>
    </message>
    <message>
        <source>Audit of the ticket</source>
        <translation>Auditoría del boleto</translation>
    </message>
    <message>
        <source>Audit of ticket {0}</source>
        <translation>Auditoría del boleto {0}</translation>
    </message>
    <message>
        <source>Dispute p&amp;ack</source>
        <translation>E&amp;xpediente del reclamo</translation>
    </message>
    <message>
        <source>Going back to that second: {0} of {1} facts</source>
        <translation>Retrocediendo a ese segundo: {0} de {1} hechos</translation>
    </message>
    <message>
        <source>Hand out the dispute pack  P</source>
        <translation>Entregar el expediente del reclamo  P</translation>
    </message>
    <message>
        <source>Print  Ctrl+P</source>
        <translation>Imprimir  Ctrl+P</translation>
    </message>
    <message>
        <source>Reading the audit</source>
        <translation>Leyendo la auditoría</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Fact {0}: before and after</source>
        <translation>Hecho {0}: antes y después</translation>
    </message>
    <message>
        <source>It changed nothing of an account, a line or a ticket.</source>
        <translation>No cambió nada de una cuenta, una línea o un boleto.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What the fact changed</source>
        <translation>Qué cambió el hecho</translation>
    </message>
</context>
<context>
    <name>BoardGrid</name>
    <message>
        <source>Ins adds an event, Ctrl+I imports a schedule</source>
        <translation>Ins agrega un evento, Ctrl+I importa un calendario</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>There are no events in this part of the schedule.</source>
        <translation>No hay eventos en esta parte del calendario.</translation>
    </message>
</context>
<context>
    <name>BoardMoves</name>
    <message>
        <source>1 new event is on the board.</source>
        <translation>1 evento nuevo está en la pizarra.</translation>
    </message>
    <message>
        <source>No line was moved in this window.</source>
        <translation>En esta ventana no se movió ninguna línea.</translation>
    </message>
    <message>
        <source>On the board: {0}</source>
        <translation>En la pizarra: {0}</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>Retirado: {0}</translation>
    </message>
    <message>
        <source>{0} new events are on the board.</source>
        <translation>{0} eventos nuevos están en la pizarra.</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>1 event</source>
        <translation>1 evento</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Agregar evento</translation>
    </message>
    <message>
        <source>Add proposition or contest…</source>
        <translation>Agregar proposición o competencia…</translation>
    </message>
    <message>
        <source>Enter results</source>
        <translation>Registrar resultados</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Filtrar eventos</translation>
    </message>
    <message>
        <source>Import lines</source>
        <translation>Importar líneas</translation>
    </message>
    <message>
        <source>Import results</source>
        <translation>Importar resultados</translation>
    </message>
    <message>
        <source>Its prices are typed on the sheet Props &amp; futures.</source>
        <translation>Sus precios se escriben en la hoja Proposiciones y futuros.</translation>
    </message>
    <message>
        <source>Line types and links…</source>
        <translation>Tipos de línea y enlaces…</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Lines board</source>
        <translation>Pizarra de líneas</translation>
    </message>
    <message>
        <source>Lines or results</source>
        <translation>Líneas o resultados</translation>
    </message>
    <message>
        <source>List pitchers…</source>
        <translation>Anunciar lanzadores…</translation>
    </message>
    <message>
        <source>Move event…</source>
        <translation>Mover evento…</translation>
    </message>
    <message>
        <source>Move lines</source>
        <translation>Mover líneas</translation>
    </message>
    <message>
        <source>Moved since seen</source>
        <translation>Movidas desde que se vio</translation>
    </message>
    <message>
        <source>New contest</source>
        <translation>Competencia nueva</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Evento nuevo</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Período siguiente</translation>
    </message>
    <message>
        <source>No game is chosen.</source>
        <translation>Ningún juego elegido.</translation>
    </message>
    <message>
        <source>On the schedule: {0} {1} at {2} {3}.</source>
        <translation>En el calendario: {0} {1} en {2} {3}.</translation>
    </message>
    <message>
        <source>On the schedule: {0}.</source>
        <translation>En el calendario: {0}.</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Período anterior</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Show the next line type</source>
        <translation>Mostrar el siguiente tipo de línea</translation>
    </message>
    <message>
        <source>Team, league or number</source>
        <translation>Equipo, liga o número</translation>
    </message>
    <message>
        <source>The game was played.</source>
        <translation>El juego ya se jugó.</translation>
    </message>
    <message>
        <source>The pitchers are listed.</source>
        <translation>Los lanzadores quedan anunciados.</translation>
    </message>
    <message>
        <source>There is only the house’s own set of lines.</source>
        <translation>Solo existe el juego de líneas propio de la casa.</translation>
    </message>
    <message>
        <source>This is no game of baseball.</source>
        <translation>Este no es un juego de béisbol.</translation>
    </message>
    <message>
        <source>Type its lines.</source>
        <translation>Escriba sus líneas.</translation>
    </message>
    <message>
        <source>the first {0} events; pick a day or a league</source>
        <translation>los primeros {0} eventos; elija un día o una liga</translation>
    </message>
    <message>
        <source>{0} events</source>
        <translation>{0} eventos</translation>
    </message>
</context>
<context>
    <name>BreakDialog</name>
    <message>
        <source>&amp;Start the break</source>
        <translation>&amp;Iniciar la pausa</translation>
    </message>
    <message>
        <source>&amp;Term</source>
        <translation>&amp;Plazo</translation>
    </message>
    <message>
        <source>Break from wagering</source>
        <translation>Pausa de las apuestas</translation>
    </message>
    <message>
        <source>Break of {0}</source>
        <translation>Pausa de {0}</translation>
    </message>
    <message>
        <source>Cool-off, days: {0}</source>
        <translation>Pausa breve, días: {0}</translation>
    </message>
    <message>
        <source>It can be lengthened and never shortened. Open tickets stand.</source>
        <translation>Se puede alargar y nunca acortar. Los boletos abiertos se mantienen.</translation>
    </message>
    <message>
        <source>Self-exclusion, {0}</source>
        <translation>Autoexclusión, {0}</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>months: {0}</source>
        <translation>meses: {0}</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Close expired spots…</source>
        <translation>Cerrar lugares vencidos…</translation>
    </message>
    <message>
        <source>Do what comes next</source>
        <translation>Hacer lo que sigue</translation>
    </message>
    <message>
        <source>Find past posts…</source>
        <translation>Buscar posteriores a la hora…</translation>
    </message>
    <message>
        <source>No open ticket is chosen.</source>
        <translation>Ningún boleto abierto elegido.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nada elegido.</translation>
    </message>
    <message>
        <source>Only a manager or the owner decides by hand.</source>
        <translation>Solo un gerente o el propietario decide a mano.</translation>
    </message>
    <message>
        <source>Restate prices…</source>
        <translation>Declarar precios de nuevo…</translation>
    </message>
    <message>
        <source>This is no event.</source>
        <translation>Esto no es un evento.</translation>
    </message>
    <message>
        <source>Void or no action…</source>
        <translation>Anular o sin acción…</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>Ctrl+B acknowledges it.</source>
        <translation>Ctrl+B lo confirma.</translation>
    </message>
    <message>
        <source>F4 names the player.</source>
        <translation>F4 nombra al jugador.</translation>
    </message>
    <message>
        <source>Nobody calls yet.</source>
        <translation>Todavía no llama nadie.</translation>
    </message>
</context>
<context>
    <name>CallOffDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Record result</source>
        <translation>Registrar el resultado</translation>
    </message>
    <message>
        <source>Recorded as {0}, too; what is not ticked is left as it is</source>
        <translation>Registrado también como {0}; lo que no se marca queda como está</translation>
    </message>
    <message>
        <source>What hangs on this game</source>
        <translation>Qué depende de este juego</translation>
    </message>
</context>
<context>
    <name>CallRecord</name>
    <message>
        <source>Callers are locked out now: a supervisor lifts it in Accounts.</source>
        <translation>Ahora no se deja entrar a quien llama: un supervisor lo levanta en Cuentas.</translation>
    </message>
    <message>
        <source>{0} left before callers are locked out.</source>
        <translation>Quedan {0} antes de bloquear a quien llama.</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>&amp;Drop it</source>
        <translation>&amp;Descartarla</translation>
    </message>
    <message>
        <source>A player, clerk or day above leaves fewer of them.</source>
        <translation>Un jugador, telefonista o día arriba deja menos.</translation>
    </message>
    <message>
        <source>Accept the unconfirmed wager</source>
        <translation>Aceptar la jugada sin confirmar</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Todas las llamadas</translation>
    </message>
    <message>
        <source>Alt+2: a call begins when a player is named there</source>
        <translation>Alt+2: una llamada comienza cuando allí se nombra a un jugador</translation>
    </message>
    <message>
        <source>An unconfirmed wager of {0}.</source>
        <translation>Una jugada sin confirmar de {0}.</translation>
    </message>
    <message>
        <source>Balance accepted</source>
        <translation>Saldo aceptado</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Calls stand in the order in which they began.</source>
        <translation>Las llamadas están en el orden en que empezaron.</translation>
    </message>
    <message>
        <source>Choose a call.</source>
        <translation>Elija una llamada.</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Telefonista</translation>
    </message>
    <message>
        <source>Drop the unconfirmed wager</source>
        <translation>Descartar la jugada sin confirmar</translation>
    </message>
    <message>
        <source>Drop the wager</source>
        <translation>Descartar la jugada</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Find calls</source>
        <translation>Buscar llamadas</translation>
    </message>
    <message>
        <source>From the begin of the call to its end.</source>
        <translation>Desde el comienzo de la llamada hasta su fin.</translation>
    </message>
    <message>
        <source>Going on now</source>
        <translation>En curso ahora</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No such call.</source>
        <translation>No existe esa llamada.</translation>
    </message>
    <message>
        <source>No ticket is made of {0} of {1}.</source>
        <translation>No se hace ningún boleto de {0} de {1}.</translation>
    </message>
    <message>
        <source>No unconfirmed wager waits.</source>
        <translation>Ninguna jugada espera confirmación.</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Jugador</translation>
    </message>
    <message>
        <source>Player, clerk or day</source>
        <translation>Jugador, telefonista o día</translation>
    </message>
    <message>
        <source>Player’s &amp;tickets</source>
        <translation>&amp;Boletos del jugador</translation>
    </message>
    <message>
        <source>Print the read-back sheet…</source>
        <translation>Imprimir la hoja de lectura…</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Refresh the calls</source>
        <translation>Actualizar las llamadas</translation>
    </message>
    <message>
        <source>Risk (player’s)</source>
        <translation>Riesgo (del jugador)</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Show the player’s tickets</source>
        <translation>Mostrar los boletos del jugador</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Ticket {0}, as it was read back.</source>
        <translation>Boleto {0}, como se leyó.</translation>
    </message>
    <message>
        <source>To win (house’s)</source>
        <translation>A ganar (de la casa)</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Unconfirmed wagers</source>
        <translation>Jugadas sin confirmar</translation>
    </message>
    <message>
        <source>Unconfirmed, waiting for a decision</source>
        <translation>Sin confirmar, esperan una decisión</translation>
    </message>
    <message>
        <source>Wager</source>
        <translation>Jugada</translation>
    </message>
    <message>
        <source>Wagers</source>
        <translation>Jugadas</translation>
    </message>
    <message>
        <source>What is read back and not confirmed before a call ends comes here.</source>
        <translation>Aquí llega lo que se leyó y no se confirmó antes del fin de la llamada.</translation>
    </message>
    <message>
        <source>What was read back; it is no ticket, because nobody confirmed it.</source>
        <translation>Lo que se leyó; no es un boleto, porque nadie lo confirmó.</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>Qué llamadas</translation>
    </message>
    <message>
        <source>With unconfirmed wagers</source>
        <translation>Con jugadas sin confirmar</translation>
    </message>
    <message>
        <source>Without a wager</source>
        <translation>Sin jugada</translation>
    </message>
    <message>
        <source>Your role does not decide about unconfirmed wagers.</source>
        <translation>Su rol no decide sobre jugadas sin confirmar.</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonada</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no se pidió</translation>
    </message>
    <message>
        <source>player, clerk or day: P1 Kim 2026-11-22</source>
        <translation>jugador, telefonista o día: P1 Kim 2026-11-22</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>{0} decided</source>
        <translation>{0} decididas</translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation>{0} en espera</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>A command, an account, a team or a number</source>
        <translation>Un comando, una cuenta, un equipo o un número</translation>
    </message>
    <message>
        <source>Enter again does it. Esc leaves it.</source>
        <translation>Intro otra vez lo hace. Esc lo deja.</translation>
    </message>
    <message>
        <source>Enter opens it · Ctrl+Enter in a window of its own</source>
        <translation>Intro lo abre · Ctrl+Intro en una ventana propia</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Nothing fits. Esc closes.</source>
        <translation>Nada corresponde. Esc cierra.</translation>
    </message>
    <message>
        <source>Tab fills it in</source>
        <translation>Tab lo completa</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Qué buscar</translation>
    </message>
</context>
<context>
    <name>ConfirmBar</name>
    <message>
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
</context>
<context>
    <name>ContestDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Game</source>
        <translation>&amp;Juego</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>C&amp;lase</translation>
    </message>
    <message>
        <source>&amp;League</source>
        <translation>&amp;Liga</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>&amp;Start, book time</source>
        <translation>&amp;Inicio, hora del libro</translation>
    </message>
    <message>
        <source>&amp;Title or question</source>
        <translation>&amp;Título o pregunta</translation>
    </message>
    <message>
        <source>Add proposition or contest</source>
        <translation>Agregar proposición o competencia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Future: one of a field wins</source>
        <translation>Futuro: gana uno de un grupo</translation>
    </message>
    <message>
        <source>L&amp;ines</source>
        <translation>L&amp;íneas</translation>
    </message>
    <message>
        <source>One entrant a line, number and price as you have them: 3001 Ann +450.</source>
        <translation>Un participante por línea, número y precio como los tenga: 3001 Ann +450.</translation>
    </message>
    <message>
        <source>One horse a line, with its number: 6001 Silver Creek.</source>
        <translation>Un caballo por línea, con su número: 6001 Silver Creek.</translation>
    </message>
    <message>
        <source>Pl&amp;aces paid</source>
        <translation>&amp;Puestos pagados</translation>
    </message>
    <message>
        <source>Proposition with many answers</source>
        <translation>Proposición con muchas respuestas</translation>
    </message>
    <message>
        <source>Proposition: yes and no, or over and under</source>
        <translation>Proposición: sí y no, o alta y baja</translation>
    </message>
    <message>
        <source>Put on the board</source>
        <translation>Poner en la pizarra</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>S&amp;port</source>
        <translation>D&amp;eporte</translation>
    </message>
    <message>
        <source>as the house rules say</source>
        <translation>como dicen las reglas de la casa</translation>
    </message>
    <message>
        <source>next house number</source>
        <translation>siguiente número de la casa</translation>
    </message>
    <message>
        <source>none; its number, where it hangs on one</source>
        <translation>ninguno; su número, donde depende de uno</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>yes +300 and no -400, or over 7.5 -110 and under 7.5 -110; each alone.</source>
        <translation>yes +300 y no -400, u over 7.5 -110 y under 7.5 -110; cada uno en su línea.</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>&amp;From number</source>
        <translation>Desde el &amp;número</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>C&amp;uántas</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Open 1 account</source>
        <translation>&amp;Abrir 1 cuenta</translation>
    </message>
    <message>
        <source>&amp;Open {0} accounts</source>
        <translation>&amp;Abrir {0} cuentas</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Plantilla</translation>
    </message>
    <message>
        <source>&amp;Under</source>
        <translation>&amp;Bajo</translation>
    </message>
    <message>
        <source>Copied settings</source>
        <translation>Ajustes copiados</translation>
    </message>
    <message>
        <source>Create many accounts</source>
        <translation>Crear muchas cuentas</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>The template has set nothing itself.</source>
        <translation>La plantilla no ha fijado nada propio.</translation>
    </message>
    <message>
        <source>They &amp;wait for approval</source>
        <translation>&amp;Esperan aprobación</translation>
    </message>
    <message>
        <source>They are active.</source>
        <translation>Están activas.</translation>
    </message>
    <message>
        <source>They wait for approval.</source>
        <translation>Esperan aprobación.</translation>
    </message>
    <message>
        <source>Type how many.</source>
        <translation>Escriba cuántas.</translation>
    </message>
    <message>
        <source>the next free number</source>
        <translation>el siguiente número libre</translation>
    </message>
    <message>
        <source>where the template stands</source>
        <translation>donde está la plantilla</translation>
    </message>
    <message>
        <source>{0} under {1}, each with a credit limit of {2}.</source>
        <translation>{0} bajo {1}, cada una con un límite de crédito de {2}.</translation>
    </message>
    <message>
        <source>“{0}” is no number to begin at.</source>
        <translation>«{0}» no es un número con el que se pueda empezar.</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Book {0}</source>
        <translation>Libro {0}</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>Find anything   Ctrl+K</source>
        <translation>Buscar cualquier cosa   Ctrl+K</translation>
    </message>
    <message>
        <source>Open or make another book…</source>
        <translation>Abrir o crear otro libro…</translation>
    </message>
    <message>
        <source>The day wagers are counted to. Open week of figures: {0} – {1}.</source>
        <translation>El día al que se cuentan las jugadas. Semana de cifras abierta: {0} – {1}.</translation>
    </message>
    <message>
        <source>{0}, wk{1}</source>
        <translation>{0}, sem{1}</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message numerus="yes">
        <source>The quote is good for %n second(s)</source>
        <translation><numerusform>La cotización vale por %n segundo</numerusform><numerusform>La cotización vale por %n segundos</numerusform></translation>
    </message>
</context>
<context>
    <name>CounterDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Offer this</source>
        <translation>&amp;Ofrecer esto</translation>
    </message>
    <message>
        <source>&amp;Wager that would be taken, as in ticket entry</source>
        <translation>&amp;Jugada que se tomaría, como en la entrada de boletos</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Contraoferta</translation>
    </message>
    <message>
        <source>Counter the wager of {0}</source>
        <translation>Contraoferta a la jugada de {0}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar el informe</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>Asking the book whether it is safe…</source>
        <translation>Preguntando al libro si está a salvo…</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>Se&amp;guir</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Abrir la carpeta del &amp;registro</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report {0}</source>
        <translation>Informe {0}</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Something went wrong in Bookdesk.</source>
        <translation>Algo salió mal en Bookdesk.</translation>
    </message>
    <message>
        <source>Your drafts are kept: what you typed is still there.</source>
        <translation>Sus borradores se conservan: lo que escribió sigue allí.</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>All leagues</source>
        <translation>Todas las ligas</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>Últimos 14 días</translation>
    </message>
    <message>
        <source>League</source>
        <translation>Liga</translation>
    </message>
    <message>
        <source>Lines: today and later. Results: the last three days.</source>
        <translation>Líneas: hoy y después. Resultados: los últimos tres días.</translation>
    </message>
    <message>
        <source>Whole schedule</source>
        <translation>Todo el calendario</translation>
    </message>
</context>
<context>
    <name>DealTab</name>
    <message>
        <source>Back to inherited</source>
        <translation>Volver a lo heredado</translation>
    </message>
    <message>
        <source>Change make-up…</source>
        <translation>Cambiar el make-up…</translation>
    </message>
    <message>
        <source>Co&amp;unts</source>
        <translation>&amp;Vale</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Trato</translation>
    </message>
    <message>
        <source>Forget typed</source>
        <translation>Olvidar lo escrito</translation>
    </message>
    <message>
        <source>No agent would come to anything else.</source>
        <translation>A ningún agente le saldría otra cosa.</translation>
    </message>
    <message>
        <source>Only a manager or the owner may change make-up.</source>
        <translation>Solo un gerente o el propietario puede cambiar el make-up.</translation>
    </message>
    <message>
        <source>Only agents have make-up.</source>
        <translation>Solo los agentes tienen make-up.</translation>
    </message>
    <message>
        <source>Only the owner may change deals.</source>
        <translation>Solo el propietario puede cambiar los tratos.</translation>
    </message>
    <message>
        <source>Reason, for the history</source>
        <translation>Motivo, para el historial</translation>
    </message>
    <message>
        <source>Save deal</source>
        <translation>Guardar el trato</translation>
    </message>
    <message>
        <source>The deal was changed.</source>
        <translation>El trato se cambió.</translation>
    </message>
    <message>
        <source>The open week is worked out …</source>
        <translation>Se calcula la semana abierta …</translation>
    </message>
    <message>
        <source>The open week under both deals</source>
        <translation>La semana abierta con ambos tratos</translation>
    </message>
    <message>
        <source>The open week under both deals, as if it closed now</source>
        <translation>La semana abierta con ambos tratos, como si cerrara ahora</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Why this commission</source>
        <translation>Por qué esta comisión</translation>
    </message>
    <message>
        <source>from the next week on</source>
        <translation>desde la próxima semana</translation>
    </message>
    <message>
        <source>from this week on</source>
        <translation>desde esta semana</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>heredado</translation>
    </message>
    <message>
        <source>make-up: {0}</source>
        <translation>make-up: {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>&amp;Decide about</source>
        <translation>&amp;Decidir sobre</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;esde</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>Find past posts</source>
        <translation>Buscar posteriores a la hora</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>It &amp;began at</source>
        <translation>&amp;Comenzó a las</translation>
    </message>
    <message>
        <source>It began at</source>
        <translation>Comenzó a las</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Selecciones</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Nothing was written like that.</source>
        <translation>No se escribió nada así.</translation>
    </message>
    <message>
        <source>Past post</source>
        <translation>Posterior a la hora</translation>
    </message>
    <message>
        <source>Post decision</source>
        <translation>Asentar la decisión</translation>
    </message>
    <message>
        <source>The decisions are taken back.</source>
        <translation>Las decisiones se retiraron.</translation>
    </message>
    <message>
        <source>They &amp;come to</source>
        <translation>&amp;Resultan</translation>
    </message>
    <message>
        <source>They come to</source>
        <translation>Resultan</translation>
    </message>
    <message>
        <source>Void or no action</source>
        <translation>Anular o sin acción</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Qué se decide</translation>
    </message>
    <message>
        <source>all written after it began</source>
        <translation>todos los escritos después de que comenzó</translation>
    </message>
    <message>
        <source>all written between two times</source>
        <translation>todos los escritos entre dos horas</translation>
    </message>
    <message>
        <source>choose with Ctrl or Shift</source>
        <translation>elija con Ctrl o Mayús</translation>
    </message>
    <message>
        <source>every leg of the ticket</source>
        <translation>cada selección del boleto</translation>
    </message>
    <message>
        <source>every market</source>
        <translation>todos los mercados</translation>
    </message>
    <message>
        <source>everything on the event</source>
        <translation>todo lo del evento</translation>
    </message>
    <message>
        <source>one ticket</source>
        <translation>un boleto</translation>
    </message>
    <message>
        <source>the legs chosen in the list</source>
        <translation>las selecciones elegidas en la lista</translation>
    </message>
    <message>
        <source>{0}: {1} legs are decided as {2}.</source>
        <translation>{0}: {1} selecciones se deciden como {2}.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>There is nothing to decide here any more.</source>
        <translation>Aquí ya no hay nada que decidir.</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>F6 then shows its board.</source>
        <translation>F6 muestra entonces su pizarra.</translation>
    </message>
    <message>
        <source>Kept as unconfirmed. It is no ticket before a supervisor decides.</source>
        <translation>Guardada como sin confirmar. No es un boleto antes de que un supervisor decida.</translation>
    </message>
    <message>
        <source>Type a rotation number first.</source>
        <translation>Escriba primero un número de rotación.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>1  Registration</source>
        <translation>1  Registro</translation>
    </message>
    <message>
        <source>2  Funding</source>
        <translation>2  Fondos</translation>
    </message>
    <message>
        <source>3  Wagering</source>
        <translation>3  Apuestas</translation>
    </message>
    <message>
        <source>4  Settlement</source>
        <translation>4  Liquidación</translation>
    </message>
    <message>
        <source>5  Reporting</source>
        <translation>5  Informes</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Alt+3 opens the board; import a schedule there.</source>
        <translation>Alt+3 abre la pizarra; importe allí un calendario.</translation>
    </message>
    <message>
        <source>Biggest exposure</source>
        <translation>Mayor exposición</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Every event with open tickets is still ahead.</source>
        <translation>Todos los eventos con boletos abiertos están por jugarse.</translation>
    </message>
    <message>
        <source>Figure day {0}</source>
        <translation>Día de cifras {0}</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Fondos</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Next to start</source>
        <translation>Próximos en empezar</translation>
    </message>
    <message>
        <source>No events ahead.</source>
        <translation>Ningún evento por venir.</translation>
    </message>
    <message>
        <source>No result is missing.</source>
        <translation>No falta ningún resultado.</translation>
    </message>
    <message>
        <source>Nothing is exposed.</source>
        <translation>No hay nada expuesto.</translation>
    </message>
    <message>
        <source>Open tickets make exposure: Alt+2 takes one.</source>
        <translation>Los boletos abiertos crean exposición: Alt+2 toma uno.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Results waited for</source>
        <translation>Resultados que se esperan</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Liquidación</translation>
    </message>
    <message>
        <source>Ticket entry</source>
        <translation>Entrada de boletos</translation>
    </message>
    <message>
        <source>Wagering</source>
        <translation>Apuestas</translation>
    </message>
    <message>
        <source>Weekly figures</source>
        <translation>Cifras semanales</translation>
    </message>
    <message>
        <source>What waits for a person</source>
        <translation>Qué espera a una persona</translation>
    </message>
    <message>
        <source>{0} wait in Review</source>
        <translation>{0} esperan en Revisión</translation>
    </message>
</context>
<context>
    <name>DisputePack</name>
    <message>
        <source>Folder for the dispute pack</source>
        <translation>Carpeta para el expediente del reclamo</translation>
    </message>
    <message>
        <source>{1} files are written to {0}.</source>
        <translation>{1} archivos se escribieron en {0}.</translation>
    </message>
</context>
<context>
    <name>DraftsTold</name>
    <message>
        <source>1 draft brought back: {titles}</source>
        <translation>1 borrador recuperado: {titles}</translation>
    </message>
    <message>
        <source>Nothing of it was sent.</source>
        <translation>Nada de ello se envió.</translation>
    </message>
    <message>
        <source>{count} drafts brought back: {titles}</source>
        <translation>{count} borradores recuperados: {titles}</translation>
    </message>
</context>
<context>
    <name>EditTicketDialog</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Edit ticket</source>
        <translation>Editar el boleto</translation>
    </message>
    <message>
        <source>Edit {0}</source>
        <translation>Editar {0}</translation>
    </message>
    <message>
        <source>Nothing is deleted: {0} stays as it was, void, and the new ticket names it. Lines, credit and limits are those of now.</source>
        <translation>No se borra nada: {0} queda como era, anulado, y el boleto nuevo lo nombra. Líneas, crédito y límites son los de ahora.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Diga por qué.</translation>
    </message>
    <message>
        <source>Void and &amp;write anew</source>
        <translation>Anular y &amp;escribir de nuevo</translation>
    </message>
    <message>
        <source>Wa&amp;ger</source>
        <translation>&amp;Jugada</translation>
    </message>
    <message>
        <source>{0} is void, written anew as {1}.</source>
        <translation>{0} está anulado, escrito de nuevo como {1}.</translation>
    </message>
</context>
<context>
    <name>EntryBox</name>
    <message>
        <source>452 -3 500    P 452/454 o47.5 100    ST 452 461 100</source>
        <translation>452 -3 500    P 452/454 o47.5 100    ST 452 461 100</translation>
    </message>
    <message>
        <source>Wager</source>
        <translation>Jugada</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Agregar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Dónde</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Agregar una entrada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation><numerusform>%n tecla</numerusform><numerusform>%n teclas</numerusform></translation>
    </message>
    <message>
        <source>Balance {0} read and accepted at {1}.</source>
        <translation>Saldo {0} leído y aceptado a las {1}.</translation>
    </message>
    <message>
        <source>Ctrl+Z   Void</source>
        <translation>Ctrl+Z   Anular</translation>
    </message>
    <message>
        <source>F5 quotes it again · Esc changes it</source>
        <translation>F5 la cotiza de nuevo · Esc la cambia</translation>
    </message>
    <message>
        <source>Fastest today {0} s</source>
        <translation>Lo más rápido hoy {0} s</translation>
    </message>
    <message>
        <source>In the book: {0}. Available now {1}.</source>
        <translation>En el libro: {0}. Disponible ahora {1}.</translation>
    </message>
    <message>
        <source>It waits {0} s for a supervisor and then lapses.</source>
        <translation>Espera {0} s a un supervisor y luego vence.</translation>
    </message>
    <message>
        <source>Shift+F9 lists what is held</source>
        <translation>Mayús+F9 lista lo retenido</translation>
    </message>
    <message>
        <source>The counter is booked: ticket {0}.</source>
        <translation>La contraoferta se tomó: boleto {0}.</translation>
    </message>
    <message>
        <source>The quote expired: it is not accepted any more.</source>
        <translation>La cotización venció: ya no se acepta.</translation>
    </message>
    <message>
        <source>The ticket just accepted is void.</source>
        <translation>El boleto recién aceptado está anulado.</translation>
    </message>
    <message>
        <source>Ticket {0} can be taken back</source>
        <translation>El boleto {0} se puede retirar</translation>
    </message>
    <message>
        <source>Wager of {0}: {1}</source>
        <translation>Jugada de {0}: {1}</translation>
    </message>
    <message>
        <source>{0}    e.g. {1}</source>
        <translation>{0}    p. ej. {1}</translation>
    </message>
    <message>
        <source>{0} is on the phone.</source>
        <translation>{0} está al teléfono.</translation>
    </message>
    <message>
        <source>{0} keys, {1} s</source>
        <translation>{0} teclas, {1} s</translation>
    </message>
</context>
<context>
    <name>EntryReading</name>
    <message>
        <source>next: {0}    e.g. {1}</source>
        <translation>sigue: {0}    p. ej. {1}</translation>
    </message>
    <message>
        <source>{0}    e.g. {1}</source>
        <translation>{0}    p. ej. {1}</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>No selection yet.</source>
        <translation>Ninguna selección todavía.</translation>
    </message>
    <message>
        <source>Selections</source>
        <translation>Selecciones</translation>
    </message>
    <message>
        <source>Type a rotation number and an amount, such as 452 500.</source>
        <translation>Escriba un número de rotación y un importe, como 452 500.</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>&amp;Away</source>
        <translation>&amp;Visitante</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Local</translation>
    </message>
    <message>
        <source>&amp;League</source>
        <translation>&amp;Liga</translation>
    </message>
    <message>
        <source>&amp;Neutral ground</source>
        <translation>&amp;Campo neutral</translation>
    </message>
    <message>
        <source>&amp;Start, book time</source>
        <translation>&amp;Inicio, hora del libro</translation>
    </message>
    <message>
        <source>&amp;Visitor's number</source>
        <translation>&amp;Número del visitante</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Agregar evento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>S&amp;port</source>
        <translation>D&amp;eporte</translation>
    </message>
    <message>
        <source>next house number</source>
        <translation>siguiente número de la casa</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>ExceptionsDialog</name>
    <message>
        <source>Enter shows the limits of the account.</source>
        <translation>Intro muestra los límites de la cuenta.</translation>
    </message>
    <message>
        <source>Everybody has what they inherit.</source>
        <translation>Todos tienen lo que heredan.</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Who differs</source>
        <translation>Quién difiere</translation>
    </message>
    <message>
        <source>Who differs from the default at and below {0}</source>
        <translation>Quién difiere del valor por defecto en {0} y por debajo</translation>
    </message>
</context>
<context>
    <name>ExpiredSpotsDialog</name>
    <message>
        <source>Close expired spots</source>
        <translation>Cerrar lugares vencidos</translation>
    </message>
    <message>
        <source>Close spots</source>
        <translation>Cerrar lugares</translation>
    </message>
    <message>
        <source>Open spots that were not filled within {0} days</source>
        <translation>Lugares abiertos que no se completaron en {0} días</translation>
    </message>
    <message>
        <source>The spots that were not filled in time are closed.</source>
        <translation>Los lugares que no se completaron a tiempo están cerrados.</translation>
    </message>
    <message>
        <source>They drop or lose, as each ticket's terms say. A ticket that still waits for results changes when they are there.</source>
        <translation>Se retiran o pierden, como dicen los términos de cada boleto. Un boleto que todavía espera resultados cambia cuando los hay.</translation>
    </message>
</context>
<context>
    <name>ExplainedFigure</name>
    <message>
        <source>F1 explains this number</source>
        <translation>F1 explica este número</translation>
    </message>
</context>
<context>
    <name>FactTerms</name>
    <message>
        <source>made or is about a ticket</source>
        <translation>creó un boleto o trata de él</translation>
    </message>
    <message>
        <source>made or is about an account</source>
        <translation>creó una cuenta o trata de ella</translation>
    </message>
    <message>
        <source>places in the journal</source>
        <translation>lugares en el diario</translation>
    </message>
    <message>
        <source>the beginning of a kind</source>
        <translation>el comienzo de una clase</translation>
    </message>
    <message>
        <source>the copy that recorded it</source>
        <translation>la copia que lo registró</translation>
    </message>
    <message>
        <source>the day it came in</source>
        <translation>el día en que llegó</translation>
    </message>
    <message>
        <source>who did it</source>
        <translation>quién lo hizo</translation>
    </message>
</context>
<context>
    <name>FactsFace</name>
    <message>
        <source>/ changes it, Esc clears it</source>
        <translation>/ lo cambia, Esc lo borra</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Pizarra</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Every user</source>
        <translation>Todos los usuarios</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>No fact fits the filter.</source>
        <translation>Ningún hecho corresponde al filtro.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Text, an account, or a ticket number</source>
        <translation>Texto, una cuenta o un número de boleto</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Boletos</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
</context>
<context>
    <name>FamilyChoice</name>
    <message>
        <source>1 ticket</source>
        <translation>1 boleto</translation>
    </message>
    <message>
        <source>no ticket</source>
        <translation>ningún boleto</translation>
    </message>
    <message>
        <source>{0} tickets</source>
        <translation>{0} boletos</translation>
    </message>
</context>
<context>
    <name>FaultWatch</name>
    <message>
        <source>Bookdesk was stopped in the middle of its work the last time.</source>
        <translation>Bookdesk se detuvo en medio de su trabajo la última vez.</translation>
    </message>
</context>
<context>
    <name>FieldSheet</name>
    <message>
        <source>Field</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Pools: what the track pays on 2.00; - is no price.</source>
        <translation>Fondos: lo que paga la pista por 2.00; - es sin precio.</translation>
    </message>
    <message>
        <source>Record the field</source>
        <translation>Registrar la llegada</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>The same place twice is a tie, blank is unplaced, x did not start.</source>
        <translation>El mismo puesto dos veces es un empate, vacío es sin puesto, x no partió.</translation>
    </message>
    <message>
        <source>place</source>
        <translation>puesto</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>What may be typed here</source>
        <translation>Qué se puede escribir aquí</translation>
    </message>
    <message>
        <source>What may be typed here  ?</source>
        <translation>Qué se puede escribir aquí  ?</translation>
    </message>
</context>
<context>
    <name>FilterTerms</name>
    <message>
        <source>All of them count together; plain words are looked for in the text.</source>
        <translation>Todos cuentan juntos; las palabras sueltas se buscan en el texto.</translation>
    </message>
    <message>
        <source>What may be typed here</source>
        <translation>Qué se puede escribir aquí</translation>
    </message>
    <message>
        <source>What may be typed into the filter</source>
        <translation>Qué se puede escribir en el filtro</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Fin&amp;d</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>Buscar en la tabla</translation>
    </message>
    <message>
        <source>Find in the table: Enter next, Shift+F3 back, Esc</source>
        <translation>Buscar en la tabla: Intro siguiente, Mayús+F3 atrás, Esc</translation>
    </message>
    <message>
        <source>“{0}” is in none of the rows here.</source>
        <translation>«{0}» no está en ninguna de las filas de aquí.</translation>
    </message>
</context>
<context>
    <name>FlagDecisions</name>
    <message>
        <source>Let it stand</source>
        <translation>Mantenerlo</translation>
    </message>
    <message>
        <source>Void ticket</source>
        <translation>Anular el boleto</translation>
    </message>
    <message>
        <source>{0} is void.</source>
        <translation>{0} está anulado.</translation>
    </message>
    <message>
        <source>{0} of {1} is void: what was posted goes back.</source>
        <translation>{0} de {1} está anulado: lo asentado regresa.</translation>
    </message>
    <message>
        <source>{0} stands as it was written.</source>
        <translation>{0} se mantiene como se escribió.</translation>
    </message>
    <message>
        <source>{0} stands.</source>
        <translation>{0} se mantiene.</translation>
    </message>
</context>
<context>
    <name>FoundSum</name>
    <message>
        <source>Adding up tickets</source>
        <translation>Sumando boletos</translation>
    </message>
</context>
<context>
    <name>GridHeader</name>
    <message>
        <source>Column headers</source>
        <translation>Encabezados de columna</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Home shows them</source>
        <translation>Inicio las muestra</translation>
    </message>
    <message>
        <source>More than {0} new ↑</source>
        <translation>Más de {0} nuevas ↑</translation>
    </message>
    <message>
        <source>{0} new ↑</source>
        <translation>{0} nuevas ↑</translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message>
        <source>&amp;Add an entry…</source>
        <translation>&amp;Agregar una entrada…</translation>
    </message>
    <message>
        <source>&amp;Remove the entry</source>
        <translation>Quita&amp;r la entrada</translation>
    </message>
    <message>
        <source>&amp;Take a shipped pay table</source>
        <translation>&amp;Tomar una tabla de pagos incluida</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Agregar una entrada</translation>
    </message>
    <message>
        <source>Ins adds one</source>
        <translation>Ins agrega una</translation>
    </message>
    <message>
        <source>Pay table</source>
        <translation>Tabla de pagos</translation>
    </message>
    <message>
        <source>Pays, by number of teams</source>
        <translation>Paga, por número de equipos</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Quitar la entrada</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>The house sells none of these.</source>
        <translation>La casa no vende ninguna de estas.</translation>
    </message>
    <message>
        <source>This group has no entries of the house's own.</source>
        <translation>Este grupo no tiene entradas propias de la casa.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>&amp;Find in the guide</source>
        <translation>&amp;Buscar en la guía</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ninguna página tiene estas palabras.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La página</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Palabras que buscar</translation>
    </message>
</context>
<context>
    <name>HeldWagers</name>
    <message>
        <source>Caller takes the counter: book it</source>
        <translation>Quien llama acepta la contraoferta: tomarla</translation>
    </message>
    <message>
        <source>Counter, to be read to the caller: {0}, risk {1} to win {2}.</source>
        <translation>Contraoferta, para leer a quien llama: {0}, arriesga {1} para ganar {2}.</translation>
    </message>
    <message>
        <source>Ctrl+F12 books it · Shift+F12 drops it</source>
        <translation>Ctrl+F12 la toma · Mayús+F12 la descarta</translation>
    </message>
    <message>
        <source>Drop the held wager</source>
        <translation>Descartar la jugada retenida</translation>
    </message>
    <message>
        <source>No counter waits for the caller.</source>
        <translation>Ninguna contraoferta espera a quien llama.</translation>
    </message>
    <message>
        <source>No wager of this player is held.</source>
        <translation>No hay ninguna jugada retenida de este jugador.</translation>
    </message>
    <message>
        <source>No wager of this player waits for a supervisor.</source>
        <translation>Ninguna jugada de este jugador espera a un supervisor.</translation>
    </message>
    <message>
        <source>Supervisor approves the held wager</source>
        <translation>El supervisor aprueba la jugada retenida</translation>
    </message>
    <message>
        <source>Supervisor counters the held wager</source>
        <translation>El supervisor hace una contraoferta a la jugada retenida</translation>
    </message>
    <message>
        <source>Supervisor refuses the held wager</source>
        <translation>El supervisor rechaza la jugada retenida</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>About and licences…</source>
        <translation>Acerca de y licencias…</translation>
    </message>
    <message>
        <source>Find in the guide…</source>
        <translation>Buscar en la guía…</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Ayuda sobre esta página</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Line history</source>
        <translation>Historial de la línea</translation>
    </message>
    <message>
        <source>Nothing was ever on the board here.</source>
        <translation>Aquí nunca hubo nada en la pizarra.</translation>
    </message>
    <message>
        <source>Type a line in the grid</source>
        <translation>Escriba una línea en la cuadrícula</translation>
    </message>
</context>
<context>
    <name>HoldPane</name>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Every limit that is about it</source>
        <translation>Cada límite que le concierne</translation>
    </message>
    <message>
        <source>Held wager</source>
        <translation>Jugada retenida</translation>
    </message>
    <message>
        <source>Kept for it</source>
        <translation>Reservado para ella</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>No limit is about this wager.</source>
        <translation>Ningún límite concierne a esta jugada.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Jugador</translation>
    </message>
    <message>
        <source>The board now: {0}</source>
        <translation>La pizarra ahora: {0}</translation>
    </message>
    <message>
        <source>The caller had asked for {0}, risk {1}</source>
        <translation>Quien llama había pedido {0}, riesgo {1}</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>beside it</source>
        <translation>junto a ella</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no se pidió</translation>
    </message>
    <message>
        <source>of the credit</source>
        <translation>del crédito</translation>
    </message>
    <message>
        <source>player</source>
        <translation>jugador</translation>
    </message>
    <message>
        <source>player risks</source>
        <translation>riesgo del jugador</translation>
    </message>
    <message>
        <source>{0} {1} · {2}</source>
        <translation>{0} {1} · {2}</translation>
    </message>
    <message>
        <source>{0}, player risks {1} to win {2}</source>
        <translation>{0}, el jugador arriesga {1} para ganar {2}</translation>
    </message>
</context>
<context>
    <name>HoldsPage</name>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Choose a proposal that waits.</source>
        <translation>Elija una propuesta en espera.</translation>
    </message>
    <message>
        <source>Choose a row.</source>
        <translation>Elija una fila.</translation>
    </message>
    <message>
        <source>Choose a rule.</source>
        <translation>Elija una regla.</translation>
    </message>
    <message>
        <source>Choose a wager that waits.</source>
        <translation>Elija una jugada en espera.</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Contraoferta</translation>
    </message>
    <message>
        <source>Held wagers</source>
        <translation>Jugadas retenidas</translation>
    </message>
    <message>
        <source>It was countered: the caller answers next.</source>
        <translation>Ya tiene contraoferta: ahora responde quien llama.</translation>
    </message>
    <message>
        <source>Look at all players by the rules</source>
        <translation>Mirar a todos los jugadores según las reglas</translation>
    </message>
    <message>
        <source>New limit rule</source>
        <translation>Nueva regla de límites</translation>
    </message>
    <message>
        <source>No wager was held yet.</source>
        <translation>Todavía no se retuvo ninguna jugada.</translation>
    </message>
    <message>
        <source>Proposed limits</source>
        <translation>Límites propuestos</translation>
    </message>
    <message>
        <source>Refresh held wagers</source>
        <translation>Actualizar las jugadas retenidas</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Show the account</source>
        <translation>Mostrar la cuenta</translation>
    </message>
    <message>
        <source>Stop the limit rule, or begin it again</source>
        <translation>Detener la regla de límites, o reanudarla</translation>
    </message>
    <message>
        <source>That is done on the tab of proposed limits.</source>
        <translation>Eso se hace en la pestaña de límites propuestos.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation>{0} en espera</translation>
    </message>
</context>
<context>
    <name>HouseRulesDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Load it</source>
        <translation>&amp;Cargarlo</translation>
    </message>
    <message>
        <source>&amp;Save one change…</source>
        <translation>&amp;Guardar un cambio…</translation>
    </message>
    <message>
        <source>&amp;Save {0} changes…</source>
        <translation>&amp;Guardar {0} cambios…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versiones…</translation>
    </message>
    <message>
        <source>Compared with the shipped profile</source>
        <translation>Comparado con el perfil incluido</translation>
    </message>
    <message>
        <source>Correct it, then save.</source>
        <translation>Corríjalo y luego guarde.</translation>
    </message>
    <message>
        <source>Groups of rules</source>
        <translation>Grupos de reglas</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Reglas de la casa</translation>
    </message>
    <message>
        <source>Only an owner or manager changes the house rules.</source>
        <translation>Solo un propietario o gerente cambia las reglas de la casa.</translation>
    </message>
    <message>
        <source>Save them, or close again to leave them.</source>
        <translation>Guárdelos, o cierre otra vez para dejarlos.</translation>
    </message>
    <message>
        <source>Shipped profile</source>
        <translation>Perfil incluido</translation>
    </message>
    <message>
        <source>The changes are not saved.</source>
        <translation>Los cambios no están guardados.</translation>
    </message>
    <message>
        <source>Version {0} is in force.</source>
        <translation>La versión {0} está vigente.</translation>
    </message>
    <message>
        <source>version {0}, “{1}”</source>
        <translation>versión {0}, «{1}»</translation>
    </message>
</context>
<context>
    <name>IdleLock</name>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Nothing was lost: the call and what was typed are behind this.</source>
        <translation>No se perdió nada: la llamada y lo escrito están detrás de esto.</translation>
    </message>
    <message>
        <source>Users and rights in the Book menu sets them.</source>
        <translation>Usuarios y derechos, en el menú Libro, los fija.</translation>
    </message>
    <message>
        <source>{0} has neither PIN nor password, so nothing was locked.</source>
        <translation>{0} no tiene PIN ni contraseña, así que no se bloqueó nada.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Apply all shown</source>
        <translation>Aplicar todo lo mostrado</translation>
    </message>
    <message>
        <source>Apply all {0} shown</source>
        <translation>Aplicar todo lo mostrado ({0})</translation>
    </message>
    <message>
        <source>Apply taken</source>
        <translation>Aplicar lo tomado</translation>
    </message>
    <message>
        <source>Apply {0} taken</source>
        <translation>Aplicar lo tomado ({0})</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Enter takes a row, Del refuses it, Backspace takes the decision back.</source>
        <translation>Intro toma una fila, Supr la rechaza, Retroceso retira la decisión.</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importar cuentas</translation>
    </message>
    <message>
        <source>Import lines</source>
        <translation>Importar líneas</translation>
    </message>
    <message>
        <source>Import results</source>
        <translation>Importar resultados</translation>
    </message>
    <message>
        <source>Import tickets</source>
        <translation>Importar boletos</translation>
    </message>
    <message>
        <source>Importing {0}</source>
        <translation>Importando {0}</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Names ({0})</source>
        <translation>Nombres ({0})</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>No se rechazó nada.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Proposals ({0})</source>
        <translation>Propuestas ({0})</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>Leyendo {0}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Refused ({0})</source>
        <translation>Rechazado ({0})</translation>
    </message>
    <message>
        <source>Refused cells</source>
        <translation>Celdas rechazadas</translation>
    </message>
    <message>
        <source>Refused: {0}</source>
        <translation>Rechazado: {0}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>There is nothing to decide in this row.</source>
        <translation>No hay nada que decidir en esta fila.</translation>
    </message>
    <message>
        <source>{0} rows read; {1} proposals applied, {2} unchanged, {3} cells refused.</source>
        <translation>{0} filas leídas; {1} propuestas aplicadas, {2} sin cambios, {3} celdas rechazadas.</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>&amp;Bookmaker</source>
        <translation>&amp;Casa de apuestas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;League</source>
        <translation>&amp;Liga</translation>
    </message>
    <message>
        <source>&amp;Prices</source>
        <translation>&amp;Precios</translation>
    </message>
    <message>
        <source>&amp;Season, year of the first row</source>
        <translation>&amp;Temporada, año de la primera fila</translation>
    </message>
    <message>
        <source>American</source>
        <translation>Americano</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elija un archivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mato</translation>
    </message>
    <message>
        <source>L&amp;ines</source>
        <translation>L&amp;íneas</translation>
    </message>
    <message>
        <source>No file is chosen. Type its name, or choose it.</source>
        <translation>Ningún archivo elegido. Escriba su nombre o elíjalo.</translation>
    </message>
    <message>
        <source>Read file</source>
        <translation>Leer el archivo</translation>
    </message>
    <message>
        <source>a CSV file, an xlsx workbook or a JSON file</source>
        <translation>un archivo CSV, un libro xlsx o un archivo JSON</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>como dice el archivo</translation>
    </message>
    <message>
        <source>as the file shows</source>
        <translation>como muestra el archivo</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>cierre</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>decimal</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>apertura</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>la única</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Comparing with the book</source>
        <translation>Comparando con el libro</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Details of what is selected</source>
        <translation>Detalles de lo seleccionado</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nada que mostrar</translation>
    </message>
    <message>
        <source>Put the cursor on a ticket, an account, an event or a fact.</source>
        <translation>Ponga el cursor sobre un boleto, una cuenta, un evento o un hecho.</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Before and after the fact</source>
        <translation>Antes y después del hecho</translation>
    </message>
    <message>
        <source>Checking the book against its journal …</source>
        <translation>Comprobando el libro contra su diario …</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Elija primero una línea.</translation>
    </message>
    <message>
        <source>Faces of the history</source>
        <translation>Caras del historial</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Filter the journal</source>
        <translation>Filtrar el diario</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Libro mayor</translation>
    </message>
    <message>
        <source>Open what the line is about</source>
        <translation>Abrir aquello de lo que trata la línea</translation>
    </message>
    <message>
        <source>Refresh the journal</source>
        <translation>Actualizar el diario</translation>
    </message>
    <message>
        <source>Take no more wagers in it; keep the file and restore the latest backup.</source>
        <translation>No tome más jugadas en él; conserve el archivo y restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The book does not agree with its journal: {0}.</source>
        <translation>El libro no concuerda con su diario: {0}.</translation>
    </message>
    <message>
        <source>The book is being checked already.</source>
        <translation>El libro ya se está comprobando.</translation>
    </message>
    <message>
        <source>Turn to facts or ledger</source>
        <translation>Pasar a hechos o libro mayor</translation>
    </message>
    <message>
        <source>Verify the book</source>
        <translation>Verificar el libro</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>{0} facts</source>
        <translation>{0} hechos</translation>
    </message>
    <message>
        <source>{0} facts, unbroken; tables and ledger agree with them.</source>
        <translation>{0} hechos, sin ruptura; las tablas y el libro mayor concuerdan con ellos.</translation>
    </message>
    <message>
        <source>{0} postings</source>
        <translation>{0} asientos</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Go to suggested moves</source>
        <translation>Ir a los movimientos sugeridos</translation>
    </message>
    <message>
        <source>Moved lines are seen</source>
        <translation>Las líneas movidas ya se vieron</translation>
    </message>
    <message>
        <source>No event is chosen.</source>
        <translation>Ningún evento elegido.</translation>
    </message>
    <message>
        <source>No move is suggested.</source>
        <translation>No se sugiere ningún movimiento.</translation>
    </message>
    <message>
        <source>No new event waits here.</source>
        <translation>Aquí no espera ningún evento nuevo.</translation>
    </message>
    <message>
        <source>Off the board at an amount…</source>
        <translation>Fuera de la pizarra en un importe…</translation>
    </message>
    <message>
        <source>Paste openers…</source>
        <translation>Pegar líneas de apertura…</translation>
    </message>
    <message>
        <source>Release new events</source>
        <translation>Publicar los eventos nuevos</translation>
    </message>
    <message>
        <source>Take off the board with a reason…</source>
        <translation>Quitar de la pizarra con un motivo…</translation>
    </message>
    <message>
        <source>Take the last move back</source>
        <translation>Retirar el último movimiento</translation>
    </message>
    <message>
        <source>The amount is set.</source>
        <translation>El importe quedó fijado.</translation>
    </message>
    <message>
        <source>The board as it was…</source>
        <translation>La pizarra como era…</translation>
    </message>
    <message>
        <source>What action does to lines…</source>
        <translation>Qué hace la acción con las líneas…</translation>
    </message>
    <message>
        <source>Your role does not change the house rules.</source>
        <translation>Su rol no cambia las reglas de la casa.</translation>
    </message>
    <message>
        <source>Your role takes in no lines of others.</source>
        <translation>Su rol no recibe líneas de otros.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A line moved: F7 takes the board's, F8 keeps the caller's.</source>
        <translation>Una línea se movió: F7 toma la de la pizarra, F8 mantiene la de quien llama.</translation>
    </message>
    <message>
        <source>A wager is being read back: F12 accepts it, Esc changes it.</source>
        <translation>Se está leyendo una jugada: F12 la acepta, Esc la cambia.</translation>
    </message>
    <message>
        <source>Accept the wager</source>
        <translation>Aceptar la jugada</translation>
    </message>
    <message>
        <source>All tickets of this player</source>
        <translation>Todos los boletos de este jugador</translation>
    </message>
    <message>
        <source>Answer the question first, or leave it with Esc.</source>
        <translation>Responda primero la pregunta, o déjela con Esc.</translation>
    </message>
    <message>
        <source>Audit of the ticket accepted last</source>
        <translation>Auditoría del último boleto aceptado</translation>
    </message>
    <message>
        <source>Balance read and accepted, notices acknowledged</source>
        <translation>Saldo leído y aceptado, avisos confirmados</translation>
    </message>
    <message>
        <source>Biggest wager allowed</source>
        <translation>Jugada más grande permitida</translation>
    </message>
    <message>
        <source>Board of this rotation number</source>
        <translation>Pizarra de este número de rotación</translation>
    </message>
    <message>
        <source>Change the player</source>
        <translation>Cambiar de jugador</translation>
    </message>
    <message>
        <source>Fill the line in a form</source>
        <translation>Llenar la línea en un formulario</translation>
    </message>
    <message>
        <source>Hold the wager</source>
        <translation>Retener la jugada</translation>
    </message>
    <message>
        <source>Keep the caller's line</source>
        <translation>Mantener la línea de quien llama</translation>
    </message>
    <message>
        <source>List of held wagers</source>
        <translation>Lista de jugadas retenidas</translation>
    </message>
    <message>
        <source>No line moved.</source>
        <translation>Ninguna línea se movió.</translation>
    </message>
    <message>
        <source>No player is named: F4.</source>
        <translation>Ningún jugador nombrado: F4.</translation>
    </message>
    <message>
        <source>No ticket was accepted here yet.</source>
        <translation>Aquí no se ha aceptado ningún boleto todavía.</translation>
    </message>
    <message>
        <source>Nobody is on the phone: F4.</source>
        <translation>No hay nadie al teléfono: F4.</translation>
    </message>
    <message>
        <source>Nothing was accepted in the last 10 seconds.</source>
        <translation>No se aceptó nada en los últimos 10 segundos.</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>Phone line and recording</source>
        <translation>Línea telefónica y grabación</translation>
    </message>
    <message>
        <source>Print the receipt of the ticket accepted last…</source>
        <translation>Imprimir el recibo del último boleto aceptado…</translation>
    </message>
    <message>
        <source>Quote again at the board</source>
        <translation>Cotizar de nuevo con la pizarra</translation>
    </message>
    <message>
        <source>Read back and stay for the next wager</source>
        <translation>Leer y quedarse para la siguiente jugada</translation>
    </message>
    <message>
        <source>Read the wager back first: Enter.</source>
        <translation>Lea primero la jugada: Intro.</translation>
    </message>
    <message>
        <source>Repeat the read-back slowly</source>
        <translation>Repetir la lectura despacio</translation>
    </message>
    <message>
        <source>Risk or to win</source>
        <translation>Riesgo o a ganar</translation>
    </message>
    <message>
        <source>Take the board's line</source>
        <translation>Tomar la línea de la pizarra</translation>
    </message>
    <message>
        <source>The caller is gone</source>
        <translation>Quien llamaba se fue</translation>
    </message>
    <message>
        <source>Type a wager first.</source>
        <translation>Escriba primero una jugada.</translation>
    </message>
    <message>
        <source>Type the last wager again</source>
        <translation>Escribir de nuevo la última jugada</translation>
    </message>
    <message>
        <source>Void the ticket just accepted</source>
        <translation>Anular el boleto recién aceptado</translation>
    </message>
</context>
<context>
    <name>LedgerFace</name>
    <message>
        <source>/ changes the filter; approving a result posts money</source>
        <translation>/ cambia el filtro; aprobar un resultado asienta dinero</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>An account, a name, or words of a ticket</source>
        <translation>Una cuenta, un nombre o palabras de un boleto</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Libro mayor</translation>
    </message>
    <message>
        <source>No posting is here.</source>
        <translation>Aquí no hay ningún asiento.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Wagers</source>
        <translation>Jugadas</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>About Bookdesk</source>
        <translation>Acerca de Bookdesk</translation>
    </message>
    <message>
        <source>Bookdesk is shown with Qt {0}, used under the GNU Lesser General Public License: its libraries lie beside the program and may be replaced.</source>
        <translation>Bookdesk se muestra con Qt {0}, usado bajo la GNU Lesser General Public License: sus bibliotecas están junto al programa y se pueden reemplazar.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Partes del programa</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Whose work the program stands on</source>
        <translation>En el trabajo de quiénes se apoya el programa</translation>
    </message>
</context>
<context>
    <name>LimitGridDialog</name>
    <message>
        <source>&amp;Channel</source>
        <translation>Ca&amp;nal</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Save as one change</source>
        <translation>&amp;Guardar como un solo cambio</translation>
    </message>
    <message>
        <source>Back to inherited</source>
        <translation>Volver a lo heredado</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Choose the first cell of the block.</source>
        <translation>Elija la primera celda del bloque.</translation>
    </message>
    <message>
        <source>Grey is inherited, strong is set here. Type an amount; Del goes back to inherited; Ctrl+V pastes a block from a spreadsheet; Ctrl+Z takes back; Ctrl+S saves.</source>
        <translation>Gris es heredado, fuerte está fijado aquí. Escriba un importe; Supr vuelve a lo heredado; Ctrl+V pega un bloque de una hoja de cálculo; Ctrl+Z retira; Ctrl+S guarda.</translation>
    </message>
    <message>
        <source>Limits by market</source>
        <translation>Límites por mercado</translation>
    </message>
    <message>
        <source>Limits by market: {0} {1}</source>
        <translation>Límites por mercado: {0} {1}</translation>
    </message>
    <message>
        <source>Nothing would change yet.</source>
        <translation>Todavía no cambiaría nada.</translation>
    </message>
    <message>
        <source>Paste a block</source>
        <translation>Pegar un bloque</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saved as one change.</source>
        <translation>Guardado como un solo cambio.</translation>
    </message>
    <message>
        <source>every channel</source>
        <translation>todos los canales</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>{0}: not saved yet</source>
        <translation>{0}: sin guardar todavía</translation>
    </message>
</context>
<context>
    <name>LimitsTab</name>
    <message>
        <source>&amp;Switch</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <source>Back to inherited</source>
        <translation>Volver a lo heredado</translation>
    </message>
    <message>
        <source>For a while…</source>
        <translation>Por un tiempo…</translation>
    </message>
    <message>
        <source>Grid…</source>
        <translation>Cuadrícula…</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Nothing can be set here.</source>
        <translation>Aquí no se puede fijar nada.</translation>
    </message>
    <message>
        <source>Only an owner or manager may change limits.</source>
        <translation>Solo un propietario o gerente puede cambiar los límites.</translation>
    </message>
    <message>
        <source>Set a value…</source>
        <translation>Fijar un valor…</translation>
    </message>
    <message>
        <source>Simulate…</source>
        <translation>Simular…</translation>
    </message>
    <message>
        <source>Switch a product</source>
        <translation>Activar o desactivar un producto</translation>
    </message>
    <message>
        <source>Who differs…</source>
        <translation>Quién difiere…</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>heredado</translation>
    </message>
    <message>
        <source>{0}: {1} at {2} and below.</source>
        <translation>{0}: {1} en {2} y por debajo.</translation>
    </message>
</context>
<context>
    <name>LineChart</name>
    <message>
        <source>Chart of the line</source>
        <translation>Gráfico de la línea</translation>
    </message>
    <message>
        <source>closer</source>
        <translation>cierre</translation>
    </message>
    <message>
        <source>opener</source>
        <translation>apertura</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>&amp;Línea</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation>&amp;Grabación</translation>
    </message>
    <message>
        <source>Phone line and recording</source>
        <translation>Línea telefónica y grabación</translation>
    </message>
    <message>
        <source>file, address or tape time</source>
        <translation>archivo, dirección u hora de la cinta</translation>
    </message>
</context>
<context>
    <name>LineTypeChooser</name>
    <message>
        <source>Line type</source>
        <translation>Tipo de línea</translation>
    </message>
    <message>
        <source>house’s own lines</source>
        <translation>líneas propias de la casa</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Enter takes what is typed.</source>
        <translation>Intro toma lo escrito.</translation>
    </message>
    <message>
        <source>Esc leaves the cell.</source>
        <translation>Esc sale de la celda.</translation>
    </message>
    <message>
        <source>This is the board as it was. Esc goes back to now.</source>
        <translation>Esta es la pizarra como era. Esc vuelve a ahora.</translation>
    </message>
    <message>
        <source>“{0}” was not put on the board.</source>
        <translation>«{0}» no se puso en la pizarra.</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Sobre</translation>
    </message>
    <message>
        <source>&amp;Follows</source>
        <translation>&amp;Sigue a</translation>
    </message>
    <message>
        <source>The sides may &amp;pay more than they take</source>
        <translation>Los lados pueden &amp;pagar más de lo que toman</translation>
    </message>
    <message>
        <source>{0} offset</source>
        <translation>desfase de {0}</translation>
    </message>
</context>
<context>
    <name>LinksDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>&amp;Remove link</source>
        <translation>Quita&amp;r el enlace</translation>
    </message>
    <message>
        <source>&amp;Save link</source>
        <translation>&amp;Guardar el enlace</translation>
    </message>
    <message>
        <source>It follows nothing: its lines are its own.</source>
        <translation>No sigue a nada: sus líneas son propias.</translation>
    </message>
    <message>
        <source>Line types</source>
        <translation>Tipos de línea</translation>
    </message>
    <message>
        <source>Line types and links</source>
        <translation>Tipos de línea y enlaces</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Own li&amp;nes</source>
        <translation>Lí&amp;neas propias</translation>
    </message>
    <message>
        <source>There is only the house’s own set of lines.</source>
        <translation>Solo existe el juego de líneas propio de la casa.</translation>
    </message>
    <message>
        <source>code of an agent</source>
        <translation>código de un agente</translation>
    </message>
    <message>
        <source>name of a new line type</source>
        <translation>nombre de un tipo de línea nuevo</translation>
    </message>
</context>
<context>
    <name>Lower</name>
    <message>
        <source>F4 names a player; accepted tickets appear here.</source>
        <translation>F4 nombra a un jugador; los boletos aceptados aparecen aquí.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenidas</translation>
    </message>
    <message>
        <source>Held for a supervisor: {0}</source>
        <translation>Retenidas para un supervisor: {0}</translation>
    </message>
    <message>
        <source>Last tickets</source>
        <translation>Últimos boletos</translation>
    </message>
    <message>
        <source>Last tickets of this player</source>
        <translation>Últimos boletos de este jugador</translation>
    </message>
    <message>
        <source>Last tickets of {0}</source>
        <translation>Últimos boletos de {0}</translation>
    </message>
    <message>
        <source>No tickets to show.</source>
        <translation>Ningún boleto que mostrar.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Libro</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Ve&amp;ntana</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Buscar cualquier cosa…</translation>
    </message>
    <message>
        <source>Fold the rail of pages</source>
        <translation>Plegar la barra de páginas</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Nothing to do on this page</source>
        <translation>Nada que hacer en esta página</translation>
    </message>
    <message>
        <source>Recent…</source>
        <translation>Reciente…</translation>
    </message>
    <message>
        <source>Work under way and finished</source>
        <translation>Trabajo en curso y terminado</translation>
    </message>
    <message>
        <source>{page} — {book} — Bookdesk</source>
        <translation>{page} — {book} — Bookdesk</translation>
    </message>
</context>
<context>
    <name>MessageWatch</name>
    <message>
        <source>Ctrl+Alt+M acknowledges it</source>
        <translation>Ctrl+Alt+M lo confirma</translation>
    </message>
    <message>
        <source>Message of {0}: {1}</source>
        <translation>Mensaje de {0}: {1}</translation>
    </message>
    <message>
        <source>{0} says: {1}</source>
        <translation>{0} dice: {1}</translation>
    </message>
</context>
<context>
    <name>MoneyDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Post {0}</source>
        <translation>A&amp;sentar {0}</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>&amp;Request {0}</source>
        <translation>Soli&amp;citar {0}</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Saldo después</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Saldo antes</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Free play after</source>
        <translation>Jugada gratis después</translation>
    </message>
    <message>
        <source>Free play before</source>
        <translation>Jugada gratis antes</translation>
    </message>
    <message>
        <source>Post money</source>
        <translation>Asentar dinero</translation>
    </message>
    <message>
        <source>Post money: {0}</source>
        <translation>Asentar dinero: {0}</translation>
    </message>
    <message>
        <source>What it makes of the balance</source>
        <translation>Cómo queda el saldo</translation>
    </message>
    <message>
        <source>account’s side</source>
        <translation>del lado de la cuenta</translation>
    </message>
    <message>
        <source>bonus {0}</source>
        <translation>bono {0}</translation>
    </message>
    <message>
        <source>counts once a second person has approved it</source>
        <translation>vale cuando una segunda persona lo haya aprobado</translation>
    </message>
    <message>
        <source>dated {0}</source>
        <translation>con fecha {0}</translation>
    </message>
    <message>
        <source>due {0}; until then it cannot be wagered</source>
        <translation>vence {0}; hasta entonces no se puede jugar</translation>
    </message>
    <message>
        <source>fee {0}</source>
        <translation>cargo {0}</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>other side {0}</source>
        <translation>otro lado {0}</translation>
    </message>
    <message>
        <source>weekly figure: {0}</source>
        <translation>cifra semanal: {0}</translation>
    </message>
    <message>
        <source>{0} is recorded.</source>
        <translation>{0} quedó registrado.</translation>
    </message>
    <message>
        <source>{0} waits for a second person.</source>
        <translation>{0} espera a una segunda persona.</translation>
    </message>
</context>
<context>
    <name>MoneyForm</name>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Importe</translation>
    </message>
    <message>
        <source>&amp;Figure date</source>
        <translation>&amp;Fecha de la cifra</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>&amp;Other account</source>
        <translation>&amp;Otra cuenta</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>Accrual adjustment against the account</source>
        <translation>Ajuste de devengo en contra de la cuenta</translation>
    </message>
    <message>
        <source>Accrual adjustment in favour of the account</source>
        <translation>Ajuste de devengo a favor de la cuenta</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Betting adjustment against the player</source>
        <translation>Ajuste de apuestas en contra del jugador</translation>
    </message>
    <message>
        <source>Betting adjustment in the player’s favour</source>
        <translation>Ajuste de apuestas a favor del jugador</translation>
    </message>
    <message>
        <source>Deposit: the account pays the house</source>
        <translation>Depósito: la cuenta paga a la casa</translation>
    </message>
    <message>
        <source>Fee charged</source>
        <translation>Cargo cobrado</translation>
    </message>
    <message>
        <source>Free play given</source>
        <translation>Jugada gratis otorgada</translation>
    </message>
    <message>
        <source>Free play taken back</source>
        <translation>Jugada gratis retirada</translation>
    </message>
    <message>
        <source>Opening balance against the account</source>
        <translation>Saldo inicial en contra de la cuenta</translation>
    </message>
    <message>
        <source>Opening balance in favour of the account</source>
        <translation>Saldo inicial a favor de la cuenta</translation>
    </message>
    <message>
        <source>Promotional credit</source>
        <translation>Crédito promocional</translation>
    </message>
    <message>
        <source>Promotional credit taken back</source>
        <translation>Crédito promocional retirado</translation>
    </message>
    <message>
        <source>Re&amp;ference</source>
        <translation>Re&amp;ferencia</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation>Esto necesita un motivo.</translation>
    </message>
    <message>
        <source>Transfer from another account</source>
        <translation>Traspaso desde otra cuenta</translation>
    </message>
    <message>
        <source>Transfer to another account</source>
        <translation>Traspaso a otra cuenta</translation>
    </message>
    <message>
        <source>Type an amount above 0.</source>
        <translation>Escriba un importe mayor que 0.</translation>
    </message>
    <message>
        <source>Type the other account.</source>
        <translation>Escriba la otra cuenta.</translation>
    </message>
    <message>
        <source>Withdrawal requested, to be paid later</source>
        <translation>Retiro solicitado, para pagar después</translation>
    </message>
    <message>
        <source>Withdrawal: the house pays the account</source>
        <translation>Retiro: la casa paga a la cuenta</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source> What is posted before counts for the agent of now, what comes after for {0}; balances and open tickets go along.</source>
        <translation> Lo asentado antes cuenta para el agente de ahora, lo que venga después para {0}; los saldos y los boletos abiertos van con la cuenta.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>&amp;Campo</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Mover</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Start, book time</source>
        <translation>&amp;Inicio, hora del libro</translation>
    </message>
    <message>
        <source>&amp;Under</source>
        <translation>&amp;Bajo</translation>
    </message>
    <message>
        <source>Change &amp;agent: their own settings stay</source>
        <translation>Cambiar de &amp;agente: sus propios ajustes se quedan</translation>
    </message>
    <message>
        <source>Change agent and &amp;inherit the agent’s settings: their own are dropped</source>
        <translation>Cambiar de agente y &amp;heredar los ajustes del agente: los propios se descartan</translation>
    </message>
    <message>
        <source>From {0} on, with the start of that figure day ({1}). Until then it waits and can be taken back.</source>
        <translation>Desde el {0}, con el comienzo de ese día de cifras ({1}). Hasta entonces espera y se puede retirar.</translation>
    </message>
    <message>
        <source>Move accounts</source>
        <translation>Mover cuentas</translation>
    </message>
    <message>
        <source>Move event</source>
        <translation>Mover evento</translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation>Mover {0}</translation>
    </message>
    <message>
        <source>Moves along, with what hangs on it</source>
        <translation>Se mueve también, con lo que depende de él</translation>
    </message>
    <message>
        <source>No setting will differ.</source>
        <translation>Ningún ajuste será distinto.</translation>
    </message>
    <message>
        <source>Settings that will differ</source>
        <translation>Ajustes que serán distintos</translation>
    </message>
    <message>
        <source>The move waits until {0}.</source>
        <translation>El traslado espera hasta {0}.</translation>
    </message>
    <message>
        <source>Tickets written before the move are ruled on now; later ones stand.</source>
        <translation>Los boletos escritos antes del traslado se deciden ahora; los posteriores se mantienen.</translation>
    </message>
    <message>
        <source>Type under whom they go.</source>
        <translation>Escriba bajo quién van.</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>Qué se mueve</translation>
    </message>
    <message>
        <source>What the house's rules say</source>
        <translation>Lo que dicen las reglas de la casa</translation>
    </message>
    <message>
        <source>code of the agent, master or house</source>
        <translation>código del agente, maestro o casa</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>{0} was moved. {1}</source>
        <translation>{0} se movió. {1}</translation>
    </message>
</context>
<context>
    <name>MovesDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Take the move back</source>
        <translation>&amp;Retirar el traslado</translation>
    </message>
    <message>
        <source>A move that waits is taken back for all of its accounts.</source>
        <translation>Un traslado que espera se retira para todas sus cuentas.</translation>
    </message>
    <message>
        <source>Ctrl+B in the tree moves the chosen ones</source>
        <translation>Ctrl+B en el árbol mueve las elegidas</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Traslados</translation>
    </message>
    <message>
        <source>Moves of accounts</source>
        <translation>Traslados de cuentas</translation>
    </message>
    <message>
        <source>No account was ever moved.</source>
        <translation>Nunca se movió una cuenta.</translation>
    </message>
</context>
<context>
    <name>NamesPane</name>
    <message>
        <source>Every team of the file is known.</source>
        <translation>Se conocen todos los equipos del archivo.</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Recordar</translation>
    </message>
    <message>
        <source>Remember {0} and compare again</source>
        <translation>Recordar {0} y comparar de nuevo</translation>
    </message>
    <message>
        <source>The name &amp;means</source>
        <translation>El nombre &amp;significa</translation>
    </message>
    <message>
        <source>The team that the name means</source>
        <translation>El equipo que el nombre significa</translation>
    </message>
    <message>
        <source>Unknown names</source>
        <translation>Nombres desconocidos</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>sin decir todavía</translation>
    </message>
    <message>
        <source>{0}, a team of its own</source>
        <translation>{0}, un equipo propio</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documentos</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>C&amp;lase</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Open account</source>
        <translation>&amp;Abrir la cuenta</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>&amp;Under</source>
        <translation>&amp;Bajo</translation>
    </message>
    <message>
        <source>&amp;Wait for approval</source>
        <translation>&amp;Esperar aprobación</translation>
    </message>
    <message>
        <source>C&amp;redit limit</source>
        <translation>Límite de c&amp;rédito</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Límite de crédito</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>Type a credit limit; 0 is one.</source>
        <translation>Escriba un límite de crédito; 0 también lo es.</translation>
    </message>
    <message>
        <source>Type the code that the caller will say.</source>
        <translation>Escriba el código que dirá quien llama.</translation>
    </message>
</context>
<context>
    <name>NewBookDialog</name>
    <message>
        <source>&amp;Make the book</source>
        <translation>&amp;Crear el libro</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Propietario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>&amp;Week starts on</source>
        <translation>La &amp;semana empieza el</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation>4 a 8 dígitos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder of the book</source>
        <translation>Carpeta del libro</translation>
    </message>
    <message>
        <source>House &amp;rules</source>
        <translation>&amp;Reglas de la casa</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Reglas de la casa</translation>
    </message>
    <message>
        <source>Name of the operation</source>
        <translation>Nombre de la operación</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Libro nuevo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>P&amp;IN</source>
        <translation>P&amp;IN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>Contraseña &amp;otra vez</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Contraseña otra vez</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Week starts on</source>
        <translation>La semana empieza el</translation>
    </message>
    <message>
        <source>What the operation is called</source>
        <translation>Cómo se llama la operación</translation>
    </message>
    <message>
        <source>at least 12 characters</source>
        <translation>al menos 12 caracteres</translation>
    </message>
</context>
<context>
    <name>NewClaimDialog</name>
    <message>
        <source>&amp;Phone line</source>
        <translation>&amp;Línea telefónica</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>&amp;Boleto</translation>
    </message>
    <message>
        <source>Claim {0} is taken, to be decided by {1}.</source>
        <translation>El reclamo {0} se tomó, lo decide {1}.</translation>
    </message>
    <message>
        <source>Claim: {0}</source>
        <translation>Reclamo: {0}</translation>
    </message>
    <message>
        <source>Ta&amp;ke the claim</source>
        <translation>&amp;Tomar el reclamo</translation>
    </message>
    <message>
        <source>Take a claim</source>
        <translation>Tomar un reclamo</translation>
    </message>
    <message>
        <source>Tape ti&amp;me</source>
        <translation>&amp;Hora de la cinta</translation>
    </message>
    <message>
        <source>Type the number of the ticket, or the account.</source>
        <translation>Escriba el número del boleto, o la cuenta.</translation>
    </message>
    <message>
        <source>What is &amp;disputed</source>
        <translation>Qué se &amp;disputa</translation>
    </message>
    <message>
        <source>Why so &amp;late</source>
        <translation>Por qué tan &amp;tarde</translation>
    </message>
    <message>
        <source>or &amp;account</source>
        <translation>o la &amp;cuenta</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>&amp;Strike</source>
        <translation>&amp;Tachar</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Escribir</translation>
    </message>
    <message>
        <source>A new note</source>
        <translation>Una nota nueva</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <source>Category of the new note</source>
        <translation>Categoría de la nota nueva</translation>
    </message>
    <message>
        <source>Category shown</source>
        <translation>Categoría mostrada</translation>
    </message>
    <message>
        <source>Choose a note that stands.</source>
        <translation>Elija una nota vigente.</translation>
    </message>
    <message>
        <source>No note stands here.</source>
        <translation>Aquí no hay ninguna nota.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Search in the notes</source>
        <translation>Buscar en las notas</translation>
    </message>
    <message>
        <source>Strike a note</source>
        <translation>Tachar una nota</translation>
    </message>
    <message>
        <source>Strike…</source>
        <translation>Tachar…</translation>
    </message>
    <message>
        <source>The note stays readable, with who struck it and why: “{0}”</source>
        <translation>La nota sigue siendo legible, con quién la tachó y por qué: «{0}»</translation>
    </message>
    <message>
        <source>Type one below; Enter writes it</source>
        <translation>Escriba una abajo; Intro la guarda</translation>
    </message>
    <message>
        <source>Your role does not write notes.</source>
        <translation>Su rol no escribe notas.</translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message>
        <source>Enter on the empty line acknowledges it</source>
        <translation>Intro en la línea vacía lo confirma</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Tell the customer: {0}</source>
        <translation>Dígale al cliente: {0}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Put the notice</source>
        <translation>&amp;Poner el aviso</translation>
    </message>
    <message>
        <source>&amp;Take down</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>2026-12-31; empty: no end</source>
        <translation>2026-12-31; vacío: sin fin</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>COLLECT 500</source>
        <translation>COBRAR 500</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Telefonista</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Colour and end</source>
        <translation>Color y fin</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>No notice.</source>
        <translation>Ningún aviso.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Notices of {0}</source>
        <translation>Avisos de {0}</translation>
    </message>
    <message>
        <source>Number of calls</source>
        <translation>Número de llamadas</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>The clerk ac&amp;knowledges it before a wager</source>
        <translation>El telefonista lo con&amp;firma antes de una jugada</translation>
    </message>
    <message>
        <source>The last day is written 2026-12-31.</source>
        <translation>El último día se escribe 2026-12-31.</translation>
    </message>
    <message>
        <source>The number of calls is a whole number.</source>
        <translation>El número de llamadas es un número entero.</translation>
    </message>
    <message>
        <source>To the a&amp;gent</source>
        <translation>Para el a&amp;gente</translation>
    </message>
    <message>
        <source>To the c&amp;lerk</source>
        <translation>Para el te&amp;lefonista</translation>
    </message>
    <message>
        <source>To the c&amp;ustomer</source>
        <translation>Para el c&amp;liente</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Write one below; the clerk sees it as soon as the account opens.</source>
        <translation>Escriba uno abajo; el telefonista lo ve en cuanto se abre la cuenta.</translation>
    </message>
    <message>
        <source>every one</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primeras</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>number of calls; empty: every one</source>
        <translation>número de llamadas; vacío: todas</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Bookdesk</source>
        <translation>Bookdesk</translation>
    </message>
    <message>
        <source>{0} (and {1} more)</source>
        <translation>{0} (y {1} más)</translation>
    </message>
    <message>
        <source>{0}: done in {1}.</source>
        <translation>{0}: hecho en {1}.</translation>
    </message>
    <message>
        <source>{0}: it failed after {1}. {2}</source>
        <translation>{0}: falló tras {1}. {2}</translation>
    </message>
</context>
<context>
    <name>OfficeDialogs</name>
    <message>
        <source>House rules…</source>
        <translation>Reglas de la casa…</translation>
    </message>
    <message>
        <source>Messages…</source>
        <translation>Mensajes…</translation>
    </message>
    <message>
        <source>Routines…</source>
        <translation>Rutinas…</translation>
    </message>
    <message>
        <source>Users and rights…</source>
        <translation>Usuarios y derechos…</translation>
    </message>
</context>
<context>
    <name>OpenBookDialog</name>
    <message>
        <source>&amp;Demo book</source>
        <translation>Libro de &amp;demostración</translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation>Libro &amp;nuevo…</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Abrir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>&amp;Practicar</translation>
    </message>
    <message>
        <source>A book is one file that holds one whole operation.</source>
        <translation>Un libro es un archivo que contiene toda una operación.</translation>
    </message>
    <message>
        <source>A name, an owner with a password, and the day on which its weeks begin. The desk then shows the first four steps.</source>
        <translation>Un nombre, un propietario con contraseña y el día en que comienzan sus semanas. El escritorio muestra entonces los primeros cuatro pasos.</translation>
    </message>
    <message>
        <source>An invented operation with players, lines and some weeks of tickets, to try everything on. Nothing in it is real.</source>
        <translation>Una operación inventada con jugadores, líneas y algunas semanas de boletos, para probarlo todo. Nada en ella es real.</translation>
    </message>
    <message>
        <source>Bookdesk</source>
        <translation>Bookdesk</translation>
    </message>
    <message>
        <source>Callers who want something: type it, read it back, accept it, and see whether it was right and how fast.</source>
        <translation>Personas que llaman y quieren algo: escríbalo, léalo, acéptelo, y vea si fue correcto y qué tan rápido.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Learn the phone</source>
        <translation>Aprender el teléfono</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Echar un vistazo</translation>
    </message>
    <message>
        <source>No book was opened here before.</source>
        <translation>Aquí nunca se abrió un libro.</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Abrir un libro</translation>
    </message>
    <message>
        <source>Recent book</source>
        <translation>Libro reciente</translation>
    </message>
    <message>
        <source>Recent books</source>
        <translation>Libros recientes</translation>
    </message>
    <message>
        <source>Start an operation</source>
        <translation>Iniciar una operación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Try the demo book, or make a new one.</source>
        <translation>Pruebe el libro de demostración, o cree uno nuevo.</translation>
    </message>
    <message>
        <source>Welcome to Bookdesk</source>
        <translation>Bienvenido a Bookdesk</translation>
    </message>
    <message>
        <source>Which book?</source>
        <translation>¿Qué libro?</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
</context>
<context>
    <name>OpenWindows</name>
    <message>
        <source>A window with a caller on the phone stayed open.</source>
        <translation>Una ventana con alguien al teléfono quedó abierta.</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Telefonista</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Grader</source>
        <translation>Calificador</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>Open another book…</source>
        <translation>Abrir otro libro…</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Practice…</source>
        <translation>Práctica…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>The book is as it was; layout and look are those of a new program.</source>
        <translation>El libro está como estaba; la disposición y el aspecto son los de un programa nuevo.</translation>
    </message>
    <message>
        <source>The settings could not be read, and were started anew.</source>
        <translation>Los ajustes no se pudieron leer, y se comenzaron de nuevo.</translation>
    </message>
    <message>
        <source>This is the practice book.</source>
        <translation>Este es el libro de práctica.</translation>
    </message>
    <message>
        <source>This page in a new window</source>
        <translation>Esta página en una ventana nueva</translation>
    </message>
    <message>
        <source>Workspace {0}</source>
        <translation>Espacio de trabajo {0}</translation>
    </message>
    <message>
        <source>Workspace {0}.</source>
        <translation>Espacio de trabajo {0}.</translation>
    </message>
</context>
<context>
    <name>OpeningFrame</name>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Libro</translation>
    </message>
    <message>
        <source>Bookdesk</source>
        <translation>Bookdesk</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Starting Bookdesk…</source>
        <translation>Iniciando Bookdesk…</translation>
    </message>
</context>
<context>
    <name>OwnLimitsDialog</name>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>A stricter limit counts at once. A looser one waits for a day at least and for the end of the period; nobody can shorten that.</source>
        <translation>Un límite más estricto vale de inmediato. Uno más amplio espera al menos un día y hasta el fin del período; nadie puede acortar eso.</translation>
    </message>
    <message>
        <source>Loss a &amp;day</source>
        <translation>Pérdida al &amp;día</translation>
    </message>
    <message>
        <source>Loss a &amp;week</source>
        <translation>Pérdida a la &amp;semana</translation>
    </message>
    <message>
        <source>One &amp;ticket</source>
        <translation>Un &amp;boleto</translation>
    </message>
    <message>
        <source>Own limits</source>
        <translation>Límites propios</translation>
    </message>
    <message>
        <source>Own limits of {0}</source>
        <translation>Límites propios de {0}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>{0} from {1} on</source>
        <translation>{0} desde {1}</translation>
    </message>
</context>
<context>
    <name>OwnMoves</name>
    <message>
        <source>A circle is put on the house’s own lines; the others have it too.</source>
        <translation>El círculo se pone en las líneas propias de la casa; las demás también lo tienen.</translation>
    </message>
    <message>
        <source>Ctrl+Y shows another line type.</source>
        <translation>Ctrl+Y muestra otro tipo de línea.</translation>
    </message>
    <message>
        <source>Ctrl+Y shows the house’s own lines.</source>
        <translation>Ctrl+Y muestra las líneas propias de la casa.</translation>
    </message>
    <message>
        <source>In {0}: {1}</source>
        <translation>En {0}: {1}</translation>
    </message>
    <message>
        <source>In {0}: {1} {2}.</source>
        <translation>En {0}: {1} {2}.</translation>
    </message>
    <message>
        <source>These are the house’s own lines: they follow no others.</source>
        <translation>Estas son las líneas propias de la casa: no siguen a otras.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Página {0} de {1}</translation>
    </message>
</context>
<context>
    <name>Passing</name>
    <message>
        <source>A {0} may not keep a line that is not on the board.</source>
        <translation>Un {0} no puede mantener una línea que no está en la pizarra.</translation>
    </message>
    <message>
        <source>A {0} may not write late wagers.</source>
        <translation>Un {0} no puede escribir jugadas tardías.</translation>
    </message>
    <message>
        <source>Ask an owner or manager, or F7 takes the board's.</source>
        <translation>Pida a un propietario o gerente, o F7 toma la de la pizarra.</translation>
    </message>
    <message>
        <source>Ask an owner or manager.</source>
        <translation>Pida a un propietario o gerente.</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;League</source>
        <translation>&amp;Liga</translation>
    </message>
    <message>
        <source>&amp;Price of spreads and totals</source>
        <translation>&amp;Precio de hándicaps y totales</translation>
    </message>
    <message>
        <source>And {0} more.</source>
        <translation>Y {0} más.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Names that are not known are &amp;new teams</source>
        <translation>Los nombres desconocidos son equipos &amp;nuevos</translation>
    </message>
    <message>
        <source>Paste openers</source>
        <translation>Pegar líneas de apertura</translation>
    </message>
    <message>
        <source>Put on the board</source>
        <translation>Poner en la pizarra</translation>
    </message>
    <message>
        <source>Put {0} on the board</source>
        <translation>Poner {0} en la pizarra</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Rows of number, team, spread, total, money line</source>
        <translation>Filas de número, equipo, hándicap, total, línea de dinero</translation>
    </message>
    <message>
        <source>{0} events were taken in, {1} stood already.</source>
        <translation>{0} eventos se recibieron, {1} ya estaban.</translation>
    </message>
</context>
<context>
    <name>PeekCard</name>
    <message>
        <source>Legs of the ticket</source>
        <translation>Selecciones del boleto</translation>
    </message>
    <message>
        <source>Peek at the ticket</source>
        <translation>Vistazo al boleto</translation>
    </message>
    <message>
        <source>risk {0}, to win {1}</source>
        <translation>riesgo {0}, a ganar {1}</translation>
    </message>
    <message>
        <source>{0}, net {1}, player’s side</source>
        <translation>{0}, neto {1}, lado del jugador</translation>
    </message>
</context>
<context>
    <name>PerformanceOverlay</name>
    <message>
        <source>Performance</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>events {0} a second</source>
        <translation>eventos {0} por segundo</translation>
    </message>
    <message>
        <source>frame {0} / {1} ms   p50 / p95 of {2}</source>
        <translation>cuadro {0} / {1} ms   p50 / p95 de {2}</translation>
    </message>
    <message>
        <source>pages {0} of {1} hits</source>
        <translation>páginas {0} de {1} aciertos</translation>
    </message>
    <message>
        <source>queues {0}</source>
        <translation>colas {0}</translation>
    </message>
</context>
<context>
    <name>PhoneSecretDialog</name>
    <message>
        <source>&amp;A secret of the player’s own</source>
        <translation>&amp;Una clave propia del jugador</translation>
    </message>
    <message>
        <source>&amp;Draw a new one</source>
        <translation>&amp;Sortear una nueva</translation>
    </message>
    <message>
        <source>&amp;Set it</source>
        <translation>&amp;Fijarla</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>&amp;Quitarla</translation>
    </message>
    <message>
        <source>4 to 12 letters and digits</source>
        <translation>4 a 12 letras y dígitos</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Let callers &amp;in</source>
        <translation>&amp;Dejar entrar a quien llama</translation>
    </message>
    <message>
        <source>Let callers in a&amp;gain</source>
        <translation>Dejar entrar de &amp;nuevo a quien llama</translation>
    </message>
    <message>
        <source>No caller is let in since {0}, after {1} wrong ones.</source>
        <translation>No se deja entrar a nadie desde {0}, tras {1} claves erradas.</translation>
    </message>
    <message>
        <source>Phone secret</source>
        <translation>Clave telefónica</translation>
    </message>
    <message>
        <source>Phone secret of {0}</source>
        <translation>Clave telefónica de {0}</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Tell the player now: {0}</source>
        <translation>Dígale ahora al jugador: {0}</translation>
    </message>
    <message>
        <source>The phone secret of {0}.</source>
        <translation>La clave telefónica de {0}.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>No hay ninguna.</translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation>Hay una.</translation>
    </message>
    <message>
        <source>why callers are let in again</source>
        <translation>por qué se deja entrar de nuevo a quien llama</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>&amp;Agree</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>PitchersDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>List pitchers</source>
        <translation>Anunciar lanzadores</translation>
    </message>
    <message>
        <source>Listed pitchers</source>
        <translation>Lanzadores anunciados</translation>
    </message>
    <message>
        <source>Pitcher of {0}</source>
        <translation>Lanzador de {0}</translation>
    </message>
    <message>
        <source>Wagers keep the pitchers they were written with.</source>
        <translation>Las jugadas conservan los lanzadores con que se escribieron.</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>sin anunciar</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Ctrl+M types it</source>
        <translation>Ctrl+M lo escribe</translation>
    </message>
    <message>
        <source>Free play</source>
        <translation>Jugada gratis</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Max this wager</source>
        <translation>Máximo de esta jugada</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Pla&amp;yer</source>
        <translation>&amp;Jugador</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Jugador</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Type the account and press Enter</source>
        <translation>Escriba la cuenta y pulse Intro</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>balance accepted {0}</source>
        <translation>saldo aceptado {0}</translation>
    </message>
    <message>
        <source>barred</source>
        <translation>prohibido</translation>
    </message>
    <message>
        <source>last call {0}</source>
        <translation>última llamada {0}</translation>
    </message>
    <message>
        <source>last wager {0}</source>
        <translation>última jugada {0}</translation>
    </message>
    <message>
        <source>line type</source>
        <translation>tipo de línea</translation>
    </message>
    <message>
        <source>line {0} since {1}</source>
        <translation>línea {0} desde {1}</translation>
    </message>
    <message>
        <source>no wagers are taken</source>
        <translation>no se toman jugadas</translation>
    </message>
    <message>
        <source>note: {0}</source>
        <translation>nota: {0}</translation>
    </message>
    <message>
        <source>of credit {0}</source>
        <translation>de crédito {0}</translation>
    </message>
    <message>
        <source>player risks</source>
        <translation>riesgo del jugador</translation>
    </message>
    <message>
        <source>temporary credit {0} through {1}</source>
        <translation>crédito temporal {0} hasta {1}</translation>
    </message>
    <message>
        <source>this week {0}</source>
        <translation>esta semana {0}</translation>
    </message>
    <message>
        <source>to be wagered</source>
        <translation>por jugar</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>Best so far: {0} keys, {1} s.</source>
        <translation>Lo mejor hasta ahora: {0} teclas, {1} s.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+→ takes the next caller.</source>
        <translation>Ctrl+Alt+→ toma a quien llama después.</translation>
    </message>
    <message>
        <source>How is it typed?</source>
        <translation>¿Cómo se escribe?</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>Salir de la práctica</translation>
    </message>
    <message>
        <source>Next caller</source>
        <translation>Siguiente llamada</translation>
    </message>
    <message>
        <source>PRACTICE — nothing here is real</source>
        <translation>PRÁCTICA — nada de esto es real</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Practice: how is it typed?</source>
        <translation>Práctica: ¿cómo se escribe?</translation>
    </message>
    <message>
        <source>Practice: next caller</source>
        <translation>Práctica: siguiente llamada</translation>
    </message>
    <message>
        <source>Practice: the same caller again</source>
        <translation>Práctica: la misma llamada otra vez</translation>
    </message>
    <message>
        <source>Right: {0} keys, {1} s.</source>
        <translation>Correcto: {0} teclas, {1} s.</translation>
    </message>
    <message>
        <source>The exercises are in the first window.</source>
        <translation>Los ejercicios están en la primera ventana.</translation>
    </message>
    <message>
        <source>There are no games ahead to practise on. Leave and start again.</source>
        <translation>No hay juegos por venir con que practicar. Salga y comience de nuevo.</translation>
    </message>
    <message>
        <source>Type for instance {0}. F1 shows how wagers are typed.</source>
        <translation>Escriba por ejemplo {0}. F1 muestra cómo se escriben las jugadas.</translation>
    </message>
    <message>
        <source>Type it, read it back with Enter, accept with F12.</source>
        <translation>Escríbala, léala con Intro, acéptela con F12.</translation>
    </message>
    <message>
        <source>Void it with Ctrl+Z and try again.</source>
        <translation>Anúlela con Ctrl+Z e intente de nuevo.</translation>
    </message>
    <message>
        <source>Your best yet.</source>
        <translation>Su mejor marca.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>Prefer</name>
    <message>
        <source>Change keys…</source>
        <translation>Cambiar teclas…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>House rules, users and routines are part of the book: they are the same at every station, and every change of them is a fact of the journal.</source>
        <translation>Las reglas de la casa, los usuarios y las rutinas son parte del libro: son los mismos en cada estación, y cada cambio es un hecho del diario.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Language and formats</source>
        <translation>Idioma y formatos</translation>
    </message>
    <message>
        <source>Lock and backups</source>
        <translation>Bloqueo y copias</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Sounds and alerts</source>
        <translation>Sonidos y alertas</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>El libro</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>1 ticket</source>
        <translation>1 boleto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No ticket changes.</source>
        <translation>Ningún boleto cambia.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Who changes by how much</source>
        <translation>Quién cambia y en cuánto</translation>
    </message>
    <message>
        <source>{0} tickets</source>
        <translation>{0} boletos</translation>
    </message>
    <message>
        <source>{0} · players get {1} · house gets {2}</source>
        <translation>{0} · los jugadores reciben {1} · la casa recibe {2}</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>Working out {0} results</source>
        <translation>Calculando {0} resultados</translation>
    </message>
</context>
<context>
    <name>PricesDialog</name>
    <message>
        <source>1 leg waits</source>
        <translation>1 selección espera</translation>
    </message>
    <message>
        <source>Restate prices</source>
        <translation>Declarar precios de nuevo</translation>
    </message>
    <message>
        <source>State prices</source>
        <translation>Declarar precios</translation>
    </message>
    <message>
        <source>The new prices of {0} are stated.</source>
        <translation>Los precios nuevos de {0} están declarados.</translation>
    </message>
    <message>
        <source>listed {0} and {1} · started {2} and {3}</source>
        <translation>anunciados {0} y {1} · abrieron {2} y {3}</translation>
    </message>
    <message>
        <source>price</source>
        <translation>precio</translation>
    </message>
    <message>
        <source>the board's price is suggested</source>
        <translation>se sugiere el precio de la pizarra</translation>
    </message>
    <message>
        <source>{0} legs wait</source>
        <translation>{0} selecciones esperan</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>Pa&amp;pel</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Página {0} de {1}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation>Se están preparando las páginas.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>Your role exports nothing.</source>
        <translation>Su rol no exporta nada.</translation>
    </message>
    <message>
        <source>{0} is written: {1} pages.</source>
        <translation>{0} se escribió: {1} páginas.</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>&amp;Born</source>
        <translation>&amp;Nacimiento</translation>
    </message>
    <message>
        <source>&amp;Credit limit</source>
        <translation>&amp;Límite de crédito</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documentos</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>E&amp;stado</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>1980-12-31</source>
        <translation>1980-12-31</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Choose an account in the tree.</source>
        <translation>Elija una cuenta en el árbol.</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Límite de crédito</translation>
    </message>
    <message>
        <source>F2 edits, Enter saves, Ctrl+Z takes back what was typed</source>
        <translation>F2 edita, Intro guarda, Ctrl+Z retira lo escrito</translation>
    </message>
    <message>
        <source>Money of the account</source>
        <translation>Dinero de la cuenta</translation>
    </message>
    <message>
        <source>Only an owner or manager may change accounts.</source>
        <translation>Solo un propietario o gerente puede cambiar cuentas.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Jugadores</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z puts back what stood before.</source>
        <translation>Guardado. Ctrl+Z repone lo de antes.</translation>
    </message>
    <message>
        <source>Say why the status changes.</source>
        <translation>Diga por qué cambia el estado.</translation>
    </message>
    <message>
        <source>The house stands for the whole book and is not edited.</source>
        <translation>La casa representa a todo el libro y no se edita.</translation>
    </message>
    <message>
        <source>Type a credit limit; 0 is one.</source>
        <translation>Escriba un límite de crédito; 0 también lo es.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>en riesgo</translation>
    </message>
    <message>
        <source>needed for another status</source>
        <translation>necesario para otro estado</translation>
    </message>
    <message>
        <source>owed to players</source>
        <translation>se debe a los jugadores</translation>
    </message>
    <message>
        <source>players owe</source>
        <translation>los jugadores deben</translation>
    </message>
    <message>
        <source>players’ side</source>
        <translation>del lado de los jugadores</translation>
    </message>
    <message>
        <source>player’s side</source>
        <translation>del lado del jugador</translation>
    </message>
    <message>
        <source>the last change is taken back</source>
        <translation>el último cambio se retiró</translation>
    </message>
    <message>
        <source>to wager</source>
        <translation>por jugar</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Making the book…</source>
        <translation>Creando el libro…</translation>
    </message>
    <message>
        <source>Making the demo book…</source>
        <translation>Creando el libro de demostración…</translation>
    </message>
    <message>
        <source>No book was open.</source>
        <translation>Ningún libro estaba abierto.</translation>
    </message>
    <message>
        <source>Opening the book…</source>
        <translation>Abriendo el libro…</translation>
    </message>
    <message>
        <source>Opening the practice book…</source>
        <translation>Abriendo el libro de práctica…</translation>
    </message>
    <message>
        <source>The book could not be asked. Close the program and run verify on the book.</source>
        <translation>No se pudo preguntar al libro. Cierre el programa y ejecute la verificación en el libro.</translation>
    </message>
    <message>
        <source>The book is safe, it was just asked: its journal is whole up to fact {0}, and its file has no damage. What was under way was undone as a whole.</source>
        <translation>El libro está a salvo, se le acaba de preguntar: su diario está entero hasta el hecho {0}, y su archivo no tiene daños. Lo que estaba en curso se deshizo por completo.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Trabajo en curso</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>PromiseDialog</name>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Importe</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Anotar</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>C&amp;ollector</source>
        <translation>C&amp;obrador</translation>
    </message>
    <message>
        <source>No credit &amp;until it is paid</source>
        <translation>Sin &amp;crédito hasta que se pague</translation>
    </message>
    <message>
        <source>Note &amp;promise</source>
        <translation>Anotar &amp;promesa</translation>
    </message>
    <message>
        <source>Note a promise</source>
        <translation>Anotar una promesa</translation>
    </message>
    <message>
        <source>Promised &amp;by</source>
        <translation>Prometido &amp;para</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Prometido para</translation>
    </message>
    <message>
        <source>Type an amount and a day.</source>
        <translation>Escriba un importe y un día.</translation>
    </message>
    <message>
        <source>{0} owes {1}</source>
        <translation>{0} debe {1}</translation>
    </message>
</context>
<context>
    <name>ProposalsPane</name>
    <message>
        <source>Changes</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Choose a file above</source>
        <translation>Elija un archivo arriba</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>Filter the proposals</source>
        <translation>Filtrar las propuestas</translation>
    </message>
    <message>
        <source>In the book: {0}</source>
        <translation>En el libro: {0}</translation>
    </message>
    <message>
        <source>In the file: {0}</source>
        <translation>En el archivo: {0}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>No file has been read.</source>
        <translation>No se ha leído ningún archivo.</translation>
    </message>
    <message>
        <source>No proposal passes the filter.</source>
        <translation>Ninguna propuesta pasa el filtro.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Refused says why, row by row</source>
        <translation>Rechazado dice por qué, fila por fila</translation>
    </message>
    <message>
        <source>The file holds nothing that can be taken.</source>
        <translation>El archivo no contiene nada que se pueda tomar.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
</context>
<context>
    <name>ProposalsTab</name>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Decline proposal</source>
        <translation>Rechazar la propuesta</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>Rechazada.</translation>
    </message>
    <message>
        <source>Ins makes one.</source>
        <translation>Ins crea una.</translation>
    </message>
    <message>
        <source>L looks at all players now.</source>
        <translation>L mira ahora a todos los jugadores.</translation>
    </message>
    <message>
        <source>Looked at all players: {0} proposed, {1} applied.</source>
        <translation>Se miró a todos los jugadores: {0} propuestos, {1} aplicados.</translation>
    </message>
    <message>
        <source>No rule proposes another limit.</source>
        <translation>Ninguna regla propone otro límite.</translation>
    </message>
    <message>
        <source>Proposed limits</source>
        <translation>Límites propuestos</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The limit is set.</source>
        <translation>El límite quedó fijado.</translation>
    </message>
    <message>
        <source>The limit of {0} stays as it is.</source>
        <translation>El límite de {0} queda como está.</translation>
    </message>
    <message>
        <source>The rule is set.</source>
        <translation>La regla quedó fijada.</translation>
    </message>
    <message>
        <source>There is no rule yet.</source>
        <translation>Todavía no hay ninguna regla.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>&amp;Hold it for later</source>
        <translation>&amp;Retenerla para después</translation>
    </message>
    <message>
        <source>&amp;Read back</source>
        <translation>&amp;Leer</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>The caller keeps a line that is not on the board, related legs, or an amount over the limit.</source>
        <translation>Quien llama mantiene una línea que no está en la pizarra, selecciones relacionadas o un importe sobre el límite.</translation>
    </message>
    <message>
        <source>Write late wager</source>
        <translation>Escribir una jugada tardía</translation>
    </message>
    <message>
        <source>{0} A late wager is marked as a past post and reviewed.</source>
        <translation>{0} Una jugada tardía se marca como posterior a la hora y se revisa.</translation>
    </message>
    <message>
        <source>{0} The ticket is marked as a past post and reviewed.</source>
        <translation>{0} El boleto se marca como posterior a la hora y se revisa.</translation>
    </message>
</context>
<context>
    <name>QueueDeeds</name>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Approve all</source>
        <translation>Aprobar todo</translation>
    </message>
    <message>
        <source>Approve all that are ready</source>
        <translation>Aprobar todo lo que está listo</translation>
    </message>
    <message>
        <source>Go to the result</source>
        <translation>Ir al resultado</translation>
    </message>
    <message>
        <source>Let the ticket stand</source>
        <translation>Mantener el boleto</translation>
    </message>
    <message>
        <source>No result is ready.</source>
        <translation>Ningún resultado está listo.</translation>
    </message>
    <message>
        <source>Only a manager or the owner approves settlements.</source>
        <translation>Solo un gerente o el propietario aprueba liquidaciones.</translation>
    </message>
    <message>
        <source>Results are being settled.</source>
        <translation>Se están liquidando resultados.</translation>
    </message>
    <message>
        <source>Settle {0} results and {1} tickets: players get {2}, the house gets {3}.</source>
        <translation>Liquidar {0} resultados y {1} boletos: los jugadores reciben {2}, la casa recibe {3}.</translation>
    </message>
    <message>
        <source>The postings do not sum to zero. Run verify before anything else.</source>
        <translation>Los asientos no suman cero. Ejecute la verificación antes que nada.</translation>
    </message>
    <message>
        <source>The result is still being worked out.</source>
        <translation>El resultado todavía se está calculando.</translation>
    </message>
    <message>
        <source>There is no result to approve here.</source>
        <translation>Aquí no hay ningún resultado que aprobar.</translation>
    </message>
    <message>
        <source>This is no event.</source>
        <translation>Esto no es un evento.</translation>
    </message>
    <message>
        <source>This is no flagged ticket.</source>
        <translation>Este no es un boleto marcado.</translation>
    </message>
    <message>
        <source>Void the ticket</source>
        <translation>Anular el boleto</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Choose columns…</source>
        <translation>Elegir columnas…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Copy rows with headings</source>
        <translation>Copiar filas con encabezados</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Filtrar esta página</translation>
    </message>
    <message>
        <source>Find next in the table</source>
        <translation>Buscar siguiente en la tabla</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Buscar el anterior</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>No table has the focus.</source>
        <translation>Ninguna tabla tiene el foco.</translation>
    </message>
    <message>
        <source>No table with a choice of columns has the focus.</source>
        <translation>Ninguna tabla con elección de columnas tiene el foco.</translation>
    </message>
    <message>
        <source>Nothing is made on this page.</source>
        <translation>En esta página no se crea nada.</translation>
    </message>
    <message>
        <source>Pane before</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Pick an account…</source>
        <translation>Elegir una cuenta…</translation>
    </message>
    <message>
        <source>This page has no filter.</source>
        <translation>Esta página no tiene filtro.</translation>
    </message>
</context>
<context>
    <name>ReadBackPanel</name>
    <message>
        <source>Accepted · read the number to the caller</source>
        <translation>Aceptado · lea el número a quien llama</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Importes</translation>
    </message>
    <message>
        <source>Esc   Change</source>
        <translation>Esc   Cambiar</translation>
    </message>
    <message>
        <source>F12   Caller confirms: accept</source>
        <translation>F12   Quien llama confirma: aceptar</translation>
    </message>
    <message>
        <source>F7 take the board's</source>
        <translation>F7 toma la de la pizarra</translation>
    </message>
    <message>
        <source>F8 keep the caller's</source>
        <translation>F8 mantiene la de quien llama</translation>
    </message>
    <message>
        <source>F8 needs a supervisor</source>
        <translation>F8 necesita un supervisor</translation>
    </message>
    <message>
        <source>Held · tell the caller that it is not taken yet</source>
        <translation>Retenida · diga a quien llama que todavía no se tomó</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Preview · Enter reads it back</source>
        <translation>Vista previa · Intro la lee</translation>
    </message>
    <message>
        <source>Read back to the caller</source>
        <translation>Lea a quien llama</translation>
    </message>
    <message>
        <source>Read-back</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>What is said to the caller</source>
        <translation>Qué se dice a quien llama</translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>why, for the journal</source>
        <translation>por qué, para el diario</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Type a reason; it stays in the journal for good.</source>
        <translation>Escriba un motivo; queda en el diario para siempre.</translation>
    </message>
</context>
<context>
    <name>RecentDialog</name>
    <message>
        <source>Code, number, team or report</source>
        <translation>Código, número, equipo o informe</translation>
    </message>
    <message>
        <source>Ctrl+K finds everything</source>
        <translation>Ctrl+K lo encuentra todo</translation>
    </message>
    <message>
        <source>Enter goes there · Ctrl+Enter in a new window</source>
        <translation>Intro va allí · Ctrl+Intro en una ventana nueva</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Reduzca la lista</translation>
    </message>
    <message>
        <source>Nothing that fits was visited yet.</source>
        <translation>Todavía no se visitó nada que corresponda.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Reciente</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>2026-11-17, or all</source>
        <translation>2026-11-17, o all</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Another week or agent may have some</source>
        <translation>Otra semana u otro agente puede tener</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>Export plain-text accounting</source>
        <translation>Exportar contabilidad en texto</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <source>Export workbook</source>
        <translation>Exportar libro de cálculo</translation>
    </message>
    <message>
        <source>No activity</source>
        <translation>Sin actividad</translation>
    </message>
    <message>
        <source>Nothing is behind this row.</source>
        <translation>No hay nada detrás de esta fila.</translation>
    </message>
    <message>
        <source>Only an owner or manager may void tickets.</source>
        <translation>Solo un propietario o gerente puede anular boletos.</translation>
    </message>
    <message>
        <source>Only the report “journal” is accounting.</source>
        <translation>Solo el informe «journal» es contabilidad.</translation>
    </message>
    <message>
        <source>Open what is behind the row</source>
        <translation>Abrir lo que hay detrás de la fila</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Rows with</source>
        <translation>Filas con</translation>
    </message>
    <message>
        <source>Saved views…</source>
        <translation>Vistas guardadas…</translation>
    </message>
    <message>
        <source>The first {0} rows; files hold all of them</source>
        <translation>Las primeras {0} filas; los archivos las contienen todas</translation>
    </message>
    <message>
        <source>The report is being read.</source>
        <translation>Se lee el informe.</translation>
    </message>
    <message>
        <source>The report makes it of the row’s other numbers and of what Enter opens.</source>
        <translation>El informe lo hace de los otros números de la fila y de lo que abre Intro.</translation>
    </message>
    <message>
        <source>There is no report “{0}” in this version of the program.</source>
        <translation>No hay ningún informe «{0}» en esta versión del programa.</translation>
    </message>
    <message>
        <source>This row is no ticket.</source>
        <translation>Esta fila no es un boleto.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Boletos</translation>
    </message>
    <message>
        <source>Void ticket</source>
        <translation>Anular el boleto</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>acct:P1 type:P risk:&gt;500</source>
        <translation>acct:P1 type:P risk:&gt;500</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>cualquier texto</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>player, sport, week …</source>
        <translation>jugador, deporte, semana …</translation>
    </message>
    <message>
        <source>the first {0} rows</source>
        <translation>las primeras {0} filas</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Ctrl+Shift+I imports results; the picker shows other days</source>
        <translation>Ctrl+Mayús+I importa resultados; el selector muestra otros días</translation>
    </message>
    <message>
        <source>It settles tickets once it is approved in Settlement.</source>
        <translation>Liquida boletos una vez aprobado en Liquidación.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>The result of {0} {1} is recorded.</source>
        <translation>El resultado de {0} {1} quedó registrado.</translation>
    </message>
    <message>
        <source>There are no events in this part of the schedule.</source>
        <translation>No hay eventos en esta parte del calendario.</translation>
    </message>
    <message>
        <source>What was typed for the last event was not recorded.</source>
        <translation>Lo escrito para el último evento no se registró.</translation>
    </message>
    <message>
        <source>What was typed stays.</source>
        <translation>Lo escrito se queda.</translation>
    </message>
    <message>
        <source>{0} is not in the part of the schedule that is shown.</source>
        <translation>{0} no está en la parte del calendario que se muestra.</translation>
    </message>
</context>
<context>
    <name>ReviewDetail</name>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Enter goes to Results, where the score is typed</source>
        <translation>Intro lleva a Resultados, donde se escribe el marcador</translation>
    </message>
    <message>
        <source>No ticket changes.</source>
        <translation>Ningún boleto cambia.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nada elegido.</translation>
    </message>
    <message>
        <source>S lets the ticket stand, Del voids it; both ask why</source>
        <translation>S mantiene el boleto, Supr lo anula; ambos preguntan por qué</translation>
    </message>
    <message>
        <source>Tickets that change</source>
        <translation>Boletos que cambian</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>players win {0} + players lose {1} + house {2} = {3}</source>
        <translation>los jugadores ganan {0} + los jugadores pierden {1} + la casa {2} = {3}</translation>
    </message>
    <message>
        <source>players’ side</source>
        <translation>del lado de los jugadores</translation>
    </message>
    <message>
        <source>the {0} largest of {1}</source>
        <translation>los {0} mayores de {1}</translation>
    </message>
    <message>
        <source>{0} · player risks {1} to win {2}</source>
        <translation>{0} · el jugador arriesga {1} para ganar {2}</translation>
    </message>
</context>
<context>
    <name>Routines</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Folder of this station</source>
        <translation>Carpeta de &amp;esta estación</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>E&amp;jecutar ahora</translation>
    </message>
    <message>
        <source>&amp;When…</source>
        <translation>&amp;Cuándo…</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Folder for backups and exports</source>
        <translation>Carpeta para copias de seguridad y exportaciones</translation>
    </message>
    <message>
        <source>Folder of this station for backups and exports</source>
        <translation>Carpeta de esta estación para copias de seguridad y exportaciones</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última ejecución</translation>
    </message>
    <message>
        <source>No routine has run yet.</source>
        <translation>Todavía no se ejecutó ninguna rutina.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>No había nada que hacer.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Qué hizo</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>What the routines did</source>
        <translation>Qué hicieron las rutinas</translation>
    </message>
    <message>
        <source>What the routines of this station did</source>
        <translation>Qué hicieron las rutinas de esta estación</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>no folder chosen: nothing is written</source>
        <translation>ninguna carpeta elegida: no se escribe nada</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Setting</source>
        <translation>&amp;Ajuste</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Cuándo</translation>
    </message>
    <message>
        <source>&amp;becomes</source>
        <translation>&amp;pasa a</translation>
    </message>
    <message>
        <source>A rule that proposes another limit</source>
        <translation>Una regla que propone otro límite</translation>
    </message>
    <message>
        <source>Figures: exposure, volume, net (player’s side), hold % of the house, close % of straights that beat the closing line. All conditions have to hold.</source>
        <translation>Cifras: exposición, volumen, neto (del lado del jugador), retención % de la casa, cierre % de directas que superan la línea de cierre. Deben cumplirse todas las condiciones.</translation>
    </message>
    <message>
        <source>It may set the &amp;limit by itself</source>
        <translation>Puede fijar el &amp;límite por sí misma</translation>
    </message>
    <message>
        <source>Limit rule</source>
        <translation>Regla de límites</translation>
    </message>
    <message>
        <source>Players &amp;of</source>
        <translation>&amp;Jugadores de</translation>
    </message>
    <message>
        <source>Save &amp;rule</source>
        <translation>Guardar la &amp;regla</translation>
    </message>
    <message>
        <source>for so many &amp;days</source>
        <translation>por tantos &amp;días</translation>
    </message>
    <message>
        <source>in so many wee&amp;ks</source>
        <translation>en tantas se&amp;manas</translation>
    </message>
</context>
<context>
    <name>SaveRulesDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>One change makes version {0}</source>
        <translation>Un cambio crea la versión {0}</translation>
    </message>
    <message>
        <source>Save house rules</source>
        <translation>Guardar las reglas de la casa</translation>
    </message>
    <message>
        <source>Save version {0}</source>
        <translation>Guardar la versión {0}</translation>
    </message>
    <message>
        <source>Wagers taken from now on are under version {0}. Every ticket already written keeps the version it was written under.</source>
        <translation>Las jugadas que se tomen desde ahora van con la versión {0}. Cada boleto ya escrito conserva la versión con que se escribió.</translation>
    </message>
    <message>
        <source>{0} changes make version {1}</source>
        <translation>{0} cambios crean la versión {1}</translation>
    </message>
</context>
<context>
    <name>SavedViewsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Quita&amp;r</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No view is saved yet.</source>
        <translation>Todavía no hay ninguna vista guardada.</translation>
    </message>
    <message>
        <source>On the page now: {0}</source>
        <translation>En la página ahora: {0}</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>Quitar la vista</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>M&amp;ostrar</translation>
    </message>
    <message>
        <source>Save it &amp;as</source>
        <translation>Guardarla &amp;como</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Type a name and press Enter</source>
        <translation>Escriba un nombre y pulse Intro</translation>
    </message>
    <message>
        <source>Type a name first. Nothing was saved.</source>
        <translation>Escriba primero un nombre. No se guardó nada.</translation>
    </message>
    <message>
        <source>Views of {0}</source>
        <translation>Vistas de {0}</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>everything, in its own order</source>
        <translation>todo, en su propio orden</translation>
    </message>
    <message>
        <source>“{0}” was removed.</source>
        <translation>«{0}» se quitó.</translation>
    </message>
    <message>
        <source>“{0}” was replaced.</source>
        <translation>«{0}» se reemplazó.</translation>
    </message>
    <message>
        <source>“{0}” was saved.</source>
        <translation>«{0}» se guardó.</translation>
    </message>
</context>
<context>
    <name>ScoreSheet</name>
    <message>
        <source>&amp;Completed, book time</source>
        <translation>&amp;Completado, hora del libro</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>E&amp;stado</translation>
    </message>
    <message>
        <source>&amp;Time of play</source>
        <translation>&amp;Tiempo de juego</translation>
    </message>
    <message>
        <source>&amp;Visitor's starter</source>
        <translation>Abridor del &amp;visitante</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Enter goes on and, at the end, records. A blank period is not known.</source>
        <translation>Intro avanza y, al final, registra. Un período vacío es desconocido.</translation>
    </message>
    <message>
        <source>Extra inning</source>
        <translation>Entrada extra</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Home st&amp;arter</source>
        <translation>Abridor &amp;local</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Listed: {0}</source>
        <translation>Anunciados: {0}</translation>
    </message>
    <message>
        <source>No event is chosen.</source>
        <translation>Ningún evento elegido.</translation>
    </message>
    <message>
        <source>Record result</source>
        <translation>Registrar el resultado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Rotation number</source>
        <translation>Número de rotación</translation>
    </message>
    <message>
        <source>S&amp;hoot-out</source>
        <translation>Tanda de &amp;penales</translation>
    </message>
    <message>
        <source>Stopped within the last &amp;half inning</source>
        <translation>Detenido dentro de la última &amp;media entrada</translation>
    </message>
    <message>
        <source>Time of play</source>
        <translation>Tiempo de juego</translation>
    </message>
    <message>
        <source>Type a rotation number, or press Enter on an event.</source>
        <translation>Escriba un número de rotación, o pulse Intro sobre un evento.</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>Lo vigente</translation>
    </message>
    <message>
        <source>inning {0}</source>
        <translation>entrada {0}</translation>
    </message>
    <message>
        <source>minutes, such as 53:20</source>
        <translation>minutos, como 53:20</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>now, or 2026-11-22 23:10</source>
        <translation>ahora, o 2026-11-22 23:10</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>“{0}” is not a rotation number.</source>
        <translation>«{0}» no es un número de rotación.</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>&amp;Accept the wager</source>
        <translation>&amp;Aceptar la jugada</translation>
    </message>
    <message>
        <source>&amp;Phone secret of {0}</source>
        <translation>&amp;Clave telefónica de {0}</translation>
    </message>
    <message>
        <source>Caller confirms</source>
        <translation>Quien llama confirma</translation>
    </message>
    <message>
        <source>The caller confirms</source>
        <translation>Quien llama confirma</translation>
    </message>
</context>
<context>
    <name>SelectedSum</name>
    <message>
        <source>Adding up…</source>
        <translation>Sumando…</translation>
    </message>
    <message>
        <source>{count} selected · Risk: sum {risk}, average {mean} · To win {win} · Net, player {net}</source>
        <translation>{count} seleccionados · Riesgo: suma {risk}, promedio {mean} · A ganar {win} · Neto, jugador {net}</translation>
    </message>
</context>
<context>
    <name>SelectingGrid</name>
    <message>
        <source>All {0} matching are selected  ✕</source>
        <translation>Los {0} que corresponden están seleccionados  ✕</translation>
    </message>
    <message>
        <source>Esc selects nothing</source>
        <translation>Esc no selecciona nada</translation>
    </message>
    <message>
        <source>Not every selected row has been read; export the table instead.</source>
        <translation>No todas las filas seleccionadas se han leído; exporte la tabla.</translation>
    </message>
    <message>
        <source>{0} are selected  ✕</source>
        <translation>{0} seleccionados  ✕</translation>
    </message>
</context>
<context>
    <name>SelectionSum</name>
    <message>
        <source>{0} rows selected</source>
        <translation>{0} filas seleccionadas</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>{0} seleccionadas</translation>
    </message>
    <message>
        <source>{count} · {column}: sum {sum}, average {average}</source>
        <translation>{count} · {column}: suma {sum}, promedio {average}</translation>
    </message>
</context>
<context>
    <name>SettingDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>&amp;Set on {0} accounts</source>
        <translation>&amp;Fijar en {0} cuentas</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>2026-11-30, or empty for good</source>
        <translation>2026-11-30, o vacío para siempre</translation>
    </message>
    <message>
        <source>Nothing would change yet.</source>
        <translation>Todavía no cambiaría nada.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Se&amp;tting</source>
        <translation>A&amp;juste</translation>
    </message>
    <message>
        <source>Set a value</source>
        <translation>Fijar un valor</translation>
    </message>
    <message>
        <source>Set a value: {0}</source>
        <translation>Fijar un valor: {0}</translation>
    </message>
    <message>
        <source>Set it on the &amp;players below instead</source>
        <translation>Fijarlo más bien en los &amp;jugadores de abajo</translation>
    </message>
    <message>
        <source>T&amp;hrough</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>empty: inherited</source>
        <translation>vacío: heredado</translation>
    </message>
</context>
<context>
    <name>SettlementPage</name>
    <message>
        <source>Alt+3 opens the board; Ctrl+R enters results there</source>
        <translation>Alt+3 abre la pizarra; Ctrl+R registra allí los resultados</translation>
    </message>
    <message>
        <source>Filter open tickets</source>
        <translation>Filtrar boletos abiertos</translation>
    </message>
    <message>
        <source>Nothing waits: every result is settled.</source>
        <translation>Nada espera: todos los resultados están liquidados.</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Boletos abiertos</translation>
    </message>
    <message>
        <source>Open tickets {0}</source>
        <translation>Boletos abiertos {0}</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Results and flags</source>
        <translation>Resultados y marcas</translation>
    </message>
    <message>
        <source>Results or open tickets</source>
        <translation>Resultados o boletos abiertos</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Liquidación</translation>
    </message>
    <message>
        <source>Show results and flags</source>
        <translation>Mostrar resultados y marcas</translation>
    </message>
    <message>
        <source>Show why tickets are open</source>
        <translation>Mostrar por qué hay boletos abiertos</translation>
    </message>
    <message>
        <source>Ticket, player or description</source>
        <translation>Boleto, jugador o descripción</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Qué espera</translation>
    </message>
    <message>
        <source>{0} results wait, {1} exceptions</source>
        <translation>{0} resultados esperan, {1} excepciones</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Ctrl+K finds everything that can be done.</source>
        <translation>Ctrl+K encuentra todo lo que se puede hacer.</translation>
    </message>
    <message>
        <source>Find a key or a command</source>
        <translation>Buscar una tecla o un comando</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys are changed in the preferences: Ctrl+,</source>
        <translation>Las teclas se cambian en las preferencias: Ctrl+,</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Ninguna tecla hace eso.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>here: {0}</source>
        <translation>aquí: {0}</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Board</source>
        <translation>Pizarra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>F6 shows the board of the rotation number at the caret.</source>
        <translation>F6 muestra la pizarra del número de rotación en el cursor.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Nothing is on the board.</source>
        <translation>No hay nada en la pizarra.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Bajo</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Another book…</source>
        <translation>Otro libro…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>SimulatorDialog</name>
    <message>
        <source>&amp;Wager, as in ticket entry</source>
        <translation>&amp;Jugada, como en la entrada de boletos</translation>
    </message>
    <message>
        <source>452 -3    or    P 452 454    or    451 ml r</source>
        <translation>452 -3    o    P 452 454    o    451 ml r</translation>
    </message>
    <message>
        <source>Available {0}: credit {1}, temporary {2}, pending {3}</source>
        <translation>Disponible {0}: crédito {1}, temporal {2}, pendiente {3}</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Limit simulator</source>
        <translation>Simulador de límites</translation>
    </message>
    <message>
        <source>No layer was looked at yet.</source>
        <translation>Todavía no se miró ninguna capa.</translation>
    </message>
    <message>
        <source>Type a wager: the most that would be taken stands here.</source>
        <translation>Escriba una jugada: aquí aparece lo más que se tomaría.</translation>
    </message>
    <message>
        <source>What can {0} wager?</source>
        <translation>¿Qué puede jugar {0}?</translation>
    </message>
</context>
<context>
    <name>SpotsDialog</name>
    <message>
        <source>Close open spots</source>
        <translation>Cerrar lugares abiertos</translation>
    </message>
    <message>
        <source>Close spots</source>
        <translation>Cerrar lugares</translation>
    </message>
    <message>
        <source>The open spots of {0} are closed.</source>
        <translation>Los lugares abiertos de {0} están cerrados.</translation>
    </message>
    <message>
        <source>{0}. Spots that were never filled drop or lose, as its terms say.</source>
        <translation>{0}. Los lugares que nunca se completaron se retiran o pierden, como dicen sus términos.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Nothing is told outside of the windows. Menu Book turns it off.</source>
        <translation>No se avisa nada fuera de las ventanas. El menú Libro lo desactiva.</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Seleccionado</translation>
    </message>
    <message>
        <source>Signed in; every change names this user.</source>
        <translation>Con sesión iniciada; cada cambio nombra a este usuario.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time of the book: {0}</source>
        <translation>Hora del libro: {0}</translation>
    </message>
    <message>
        <source>Work under way and finished  Ctrl+J</source>
        <translation>Trabajo en curso y terminado  Ctrl+J</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>y {0} más</translation>
    </message>
    <message>
        <source>{0} (demo)</source>
        <translation>{0} (demostración)</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Enter applies, Del dismisses</source>
        <translation>Intro aplica, Supr descarta</translation>
    </message>
    <message>
        <source>No move is suggested.</source>
        <translation>No se sugiere ningún movimiento.</translation>
    </message>
    <message>
        <source>Suggested moves</source>
        <translation>Movimientos sugeridos</translation>
    </message>
    <message>
        <source>The line was moved as suggested.</source>
        <translation>La línea se movió como se sugirió.</translation>
    </message>
    <message>
        <source>The suggestion was dismissed.</source>
        <translation>La sugerencia se descartó.</translation>
    </message>
    <message>
        <source>The table of action says when one is</source>
        <translation>La tabla de acción dice cuándo hay uno</translation>
    </message>
</context>
<context>
    <name>SwitchDialog</name>
    <message>
        <source>&amp;Most of one wager</source>
        <translation>&amp;Máximo de una jugada</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a reason or type one.</source>
        <translation>Elija un motivo o escriba uno.</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Circle {0}</source>
        <translation>Poner círculo a {0}</translation>
    </message>
    <message>
        <source>Most of one wager</source>
        <translation>Máximo de una jugada</translation>
    </message>
    <message>
        <source>Nothing is taken until it is back. The reason stands in the history.</source>
        <translation>No se toma nada hasta que vuelva. El motivo queda en el historial.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Straight wagers only, up to the maximum. The reason stands in the history.</source>
        <translation>Solo jugadas directas, hasta el máximo. El motivo queda en el historial.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take {0} off the board</source>
        <translation>Quitar {0} de la pizarra</translation>
    </message>
    <message>
        <source>the usual part of the limit</source>
        <translation>la parte habitual del límite</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>F5 quotes it again.</source>
        <translation>F5 la cotiza de nuevo.</translation>
    </message>
    <message>
        <source>The quote expired. Nothing was accepted.</source>
        <translation>La cotización venció. No se aceptó nada.</translation>
    </message>
</context>
<context>
    <name>Ticker</name>
    <message>
        <source>&amp;Dots from</source>
        <translation>&amp;Puntos desde</translation>
    </message>
    <message>
        <source>&amp;Tell me when</source>
        <translation>&amp;Avisarme cuando</translation>
    </message>
    <message>
        <source>/ changes it, Alt+2 takes a wager</source>
        <translation>/ lo cambia, Alt+2 toma una jugada</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Alt+5, Limits of the house: which wagers and moves are told</source>
        <translation>Alt+5, Límites de la casa: qué jugadas y movimientos se avisan</translation>
    </message>
    <message>
        <source>Amounts from which a ticket has a dot more</source>
        <translation>Importes desde los que un boleto lleva un punto más</translation>
    </message>
    <message>
        <source>Amounts of the dots</source>
        <translation>Importes de los puntos</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Filter the ticker</source>
        <translation>Filtrar el ticker</translation>
    </message>
    <message>
        <source>Lines this station waits for</source>
        <translation>Líneas que esta estación espera</translation>
    </message>
    <message>
        <source>No wager fits the filter.</source>
        <translation>Ninguna jugada corresponde al filtro.</translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation>Nada que mirar.</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Jugador</translation>
    </message>
    <message>
        <source>Refresh the ticker</source>
        <translation>Actualizar el ticker</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>So&amp;und</source>
        <translation>So&amp;nido</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>Sonido activado o no</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation>Ticker</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>To win</source>
        <translation>A ganar</translation>
    </message>
    <message>
        <source>Wagers as they come</source>
        <translation>Las jugadas según llegan</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>{0} at risk</source>
        <translation>{0} en riesgo</translation>
    </message>
</context>
<context>
    <name>TicketDeeds</name>
    <message>
        <source>Audit of the ticket</source>
        <translation>Auditoría del boleto</translation>
    </message>
    <message>
        <source>Choose a ticket first.</source>
        <translation>Elija primero un boleto.</translation>
    </message>
    <message>
        <source>Edit ticket: void and write anew…</source>
        <translation>Editar el boleto: anular y escribir de nuevo…</translation>
    </message>
    <message>
        <source>Hand out the dispute pack</source>
        <translation>Entregar el expediente del reclamo</translation>
    </message>
    <message>
        <source>Only an owner or manager may void tickets.</source>
        <translation>Solo un propietario o gerente puede anular boletos.</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>Abrir el boleto</translation>
    </message>
    <message>
        <source>Print the receipt…</source>
        <translation>Imprimir el recibo…</translation>
    </message>
    <message>
        <source>Show the player’s account</source>
        <translation>Mostrar la cuenta del jugador</translation>
    </message>
    <message>
        <source>Take a claim on the ticket</source>
        <translation>Tomar un reclamo sobre el boleto</translation>
    </message>
    <message>
        <source>The board when it was placed</source>
        <translation>La pizarra cuando se hizo</translation>
    </message>
    <message>
        <source>The ticket has no leg on the board.</source>
        <translation>El boleto no tiene ninguna selección en la pizarra.</translation>
    </message>
    <message>
        <source>The ticket is void already.</source>
        <translation>El boleto ya está anulado.</translation>
    </message>
    <message>
        <source>Void or no action by leg…</source>
        <translation>Anular o sin acción por selección…</translation>
    </message>
    <message>
        <source>Void ticket</source>
        <translation>Anular el boleto</translation>
    </message>
    <message>
        <source>Your role takes no claims.</source>
        <translation>Su rol no toma reclamos.</translation>
    </message>
</context>
<context>
    <name>TicketDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Explanation</source>
        <translation>&amp;Explicación</translation>
    </message>
    <message>
        <source>&amp;Let stand</source>
        <translation>&amp;Mantener</translation>
    </message>
    <message>
        <source>&amp;Void ticket</source>
        <translation>&amp;Anular el boleto</translation>
    </message>
    <message>
        <source>A&amp;udit</source>
        <translation>A&amp;uditoría</translation>
    </message>
    <message>
        <source>C&amp;opy explanation</source>
        <translation>C&amp;opiar la explicación</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Clai&amp;m</source>
        <translation>&amp;Reclamo</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Faces of the ticket</source>
        <translation>Caras del boleto</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Selecciones</translation>
    </message>
    <message>
        <source>Let it stand or void it.</source>
        <translation>Manténgalo o anúlelo.</translation>
    </message>
    <message>
        <source>Let ticket {0} stand</source>
        <translation>Mantener el boleto {0}</translation>
    </message>
    <message>
        <source>Money of the ticket</source>
        <translation>Dinero del boleto</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Nothing has been posted yet.</source>
        <translation>Todavía no se asentó nada.</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>T&amp;icket</source>
        <translation>&amp;Boleto</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Boleto</translation>
    </message>
    <message>
        <source>Ticket {0}</source>
        <translation>Boleto {0}</translation>
    </message>
    <message>
        <source>To review ({0}): {1}</source>
        <translation>Por revisar ({0}): {1}</translation>
    </message>
    <message>
        <source>To win</source>
        <translation>A ganar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Void ticket  Del</source>
        <translation>Anular el boleto  Supr</translation>
    </message>
    <message>
        <source>Void ticket {0}</source>
        <translation>Anular el boleto {0}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>house’s money</source>
        <translation>dinero de la casa</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>line {0}, {1}</source>
        <translation>línea {0}, {1}</translation>
    </message>
    <message>
        <source>player’s money</source>
        <translation>dinero del jugador</translation>
    </message>
    <message>
        <source>player’s side</source>
        <translation>del lado del jugador</translation>
    </message>
    <message>
        <source>said as {0}</source>
        <translation>dicho como {0}</translation>
    </message>
    <message>
        <source>{0} Nothing was posted for it; its risk is free again.</source>
        <translation>{0} No se asentó nada por él; su riesgo vuelve a estar libre.</translation>
    </message>
    <message>
        <source>{0} of {1}, risk {2}.</source>
        <translation>{0} de {1}, riesgo {2}.</translation>
    </message>
    <message>
        <source>{0} {1} is posted to {2}, so that the ticket comes to 0.</source>
        <translation>{0} {1} se asienta en {2}, para que el boleto quede en 0.</translation>
    </message>
</context>
<context>
    <name>TicketTerms</name>
    <message>
        <source>a rotation number of a leg</source>
        <translation>un número de rotación de una selección</translation>
    </message>
    <message>
        <source>a selection of a leg</source>
        <translation>una selección</translation>
    </message>
    <message>
        <source>an agent and all below</source>
        <translation>un agente y todo lo de debajo</translation>
    </message>
    <message>
        <source>an amount or a range</source>
        <translation>un importe o un rango</translation>
    </message>
    <message>
        <source>how it came in</source>
        <translation>cómo llegó</translation>
    </message>
    <message>
        <source>the day it was graded</source>
        <translation>el día en que se calificó</translation>
    </message>
    <message>
        <source>the day it was written</source>
        <translation>el día en que se escribió</translation>
    </message>
    <message>
        <source>the day of a leg’s event</source>
        <translation>el día del evento de una selección</translation>
    </message>
    <message>
        <source>the kind of wager</source>
        <translation>la clase de jugada</translation>
    </message>
    <message>
        <source>the league of all legs</source>
        <translation>la liga de todas las selecciones</translation>
    </message>
    <message>
        <source>the period of all legs</source>
        <translation>el período de todas las selecciones</translation>
    </message>
    <message>
        <source>the player</source>
        <translation>el jugador</translation>
    </message>
    <message>
        <source>the sport of all legs</source>
        <translation>el deporte de todas las selecciones</translation>
    </message>
    <message>
        <source>the week it was graded in</source>
        <translation>la semana en que se calificó</translation>
    </message>
    <message>
        <source>waits for a decision, or did</source>
        <translation>espera una decisión, o la esperó</translation>
    </message>
    <message>
        <source>what became of it</source>
        <translation>qué fue de él</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>quién lo escribió</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>/ changes it, Esc clears it</source>
        <translation>/ lo cambia, Esc lo borra</translation>
    </message>
    <message>
        <source>All found</source>
        <translation>Todo lo encontrado</translation>
    </message>
    <message>
        <source>Alt+2 takes a wager</source>
        <translation>Alt+2 toma una jugada</translation>
    </message>
    <message>
        <source>Ask for one player, agent, day or rotation number, then sort.</source>
        <translation>Pida un solo jugador, agente, día o número de rotación, y luego ordene.</translation>
    </message>
    <message>
        <source>Export the selected or all that were found…</source>
        <translation>Exportar los seleccionados o todos los encontrados…</translation>
    </message>
    <message>
        <source>Export tickets</source>
        <translation>Exportar boletos</translation>
    </message>
    <message>
        <source>Filter tickets</source>
        <translation>Filtrar boletos</translation>
    </message>
    <message>
        <source>Graded</source>
        <translation>Calificado</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>No ticket fits the filter.</source>
        <translation>Ningún boleto corresponde al filtro.</translation>
    </message>
    <message>
        <source>No ticket has been written yet.</source>
        <translation>Todavía no se escribió ningún boleto.</translation>
    </message>
    <message>
        <source>No ticket was found.</source>
        <translation>No se encontró ningún boleto.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Peek at the legs</source>
        <translation>Vistazo a las selecciones</translation>
    </message>
    <message>
        <source>Refresh tickets</source>
        <translation>Actualizar los boletos</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Saved views…</source>
        <translation>Vistas guardadas…</translation>
    </message>
    <message>
        <source>Select all that were found</source>
        <translation>Seleccionar todo lo encontrado</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Seleccionado</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>That order is for fewer tickets: these stand with the newest first.</source>
        <translation>Ese orden es para menos boletos: estos van con los más nuevos primero.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Boletos</translation>
    </message>
    <message>
        <source>Tickets cannot be sorted by that column.</source>
        <translation>Los boletos no se pueden ordenar por esa columna.</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>To win</source>
        <translation>A ganar</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>What the tickets found come to</source>
        <translation>A cuánto llegan los boletos encontrados</translation>
    </message>
    <message>
        <source>called off; F5 adds up</source>
        <translation>cancelado; F5 suma</translation>
    </message>
    <message>
        <source>house’s money</source>
        <translation>dinero de la casa</translation>
    </message>
    <message>
        <source>players’ money</source>
        <translation>dinero de los jugadores</translation>
    </message>
    <message>
        <source>players’ side</source>
        <translation>del lado de los jugadores</translation>
    </message>
    <message>
        <source>{0} found</source>
        <translation>{0} encontrados</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Retirarlo</translation>
    </message>
    <message>
        <source>Take back the last mass change</source>
        <translation>Retirar el último cambio en masa</translation>
    </message>
    <message>
        <source>The mass change was taken back.</source>
        <translation>El cambio en masa se retiró.</translation>
    </message>
    <message>
        <source>There is no mass change to take back.</source>
        <translation>No hay ningún cambio en masa que retirar.</translation>
    </message>
    <message>
        <source>{0}, set on {1} accounts on {2}, goes back to what it was there. That is refused where a value was changed again since.</source>
        <translation>{0}, fijado en {1} cuentas el {2}, vuelve a lo que era allí. Se rechaza donde un valor se cambió de nuevo desde entonces.</translation>
    </message>
</context>
<context>
    <name>UsersDialog</name>
    <message>
        <source> · stopped</source>
        <translation> · detenido</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Let in again</source>
        <translation>Dejar en&amp;trar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Part of the tree</source>
        <translation>&amp;Parte del árbol</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;up to</source>
        <translation>&amp;hasta</translation>
    </message>
    <message>
        <source>A tick gives a right that is given to one user at a time.</source>
        <translation>Una marca da un derecho que se otorga a un usuario a la vez.</translation>
    </message>
    <message>
        <source>Amount of the chosen right above which a second person agrees</source>
        <translation>Importe del derecho elegido sobre el cual acepta una segunda persona</translation>
    </message>
    <message>
        <source>Largest amount of the chosen right</source>
        <translation>Importe mayor del derecho elegido</translation>
    </message>
    <message>
        <source>May not {0}</source>
        <translation>No puede {0}</translation>
    </message>
    <message>
        <source>May {0}</source>
        <translation>Puede {0}</translation>
    </message>
    <message>
        <source>May {0}, where it is given</source>
        <translation>Puede {0}, donde se otorgó</translation>
    </message>
    <message>
        <source>N&amp;ew user</source>
        <translation>Usuario nue&amp;vo</translation>
    </message>
    <message>
        <source>P&amp;IN</source>
        <translation>P&amp;IN</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Contra&amp;seña</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Smallest amount of the chosen right</source>
        <translation>Importe menor del derecho elegido</translation>
    </message>
    <message>
        <source>The chosen right &amp;from</source>
        <translation>El derecho elegido d&amp;esde</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Users and rights</source>
        <translation>Usuarios y derechos</translation>
    </message>
    <message>
        <source>all accounts</source>
        <translation>todas las cuentas</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>cualquier importe</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>desde {0}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>secon&amp;d person above</source>
        <translation>seg&amp;unda persona sobre</translation>
    </message>
    <message>
        <source>second person above {0}</source>
        <translation>segunda persona sobre {0}</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>up to {0}</source>
        <translation>hasta {0}</translation>
    </message>
    <message>
        <source>with a second person</source>
        <translation>con una segunda persona</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The book began with this version.</source>
        <translation>El libro comenzó con esta versión.</translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>Las dos dicen lo mismo.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Versions of the house rules</source>
        <translation>Versiones de las reglas de la casa</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>the version before it</source>
        <translation>la versión anterior</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>versión {0}</translation>
    </message>
</context>
<context>
    <name>WagerForm</name>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Evento</translation>
    </message>
    <message>
        <source>&amp;Free play</source>
        <translation>&amp;Jugada gratis</translation>
    </message>
    <message>
        <source>&amp;Wager</source>
        <translation>&amp;Jugada</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>&amp;Importe</translation>
    </message>
    <message>
        <source>Amount is</source>
        <translation>El importe es</translation>
    </message>
    <message>
        <source>Remove last</source>
        <translation>Quitar la última</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>riesgo</translation>
    </message>
    <message>
        <source>to win</source>
        <translation>para ganar</translation>
    </message>
</context>
<context>
    <name>WaitingTickets</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>No ticket is open for this reason.</source>
        <translation>Ningún boleto está abierto por esta razón.</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Boletos abiertos</translation>
    </message>
</context>
<context>
    <name>WhyDesk</name>
    <message>
        <source>Why this number, or help</source>
        <translation>Por qué este número, o ayuda</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>&amp;Call off</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>&amp;Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>Call off  Del</source>
        <translation>Cancelar  Supr</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Exports, imports, grading and verifying are listed here</source>
        <translation>Aquí se listan exportaciones, importaciones, calificación y verificación</translation>
    </message>
    <message>
        <source>No long work yet.</source>
        <translation>Todavía no hay ningún trabajo largo.</translation>
    </message>
    <message>
        <source>Run again  Ins</source>
        <translation>Ejecutar de nuevo  Ins</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
</context>
<context>
    <name>WriteInDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Decide write-in</source>
        <translation>Decidir la jugada escrita</translation>
    </message>
    <message>
        <source>It &amp;came to</source>
        <translation>&amp;Resultó</translation>
    </message>
    <message>
        <source>It came to</source>
        <translation>Resultó</translation>
    </message>
    <message>
        <source>Post decision</source>
        <translation>Asentar la decisión</translation>
    </message>
    <message>
        <source>{0} is decided.</source>
        <translation>{0} está decidido.</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>Choose a player first: only players are watched.</source>
        <translation>Elija primero un jugador: solo se vigila a jugadores.</translation>
    </message>
    <message>
        <source>Your role does not change accounts.</source>
        <translation>Su rol no cambia cuentas.</translation>
    </message>
    <message>
        <source>{0} is watched no more.</source>
        <translation>{0} ya no se vigila.</translation>
    </message>
    <message>
        <source>{0} is watched.</source>
        <translation>{0} queda vigilado.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
</context>
<context>
    <name>cells</name>
    <message>
        <source>{0} minus {1} dollars</source>
        <translation>{0} menos {1} dólares</translation>
    </message>
    <message>
        <source>{0} {1} dollars</source>
        <translation>{0} {1} dólares</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Handle and hold by week</source>
        <translation>Volumen y retención por semana</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Hold % by week</source>
        <translation>Retención % por semana</translation>
    </message>
    <message>
        <source>Hold % by week, against 8 weeks before</source>
        <translation>Retención % por semana, frente a las 8 semanas anteriores</translation>
    </message>
    <message>
        <source>Hold % of handle</source>
        <translation>Retención % del volumen</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>House result</source>
        <translation>Resultado de la casa</translation>
    </message>
    <message>
        <source>House result by agent</source>
        <translation>Resultado de la casa por agente</translation>
    </message>
    <message>
        <source>House result by sport</source>
        <translation>Resultado de la casa por deporte</translation>
    </message>
    <message>
        <source>House result by type</source>
        <translation>Resultado de la casa por tipo</translation>
    </message>
    <message>
        <source>House result, added up by day</source>
        <translation>Resultado de la casa, sumado por día</translation>
    </message>
    <message>
        <source>House result: + the house won, − it lost. ← → move the crosshair, with Shift they brush · Enter lists the tickets · F1 explains · T shows tables</source>
        <translation>Resultado de la casa: + ganó la casa, − perdió. ← → mueven la retícula, con Mayús marcan · Intro lista los boletos · F1 explica · T muestra tablas</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>No tickets in this range: Alt+2 takes one.</source>
        <translation>Ningún boleto en este rango: Alt+2 toma uno.</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Números (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Jugador</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Result by sport, type or agent</source>
        <translation>Resultado por deporte, tipo o agente</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>Show the numbers as tables</source>
        <translation>Mostrar los números como tablas</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Deporte</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>The numbers are being read.</source>
        <translation>Se leen los números.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <source>Tickets are listed for one point of this chart at a time.</source>
        <translation>Los boletos se listan para un punto de este gráfico a la vez.</translation>
    </message>
    <message>
        <source>Top movers: house result by player</source>
        <translation>Mayores movimientos: resultado de la casa por jugador</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Wagers by hour and weekday</source>
        <translation>Jugadas por hora y día de la semana</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>the fuller, the more wagers</source>
        <translation>cuanto más lleno, más jugadas</translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation>{0} se escribió.</translation>
    </message>
    <message>
        <source>{0} tickets graded · {1}</source>
        <translation>{0} boletos calificados · {1}</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Action on</source>
        <translation>Acción en</translation>
    </message>
    <message>
        <source>Active last week</source>
        <translation>Activos la última semana</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>A lo sumo</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Debajo</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Junto a ello</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Viene de</translation>
    </message>
    <message>
        <source>Copied from the template</source>
        <translation>Copiado de la plantilla</translation>
    </message>
    <message>
        <source>Counts now</source>
        <translation>Vale ahora</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Límite de crédito</translation>
    </message>
    <message>
        <source>Credit limit + balance − pending; above players, the sum of theirs</source>
        <translation>Límite de crédito + saldo − pendiente; sobre los jugadores, la suma de los suyos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Deal now</source>
        <translation>Trato ahora</translation>
    </message>
    <message>
        <source>Deal then</source>
        <translation>Trato entonces</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débito</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Enter: what comes next</source>
        <translation>Intro: qué sigue</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Event or ticket</source>
        <translation>Evento o boleto</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From the account’s own side</source>
        <translation>Del lado propio de la cuenta</translation>
    </message>
    <message>
        <source>From the account’s own side: minus is what it owes</source>
        <translation>Del lado propio de la cuenta: menos es lo que debe</translation>
    </message>
    <message>
        <source>From the player’s side: minus is what players owe</source>
        <translation>Del lado del jugador: menos es lo que los jugadores deben</translation>
    </message>
    <message>
        <source>From the player’s side: minus is what the player lost</source>
        <translation>Del lado del jugador: menos es lo que el jugador perdió</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>Given to the account</source>
        <translation>Dado a la cuenta</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Tiene</translation>
    </message>
    <message>
        <source>House gets</source>
        <translation>Casa recibe</translation>
    </message>
    <message>
        <source>House result of the straights on the teams: − it loses</source>
        <translation>Resultado de la casa de las directas sobre los equipos: − pierde</translation>
    </message>
    <message>
        <source>If it wins</source>
        <translation>Si gana</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>En el libro</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Its own, or that of the nearest above it</source>
        <translation>El suyo, o el del más cercano por encima</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Last transaction</source>
        <translation>Última transacción</translation>
    </message>
    <message>
        <source>Last wager</source>
        <translation>Última jugada</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>League</source>
        <translation>Liga</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Parecida</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Line type</source>
        <translation>Tipo de línea</translation>
    </message>
    <message>
        <source>Make-up</source>
        <translation>Make-up</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Masters and agents below</source>
        <translation>Maestros y agentes debajo</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Net after</source>
        <translation>Neto después</translation>
    </message>
    <message>
        <source>Net before</source>
        <translation>Neto antes</translation>
    </message>
    <message>
        <source>Net, player</source>
        <translation>Neto, jugador</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Of agents among them: it stays theirs</source>
        <translation>De los agentes entre ellas: sigue siendo suyo</translation>
    </message>
    <message>
        <source>Of the account itself, from its own side: minus is what it owes</source>
        <translation>De la cuenta misma, de su propio lado: menos es lo que debe</translation>
    </message>
    <message>
        <source>Off the board at</source>
        <translation>Fuera de la pizarra en</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Open tickets that go along</source>
        <translation>Boletos abiertos que van con ella</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordenado</translation>
    </message>
    <message>
        <source>Our money</source>
        <translation>Nuestro dinero</translation>
    </message>
    <message>
        <source>Own balance</source>
        <translation>Saldo propio</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Períodos</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Jugador</translation>
    </message>
    <message>
        <source>Player gets</source>
        <translation>Jugador recibe</translation>
    </message>
    <message>
        <source>Player risks</source>
        <translation>Riesgo del jugador</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Jugadores</translation>
    </message>
    <message>
        <source>Players below</source>
        <translation>Jugadores debajo</translation>
    </message>
    <message>
        <source>Players below with a wager in the week closed last, where they stood then</source>
        <translation>Jugadores debajo con una jugada en la última semana cerrada, donde estaban entonces</translation>
    </message>
    <message>
        <source>Players get</source>
        <translation>Reciben</translation>
    </message>
    <message>
        <source>Posted by hand to the account itself</source>
        <translation>Asentado a mano en la cuenta misma</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Rangos</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Devuelta</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settle figure</source>
        <translation>Cifra para saldar</translation>
    </message>
    <message>
        <source>Share of the open straights on the teams</source>
        <translation>Parte de las directas abiertas sobre los equipos</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Deporte</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Comienza</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Struck</source>
        <translation>Tachada</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>Taken from the account</source>
        <translation>Tomado de la cuenta</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Retira</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>The balance from which on it is settled, its own or inherited</source>
        <translation>El saldo desde el que se salda, propio o heredado</translation>
    </message>
    <message>
        <source>The difference that is posted</source>
        <translation>La diferencia que se asienta</translation>
    </message>
    <message>
        <source>The fact that it takes back; a bracket joins the two</source>
        <translation>El hecho que retira; un corchete une los dos</translation>
    </message>
    <message>
        <source>The fact whose posting it takes back; a bracket joins the two</source>
        <translation>El hecho cuyo asiento retira; un corchete une los dos</translation>
    </message>
    <message>
        <source>The hash that ties each fact to all before it; v checks every one</source>
        <translation>El hash que ata cada hecho a todos los anteriores; v los comprueba todos</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Boleto</translation>
    </message>
    <message>
        <source>Ticket is</source>
        <translation>El boleto está</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Boletos</translation>
    </message>
    <message>
        <source>Tickets whose status or money changes when it is approved</source>
        <translation>Boletos cuyo estado o dinero cambia cuando se aprueba</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>To win</source>
        <translation>A ganar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Under now</source>
        <translation>Bajo ahora</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Waits because</source>
        <translation>Espera porque</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Era</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What it comes to, from the player's side</source>
        <translation>A cuánto llega, del lado del jugador</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Qué saber</translation>
    </message>
    <message>
        <source>What was posted so far, from the player's side</source>
        <translation>Lo asentado hasta ahora, del lado del jugador</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who is held to this part of the accounts, and what they were given</source>
        <translation>Quién se limita a esta parte de las cuentas, y qué se le otorgó</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Will count</source>
        <translation>Valdrá</translation>
    </message>
    <message>
        <source>Would have</source>
        <translation>Tendría</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Written most like it</source>
        <translation>Lo más parecido escrito</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
</context>
<context>
    <name>commission</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Heads</source>
        <translation>&amp;Cabezas</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Pasos</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>As if it closed now.</source>
        <translation>Como si cerrara ahora.</translation>
    </message>
    <message>
        <source>As the week was closed.</source>
        <translation>Como se cerró la semana.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>Resulta</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Net loss: + the players lost. Commission: + the agent earns it.</source>
        <translation>Pérdida neta: + los jugadores perdieron. Comisión: + el agente la gana.</translation>
    </message>
    <message>
        <source>Nobody was active.</source>
        <translation>Nadie estuvo activo.</translation>
    </message>
    <message>
        <source>Product and deal</source>
        <translation>Producto y trato</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>The week is worked out …</source>
        <translation>Se calcula la semana …</translation>
    </message>
    <message>
        <source>Wagers</source>
        <translation>Jugadas</translation>
    </message>
    <message>
        <source>Why this commission</source>
        <translation>Por qué esta comisión</translation>
    </message>
    <message>
        <source>{0} has {1} coming</source>
        <translation>a {0} le corresponden {1}</translation>
    </message>
    <message>
        <source>{0} owes {1}</source>
        <translation>{0} debe {1}</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Accounts: open an agent and the first player, or import a list.</source>
        <translation>Cuentas: abra un agente y el primer jugador, o importe una lista.</translation>
    </message>
    <message>
        <source>Do not show this</source>
        <translation>No mostrar esto</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Home spread</source>
        <translation>Hándicap local</translation>
    </message>
    <message>
        <source>House at worst</source>
        <translation>Peor caso de la casa</translation>
    </message>
    <message>
        <source>Lines board</source>
        <translation>Pizarra de líneas</translation>
    </message>
    <message>
        <source>Lines: add an event and its line, or import a schedule.</source>
        <translation>Líneas: agregue un evento y su línea, o importe un calendario.</translation>
    </message>
    <message>
        <source>Players risk</source>
        <translation>Riesgo de jugadores</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Comenzado</translation>
    </message>
    <message>
        <source>The first wager: name the player, type it, read it back, accept it.</source>
        <translation>La primera jugada: nombre al jugador, escríbala, léala, acéptela.</translation>
    </message>
    <message>
        <source>Ticket entry</source>
        <translation>Entrada de boletos</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Boletos</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Users and rights</source>
        <translation>Usuarios y derechos</translation>
    </message>
    <message>
        <source>Week ended {0}: close it</source>
        <translation>La semana terminó el {0}: ciérrela</translation>
    </message>
    <message>
        <source>Week ends {0}</source>
        <translation>La semana termina el {0}</translation>
    </message>
    <message>
        <source>Who may sign in: give everybody a name, a role, a password and a PIN.</source>
        <translation>Quién puede iniciar sesión: dé a cada uno un nombre, un rol, una contraseña y un PIN.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>house loses this week</source>
        <translation>la casa pierde esta semana</translation>
    </message>
    <message>
        <source>house wins this week</source>
        <translation>la casa gana esta semana</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <source>players</source>
        <translation>jugadores</translation>
    </message>
    <message>
        <source>players owe</source>
        <translation>los jugadores deben</translation>
    </message>
    <message>
        <source>tickets today</source>
        <translation>boletos hoy</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>{0} account to approve</source>
        <translation>{0} cuenta por aprobar</translation>
    </message>
    <message>
        <source>{0} accounts to approve</source>
        <translation>{0} cuentas por aprobar</translation>
    </message>
    <message>
        <source>{0} claim open</source>
        <translation>{0} reclamo abierto</translation>
    </message>
    <message>
        <source>{0} claims open</source>
        <translation>{0} reclamos abiertos</translation>
    </message>
    <message>
        <source>{0} events ahead</source>
        <translation>{0} eventos por venir</translation>
    </message>
    <message>
        <source>{0} graded handle</source>
        <translation>{0} de volumen calificado</translation>
    </message>
    <message>
        <source>{0} handle today</source>
        <translation>{0} de volumen hoy</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation>{0} de {1} hechos</translation>
    </message>
    <message>
        <source>{0} open risk</source>
        <translation>riesgo abierto {0}</translation>
    </message>
    <message>
        <source>{0} opened this week</source>
        <translation>{0} abiertas esta semana</translation>
    </message>
    <message>
        <source>{0} owed to players</source>
        <translation>{0} se deben a los jugadores</translation>
    </message>
    <message>
        <source>{0} paid in this week</source>
        <translation>recibido {0}</translation>
    </message>
    <message>
        <source>{0} paid out this week</source>
        <translation>pagado {0}</translation>
    </message>
    <message>
        <source>{0} payment to approve</source>
        <translation>{0} pago por aprobar</translation>
    </message>
    <message>
        <source>{0} payments to approve</source>
        <translation>{0} pagos por aprobar</translation>
    </message>
    <message>
        <source>{0} player without credit left</source>
        <translation>{0} jugador sin crédito</translation>
    </message>
    <message>
        <source>{0} players without credit left</source>
        <translation>{0} jugadores sin crédito</translation>
    </message>
    <message>
        <source>{0} result missing</source>
        <translation>falta {0} resultado</translation>
    </message>
    <message>
        <source>{0} result to approve</source>
        <translation>{0} resultado por aprobar</translation>
    </message>
    <message>
        <source>{0} results missing</source>
        <translation>faltan {0} resultados</translation>
    </message>
    <message>
        <source>{0} results to approve</source>
        <translation>{0} resultados por aprobar</translation>
    </message>
    <message>
        <source>{0} suspended</source>
        <translation>{0} suspendidos</translation>
    </message>
    <message>
        <source>{0} ticket to decide</source>
        <translation>{0} boleto por decidir</translation>
    </message>
    <message>
        <source>{0} tickets graded</source>
        <translation>{0} boletos calificados</translation>
    </message>
    <message>
        <source>{0} tickets to decide</source>
        <translation>{0} boletos por decidir</translation>
    </message>
    <message>
        <source>{0} wager held</source>
        <translation>{0} jugada retenida</translation>
    </message>
    <message>
        <source>{0} wagers held</source>
        <translation>{0} jugadas retenidas</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>entry</name>
    <message>
        <source>A straight of each</source>
        <translation>Una directa de cada una</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Board now</source>
        <translation>Pizarra ahora</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Comprado</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>If win</source>
        <translation>Condicional si gana</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>League</source>
        <translation>Liga</translation>
    </message>
    <message>
        <source>Limit left</source>
        <translation>Queda del límite</translation>
    </message>
    <message>
        <source>Parlay</source>
        <translation>Parlay</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Player risks</source>
        <translation>Riesgo del jugador</translation>
    </message>
    <message>
        <source>Player's net</source>
        <translation>Neto del jugador</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Reverse, action</source>
        <translation>Reversa, acción</translation>
    </message>
    <message>
        <source>Reverse, win only</source>
        <translation>Reversa, solo si gana</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Round robin by threes</source>
        <translation>Round robin de tres en tres</translation>
    </message>
    <message>
        <source>Round robin by twos</source>
        <translation>Round robin de dos en dos</translation>
    </message>
    <message>
        <source>Round robin by twos and threes</source>
        <translation>Round robin de dos en dos y de tres en tres</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Directa</translation>
    </message>
    <message>
        <source>Teaser, 6 points</source>
        <translation>Teaser, 6 puntos</translation>
    </message>
    <message>
        <source>Teaser, 6½ points</source>
        <translation>Teaser, 6½ puntos</translation>
    </message>
    <message>
        <source>Teaser, 7 points</source>
        <translation>Teaser, 7 puntos</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Boleto</translation>
    </message>
    <message>
        <source>To win</source>
        <translation>A ganar</translation>
    </message>
    <message>
        <source>after this</source>
        <translation>después de esto</translation>
    </message>
    <message>
        <source>if it wins</source>
        <translation>si gana</translation>
    </message>
    <message>
        <source>off the board</source>
        <translation>fuera de la pizarra</translation>
    </message>
    <message>
        <source>player risks</source>
        <translation>riesgo del jugador</translation>
    </message>
    <message>
        <source>player wins</source>
        <translation>gana el jugador</translation>
    </message>
    <message>
        <source>started</source>
        <translation>comenzado</translation>
    </message>
    <message>
        <source>to win</source>
        <translation>para ganar</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Bookdesk</source>
        <translation>Bookdesk</translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <source>A file is being written.</source>
        <translation>Se está escribiendo un archivo.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Plain-text accounting (*.ledger)</source>
        <translation>Contabilidad en texto (*.ledger)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Libro de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing {0}</source>
        <translation>Escribiendo {0}</translation>
    </message>
    <message>
        <source>Your role exports nothing.</source>
        <translation>Su rol no exporta nada.</translation>
    </message>
    <message>
        <source>{0} is written: {1} rows.</source>
        <translation>{0} se escribió: {1} filas.</translation>
    </message>
</context>
<context>
    <name>exposure</name>
    <message>
        <source> ML</source>
        <translation> ML</translation>
    </message>
    <message>
        <source> double chance</source>
        <translation> doble oportunidad</translation>
    </message>
    <message>
        <source> draw no bet</source>
        <translation> empate no vale</translation>
    </message>
    <message>
        <source> team total</source>
        <translation> total de equipo</translation>
    </message>
    <message>
        <source> three-way</source>
        <translation> a tres resultados</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>451 24-17, 453:1h 7-10</source>
        <translation>451 24-17, 453:1h 7-10</translation>
    </message>
    <message>
        <source>452 -3.5 -110 r1100</source>
        <translation>452 -3.5 -110 r1100</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Alt+2 takes a ticket</source>
        <translation>Alt+2 toma un boleto</translation>
    </message>
    <message>
        <source>As it is typed</source>
        <translation>Como se escribe</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <source>Average weighted by volume: {0}</source>
        <translation>Promedio ponderado por volumen: {0}</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>Mejor caso</translation>
    </message>
    <message>
        <source>Best then</source>
        <translation>Mejor entonces</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>Por agente</translation>
    </message>
    <message>
        <source>By side</source>
        <translation>Por lado</translation>
    </message>
    <message>
        <source>By the deals of the day</source>
        <translation>Por los tratos del día</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Choose the other house and say what was placed with it.</source>
        <translation>Elija la otra casa y diga qué se colocó en ella.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>Día del evento</translation>
    </message>
    <message>
        <source>Day so far</source>
        <translation>El día hasta ahora</translation>
    </message>
    <message>
        <source>Day then</source>
        <translation>El día entonces</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Empate</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Suficiente</translation>
    </message>
    <message>
        <source>Enter opens a ticket · F1 explains its part</source>
        <translation>Intro abre un boleto · F1 explica su parte</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Events by worst case</source>
        <translation>Eventos por peor caso</translation>
    </message>
    <message>
        <source>Events, agents or repeated action</source>
        <translation>Eventos, agentes o acción repetida</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>First ticket</source>
        <translation>Primer boleto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From the account's side: − the player owes, − the house loses</source>
        <translation>Del lado de la cuenta: − el jugador debe, − la casa pierde</translation>
    </message>
    <message>
        <source>From the first of these tickets to the last, begun minutes.</source>
        <translation>Del primero de estos boletos al último, en minutos empezados.</translation>
    </message>
    <message>
        <source>Go to the break-even line</source>
        <translation>Ir a la línea de equilibrio</translation>
    </message>
    <message>
        <source>Go to the worst score</source>
        <translation>Ir al peor marcador</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>House if it wins</source>
        <translation>La casa si gana</translation>
    </message>
    <message>
        <source>House keeps</source>
        <translation>Queda en la casa</translation>
    </message>
    <message>
        <source>House result</source>
        <translation>Resultado de la casa</translation>
    </message>
    <message>
        <source>House result by margin and total</source>
        <translation>Resultado de la casa por margen y total</translation>
    </message>
    <message>
        <source>House result by score</source>
        <translation>Resultado de la casa por marcador</translation>
    </message>
    <message>
        <source>House result by score · {0}</source>
        <translation>Resultado de la casa por marcador · {0}</translation>
    </message>
    <message>
        <source>House result by winner</source>
        <translation>Resultado de la casa por ganador</translation>
    </message>
    <message>
        <source>House result if every event came out worst: − the house loses</source>
        <translation>Resultado de la casa si cada evento saliera lo peor posible: − la casa pierde</translation>
    </message>
    <message>
        <source>House result: − the house loses; red beyond the limit of an event</source>
        <translation>Resultado de la casa: − la casa pierde; rojo por encima del límite de un evento</translation>
    </message>
    <message>
        <source>House risks</source>
        <translation>La casa arriesga</translation>
    </message>
    <message>
        <source>House wins</source>
        <translation>La casa gana</translation>
    </message>
    <message>
        <source>House's own</source>
        <translation>Propio de la casa</translation>
    </message>
    <message>
        <source>How the open risk is spread over sides, totals and money lines</source>
        <translation>Cómo se reparte el riesgo abierto entre lados, totales y líneas de dinero</translation>
    </message>
    <message>
        <source>If everything that is left of it comes in</source>
        <translation>Si entra todo lo que le queda</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>In parlays</source>
        <translation>En parlays</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Kinds of tickets</source>
        <translation>Clases de boletos</translation>
    </message>
    <message>
        <source>Laid off</source>
        <translation>Cubierto</translation>
    </message>
    <message>
        <source>Laid off: ticket {0}.</source>
        <translation>Cubierto: boleto {0}.</translation>
    </message>
    <message>
        <source>Larger tickets</source>
        <translation>Boletos mayores</translation>
    </message>
    <message>
        <source>Last ticket</source>
        <translation>Último boleto</translation>
    </message>
    <message>
        <source>Lay off</source>
        <translation>Cubrir</translation>
    </message>
    <message>
        <source>Legs left</source>
        <translation>Por jugarse</translation>
    </message>
    <message>
        <source>Legs of tickets with several legs, and the whole risk of those</source>
        <translation>Selecciones de boletos con varias, y todo el riesgo de esos boletos</translation>
    </message>
    <message>
        <source>Likelihoods need a spread and a total on the board, in a sport with scores.</source>
        <translation>Las probabilidades necesitan un hándicap y un total en la pizarra, en un deporte con marcadores.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Lines taken</source>
        <translation>Líneas tomadas</translation>
    </message>
    <message>
        <source>List the open tickets of this event</source>
        <translation>Listar los boletos abiertos de este evento</translation>
    </message>
    <message>
        <source>List the tickets that make this score</source>
        <translation>Listar los boletos que componen este marcador</translation>
    </message>
    <message>
        <source>Lost by the house</source>
        <translation>Perdido por la casa</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Margin, home less away</source>
        <translation>Margen, local menos visitante</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Move the line</source>
        <translation>Mover la línea</translation>
    </message>
    <message>
        <source>No event is chosen.</source>
        <translation>Ningún evento elegido.</translation>
    </message>
    <message>
        <source>No figure would change.</source>
        <translation>Ninguna cifra cambiaría.</translation>
    </message>
    <message>
        <source>No score decides this: the table below says it side by side.</source>
        <translation>Ningún marcador decide esto: la tabla de abajo lo dice lado por lado.</translation>
    </message>
    <message>
        <source>No score decides this: the table by side says what each answer brings.</source>
        <translation>Ningún marcador decide esto: la tabla por lado dice qué trae cada respuesta.</translation>
    </message>
    <message>
        <source>No side was taken by players of several agents within the minutes.</source>
        <translation>Ningún lado fue tomado por jugadores de varios agentes en esos minutos.</translation>
    </message>
    <message>
        <source>No straight wager is open here, or it is a contest.</source>
        <translation>Aquí no hay ninguna directa abierta, o es una competencia.</translation>
    </message>
    <message>
        <source>No ticket pays by this score.</source>
        <translation>Ningún boleto paga con este marcador.</translation>
    </message>
    <message>
        <source>No ticket with several legs is alive on this event.</source>
        <translation>Ningún boleto con varias selecciones sigue vivo en este evento.</translation>
    </message>
    <message>
        <source>Nothing has to be laid off, or nothing on the board would help.</source>
        <translation>No hay nada que cubrir, o nada de la pizarra ayudaría.</translation>
    </message>
    <message>
        <source>Nothing is open below any agent.</source>
        <translation>Nada abierto bajo ningún agente.</translation>
    </message>
    <message>
        <source>Nothing is open: the house can neither win nor lose.</source>
        <translation>Nada abierto: la casa no puede ganar ni perder.</translation>
    </message>
    <message>
        <source>Of a straight by a player right below, after the agents' parts</source>
        <translation>De una directa de un jugador justo debajo, tras las partes de los agentes</translation>
    </message>
    <message>
        <source>Open by side</source>
        <translation>Abierto por lado</translation>
    </message>
    <message>
        <source>Open or graded</source>
        <translation>Abiertos o calificados</translation>
    </message>
    <message>
        <source>Open risk: sides {0} · totals {1} · money lines {2}</source>
        <translation>Riesgo abierto: lados {0} · totales {1} · líneas de dinero {2}</translation>
    </message>
    <message>
        <source>Parlay legs</source>
        <translation>En parlays</translation>
    </message>
    <message>
        <source>Pays back</source>
        <translation>Devuelve</translation>
    </message>
    <message>
        <source>Pays to 1</source>
        <translation>Paga a 1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Placed with</source>
        <translation>Colocado en</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Jugador</translation>
    </message>
    <message>
        <source>Player risks</source>
        <translation>Riesgo del jugador</translation>
    </message>
    <message>
        <source>Player wins at most</source>
        <translation>El jugador gana a lo sumo</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Jugadores</translation>
    </message>
    <message>
        <source>Position by agent</source>
        <translation>Posición por agente</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetida</translation>
    </message>
    <message>
        <source>Results, visitor first</source>
        <translation>Resultados, primero el visitante</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Risk of larger tickets</source>
        <translation>Riesgo de boletos mayores</translation>
    </message>
    <message>
        <source>Risk of straights</source>
        <translation>Riesgo de directas</translation>
    </message>
    <message>
        <source>Same side from several agents</source>
        <translation>El mismo lado de varios agentes</translation>
    </message>
    <message>
        <source>Several legs</source>
        <translation>Varias selecciones</translation>
    </message>
    <message>
        <source>Several legs: none</source>
        <translation>Varias selecciones: ninguna</translation>
    </message>
    <message>
        <source>Several legs: {0}, players win at most {1}</source>
        <translation>Varias selecciones: {0}, los jugadores ganan a lo sumo {1}</translation>
    </message>
    <message>
        <source>Show the next list</source>
        <translation>Mostrar la lista siguiente</translation>
    </message>
    <message>
        <source>Show the results as tables</source>
        <translation>Mostrar los resultados como tablas</translation>
    </message>
    <message>
        <source>Show tickets with several legs</source>
        <translation>Mostrar los boletos con varias selecciones</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>Sides, house result</source>
        <translation>Lados, resultado de la casa</translation>
    </message>
    <message>
        <source>Sides, or tickets with several legs</source>
        <translation>Lados, o boletos con varias selecciones</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Deporte</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Straights</source>
        <translation>Directas</translation>
    </message>
    <message>
        <source>Straights and parlay legs alive</source>
        <translation>Directas y selecciones vivas de parlays</translation>
    </message>
    <message>
        <source>Straights risk</source>
        <translation>Riesgo de directas</translation>
    </message>
    <message>
        <source>Straights, parlay legs and teasers</source>
        <translation>Directas, selecciones de parlays y teasers</translation>
    </message>
    <message>
        <source>S·T·ML %</source>
        <translation>L·T·LD %</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>The average line that was taken, weighted by risk.</source>
        <translation>La línea promedio que se tomó, ponderada por riesgo.</translation>
    </message>
    <message>
        <source>The day by account</source>
        <translation>El día por cuenta</translation>
    </message>
    <message>
        <source>The house sets them under Exposure in its settings</source>
        <translation>La casa los fija en Exposición, en sus ajustes</translation>
    </message>
    <message>
        <source>The house's result of this market: − the house loses</source>
        <translation>El resultado de la casa en este mercado: − la casa pierde</translation>
    </message>
    <message>
        <source>The lower of risk and win of each wager</source>
        <translation>Lo menor entre riesgo y ganancia de cada jugada</translation>
    </message>
    <message>
        <source>The other house</source>
        <translation>La otra casa</translation>
    </message>
    <message>
        <source>The step that the result beside it stands for.</source>
        <translation>El paso por el que está el resultado de al lado.</translation>
    </message>
    <message>
        <source>The whole risk of tickets with several legs</source>
        <translation>Todo el riesgo de los boletos con varias selecciones</translation>
    </message>
    <message>
        <source>The worst cases by chart percent and after the agents' parts</source>
        <translation>Los peores casos por porcentaje de tabla y tras las partes de los agentes</translation>
    </message>
    <message>
        <source>There is no other house yet: open an account of that kind in Accounts.</source>
        <translation>Todavía no hay otra casa: abra una cuenta de esa clase en Cuentas.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Boleto</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Boletos</translation>
    </message>
    <message>
        <source>Tickets of the cell</source>
        <translation>Boletos de la celda</translation>
    </message>
    <message>
        <source>Tickets that make this cell</source>
        <translation>Boletos que componen esta celda</translation>
    </message>
    <message>
        <source>Tickets with several legs</source>
        <translation>Boletos con varias selecciones</translation>
    </message>
    <message>
        <source>To win</source>
        <translation>A ganar</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Totals, house result</source>
        <translation>Totales, resultado de la casa</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Weigh each score by its likelihood, or not</source>
        <translation>Ponderar cada marcador por su probabilidad, o no</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Ponderado</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Qué pasaría si</translation>
    </message>
    <message>
        <source>What it then pays back for each unit of its risk</source>
        <translation>Lo que devuelve entonces por cada unidad de su riesgo</translation>
    </message>
    <message>
        <source>What it then pays back, risk included, for each unit risked.</source>
        <translation>Lo que devuelve entonces, riesgo incluido, por cada unidad arriesgada.</translation>
    </message>
    <message>
        <source>What the house keeps of a straight when the agents above the player have had their parts.</source>
        <translation>Lo que le queda a la casa de una directa cuando los agentes sobre el jugador tienen sus partes.</translation>
    </message>
    <message>
        <source>What the house wins or loses on this ticket at the score.</source>
        <translation>Lo que la casa gana o pierde con este boleto en el marcador.</translation>
    </message>
    <message>
        <source>What was placed</source>
        <translation>Qué se colocó</translation>
    </message>
    <message>
        <source>What would be enough</source>
        <translation>Lo que bastaría</translation>
    </message>
    <message>
        <source>What would be enough, at the board's lines</source>
        <translation>Lo que bastaría, a las líneas de la pizarra</translation>
    </message>
    <message>
        <source>Whose part</source>
        <translation>La parte de quién</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Ganador</translation>
    </message>
    <message>
        <source>Wins at most</source>
        <translation>Gana a lo sumo</translation>
    </message>
    <message>
        <source>Won by the house</source>
        <translation>Ganado por la casa</translation>
    </message>
    <message>
        <source>Worst case</source>
        <translation>Peor caso</translation>
    </message>
    <message>
        <source>Worst case that is accepted</source>
        <translation>Peor caso que se acepta</translation>
    </message>
    <message>
        <source>Worst case then</source>
        <translation>Peor caso entonces</translation>
    </message>
    <message>
        <source>Worst cases</source>
        <translation>Peores casos</translation>
    </message>
    <message>
        <source>Worst then</source>
        <translation>Peor entonces</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>among the first {0}</source>
        <translation>entre los primeros {0}</translation>
    </message>
    <message>
        <source>as of {0}</source>
        <translation>al {0}</translation>
    </message>
    <message>
        <source>at</source>
        <translation>en</translation>
    </message>
    <message>
        <source>blue: the house wins · orange: it loses</source>
        <translation>azul: la casa gana · naranja: pierde</translation>
    </message>
    <message>
        <source>by it the {0}</source>
        <translation>con eso la {0}</translation>
    </message>
    <message>
        <source>comes nearest</source>
        <translation>es lo más cercano</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>empate</translation>
    </message>
    <message>
        <source>expected {0}</source>
        <translation>esperado {0}</translation>
    </message>
    <message>
        <source>full from ±{0}</source>
        <translation>pleno desde ±{0}</translation>
    </message>
    <message>
        <source>if all else comes in</source>
        <translation>si entra todo lo demás</translation>
    </message>
    <message>
        <source>if every worst case came: {0}</source>
        <translation>si se dieran todos los peores casos: {0}</translation>
    </message>
    <message>
        <source>laid off {0}</source>
        <translation>cubierto {0}</translation>
    </message>
    <message>
        <source>no draw</source>
        <translation>sin empate</translation>
    </message>
    <message>
        <source>none; for instance 452 -3.5 -110 r1100</source>
        <translation>nada; por ejemplo 452 -3.5 -110 r1100</translation>
    </message>
    <message>
        <source>not</source>
        <translation>no</translation>
    </message>
    <message>
        <source>now: {0}</source>
        <translation>ahora: {0}</translation>
    </message>
    <message>
        <source>over</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>parlays {0}</source>
        <translation>parlays {0}</translation>
    </message>
    <message>
        <source>several legs apart: at most {0}</source>
        <translation>varias selecciones aparte: a lo sumo {0}</translation>
    </message>
    <message>
        <source>sides {0}</source>
        <translation>lados {0}</translation>
    </message>
    <message>
        <source>straight</source>
        <translation>directa</translation>
    </message>
    <message>
        <source>team totals {0}</source>
        <translation>totales de equipo {0}</translation>
    </message>
    <message>
        <source>to win</source>
        <translation>para ganar</translation>
    </message>
    <message>
        <source>totals {0}</source>
        <translation>totales {0}</translation>
    </message>
    <message>
        <source>under</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>weighed by likelihood</source>
        <translation>ponderado por probabilidad</translation>
    </message>
    <message>
        <source>worked out and not saved</source>
        <translation>calculado y sin guardar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} open</source>
        <translation>{0} abierto</translation>
    </message>
    <message>
        <source>{0} or draw</source>
        <translation>{0} o empate</translation>
    </message>
    <message>
        <source>{0} over the limit</source>
        <translation>{0} sobre el límite</translation>
    </message>
    <message>
        <source>{0} tickets come to {1}</source>
        <translation>{0} boletos llegan a {1}</translation>
    </message>
    <message>
        <source>{0} tickets settle</source>
        <translation>se liquidan {0} boletos</translation>
    </message>
    <message>
        <source>{0} · likelihood {1} %</source>
        <translation>{0} · probabilidad {1} %</translation>
    </message>
    <message>
        <source>{0} · margin {1} · total {2} · {3} ({4})</source>
        <translation>{0} · margen {1} · total {2} · {3} ({4})</translation>
    </message>
    <message>
        <source>{0}, 1 ticket behind</source>
        <translation>{0}, 1 boleto detrás</translation>
    </message>
    <message>
        <source>{0}, {1} tickets behind</source>
        <translation>{0}, {1} boletos detrás</translation>
    </message>
    <message>
        <source>↑ ↓ choose one</source>
        <translation>↑ ↓ eligen uno</translation>
    </message>
</context>
<context>
    <name>formatting</name>
    <message>
        <source>even</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>house even</source>
        <translation>la casa a mano</translation>
    </message>
    <message>
        <source>house loses</source>
        <translation>la casa pierde</translation>
    </message>
    <message>
        <source>house wins</source>
        <translation>la casa gana</translation>
    </message>
    <message>
        <source>owed to player</source>
        <translation>se le debe al jugador</translation>
    </message>
    <message>
        <source>player owes</source>
        <translation>el jugador debe</translation>
    </message>
</context>
<context>
    <name>general</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Filas amplias</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Filas compactas</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Dark theme from sunset on</source>
        <translation>Tema oscuro desde el atardecer</translation>
    </message>
    <message>
        <source>Default rows</source>
        <translation>Filas normales</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>Tema de alto contraste</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Cambiar entre claro y oscuro</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Tema del sistema</translation>
    </message>
    <message>
        <source>There is nowhere to go back to.</source>
        <translation>No hay adónde volver.</translation>
    </message>
    <message>
        <source>There is nowhere to go forward to.</source>
        <translation>No hay adónde avanzar.</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamaño de texto normal</translation>
    </message>
</context>
<context>
    <name>holds</name>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>A {0} may not decide about held wagers.</source>
        <translation>Un {0} no puede decidir sobre jugadas retenidas.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Alt+2 takes wagers; F9 holds one there</source>
        <translation>Alt+2 toma jugadas; F9 retiene una allí</translation>
    </message>
    <message>
        <source>Approved: ticket {0}.</source>
        <translation>Aprobada: boleto {0}.</translation>
    </message>
    <message>
        <source>Ask an owner or manager.</source>
        <translation>Pida a un propietario o gerente.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedido para</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Telefonista</translation>
    </message>
    <message>
        <source>Countered.</source>
        <translation>Contraoferta hecha.</translation>
    </message>
    <message>
        <source>Held wagers</source>
        <translation>Jugadas retenidas</translation>
    </message>
    <message>
        <source>No wager waits for a supervisor.</source>
        <translation>Ninguna jugada espera a un supervisor.</translation>
    </message>
    <message>
        <source>Player risks</source>
        <translation>Riesgo del jugador</translation>
    </message>
    <message>
        <source>Refuse wager</source>
        <translation>Rechazar la jugada</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Rechazada.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>Wager</source>
        <translation>Jugada</translation>
    </message>
    <message>
        <source>What the caller asked for; it is no ticket before a supervisor lets it pass.</source>
        <translation>Lo que pidió quien llama; no es un boleto antes de que un supervisor lo deje pasar.</translation>
    </message>
    <message>
        <source>booked {0}</source>
        <translation>aceptada {0}</translation>
    </message>
    <message>
        <source>countered {0}</source>
        <translation>contraoferta {0}</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonada</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>refused by {0}</source>
        <translation>rechazada por {0}</translation>
    </message>
    <message>
        <source>to win</source>
        <translation>para ganar</translation>
    </message>
    <message>
        <source>waits {0}</source>
        <translation>espera {0}</translation>
    </message>
    <message>
        <source>{0} of {1} is not taken; the clerk reads the reason to the caller.</source>
        <translation>{0} de {1} no se toma; el telefonista lee el motivo a quien llama.</translation>
    </message>
</context>
<context>
    <name>house_rules</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>In force {0}, shipped {1}</source>
        <translation>Vigente {0}, incluido {1}</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Incluido</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>lo mismo</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Límite de crédito</translation>
    </message>
    <message>
        <source>Fact {0}</source>
        <translation>Hecho {0}</translation>
    </message>
    <message>
        <source>Free play</source>
        <translation>Jugada gratis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>League</source>
        <translation>Liga</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Selecciones</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Newest tickets</source>
        <translation>Boletos más recientes</translation>
    </message>
    <message>
        <source>No ticket yet.</source>
        <translation>Ningún boleto todavía.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>Nothing is on the board.</source>
        <translation>No hay nada en la pizarra.</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>En la pizarra</translation>
    </message>
    <message>
        <source>Open wagers, player’s side</source>
        <translation>Jugadas abiertas, lado del jugador</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Jugador</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Está bajo</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Comienza</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>To win</source>
        <translation>A ganar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>en riesgo</translation>
    </message>
    <message>
        <source>house’s money</source>
        <translation>dinero de la casa</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>sin hora todavía</translation>
    </message>
    <message>
        <source>player’s money</source>
        <translation>dinero del jugador</translation>
    </message>
    <message>
        <source>player’s side</source>
        <translation>del lado del jugador</translation>
    </message>
    <message>
        <source>{side}: {tickets} open, risk {risk}, to win {win}</source>
        <translation>{side}: {tickets} abiertos, riesgo {risk}, a ganar {win}</translation>
    </message>
</context>
<context>
    <name>makeup</name>
    <message>
        <source>&amp;Make-up of {0}, {1}</source>
        <translation>&amp;Make-up de {0}, {1}</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>C&amp;ambiar</translation>
    </message>
    <message>
        <source>Change make-up</source>
        <translation>Cambiar el make-up</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Confirmar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>A message that was not sent</source>
        <translation>Un mensaje que no se envió</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Enter acknowledges the one under the cursor</source>
        <translation>Intro confirma el que está bajo el cursor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Messages to you</source>
        <translation>Mensajes para usted</translation>
    </message>
    <message>
        <source>No message waits for you.</source>
        <translation>Ningún mensaje le espera.</translation>
    </message>
    <message>
        <source>No message was sent yet.</source>
        <translation>Todavía no se envió ningún mensaje.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>Mensajes enviados</translation>
    </message>
    <message>
        <source>The message was sent.</source>
        <translation>El mensaje se envió.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Type one above and press Enter</source>
        <translation>Escriba uno arriba y pulse Intro</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Abandonar</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>&amp;Pay</source>
        <translation>&amp;Pagar</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>&amp;Reverse</source>
        <translation>&amp;Revertir</translation>
    </message>
    <message>
        <source>&amp;Reverse…</source>
        <translation>&amp;Revertir…</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Semana</translation>
    </message>
    <message>
        <source>/ changes it, Esc clears it</source>
        <translation>/ lo cambia, Esc lo borra</translation>
    </message>
    <message>
        <source>A&amp;gent</source>
        <translation>A&amp;gente</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>All weeks</source>
        <translation>Todas las semanas</translation>
    </message>
    <message>
        <source>Alt+5 opens the accounts; Ctrl+T posts money there</source>
        <translation>Alt+5 abre las cuentas; Ctrl+T asienta dinero allí</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>An adjustment against the player has a minus</source>
        <translation>Un ajuste en contra del jugador lleva un menos</translation>
    </message>
    <message>
        <source>Approve what waits</source>
        <translation>Aprobar lo que espera</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Aprobado.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedido para</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Balance, sign turned</source>
        <translation>Saldo, con el signo cambiado</translation>
    </message>
    <message>
        <source>Balances moved by</source>
        <translation>Saldos movidos por</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bono</translation>
    </message>
    <message>
        <source>Bonuses</source>
        <translation>Bonos</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Flujo de caja</translation>
    </message>
    <message>
        <source>Choose a row of an account first.</source>
        <translation>Elija primero la fila de una cuenta.</translation>
    </message>
    <message>
        <source>Choose a transaction, on its tab.</source>
        <translation>Elija una transacción, en su pestaña.</translation>
    </message>
    <message>
        <source>Choose what waits, on the first tab.</source>
        <translation>Elija lo que espera, en la primera pestaña.</translation>
    </message>
    <message>
        <source>Choose who owes, on Collections.</source>
        <translation>Elija quién debe, en Cobros.</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Cobros</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Cobrador</translation>
    </message>
    <message>
        <source>Corrects week</source>
        <translation>Corrige la semana</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Credit counts again.</source>
        <translation>El crédito vuelve a contar.</translation>
    </message>
    <message>
        <source>Credit: given to the account</source>
        <translation>Crédito: dado a la cuenta</translation>
    </message>
    <message>
        <source>Ctrl+T on an account posts money</source>
        <translation>Ctrl+T sobre una cuenta asienta dinero</translation>
    </message>
    <message>
        <source>Debit: taken from the account</source>
        <translation>Débito: tomado de la cuenta</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>Depósitos</translation>
    </message>
    <message>
        <source>Deposits of the account since the promise.</source>
        <translation>Depósitos de la cuenta desde la promesa.</translation>
    </message>
    <message>
        <source>Deposits since then</source>
        <translation>Depósitos desde entonces</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Drop the promise</source>
        <translation>Abandonar la promesa</translation>
    </message>
    <message>
        <source>Drop the promise of {0}</source>
        <translation>Abandonar la promesa de {0}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Fee, bonus</source>
        <translation>Cargo, bono</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Figure date</source>
        <translation>Fecha de la cifra</translation>
    </message>
    <message>
        <source>Fill in what is due</source>
        <translation>Rellenar lo que se debe</translation>
    </message>
    <message>
        <source>Filter transactions</source>
        <translation>Filtrar transacciones</translation>
    </message>
    <message>
        <source>Free play</source>
        <translation>Jugada gratis</translation>
    </message>
    <message>
        <source>From accounts</source>
        <translation>De cuentas</translation>
    </message>
    <message>
        <source>From the accounts’ side</source>
        <translation>Del lado de las cuentas</translation>
    </message>
    <message>
        <source>From the account’s side</source>
        <translation>Del lado de la cuenta</translation>
    </message>
    <message>
        <source>From the account’s side: − is paid out</source>
        <translation>Del lado de la cuenta: − es lo que se paga</translation>
    </message>
    <message>
        <source>From the player’s side: − is what the player owes</source>
        <translation>Del lado del jugador: − es lo que el jugador debe</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>HOUSE: masters and agents</source>
        <translation>HOUSE: maestros y agentes</translation>
    </message>
    <message>
        <source>It moves no balance: free play is no money.</source>
        <translation>No mueve ningún saldo: la jugada gratis no es dinero.</translation>
    </message>
    <message>
        <source>It will count no more.</source>
        <translation>Ya no contará.</translation>
    </message>
    <message>
        <source>Left if all settle</source>
        <translation>Queda si todos saldan</translation>
    </message>
    <message>
        <source>Left of it</source>
        <translation>Queda</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Money of the transaction</source>
        <translation>Dinero de la transacción</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>No money moved then.</source>
        <translation>No se movió dinero entonces.</translation>
    </message>
    <message>
        <source>No money was posted yet.</source>
        <translation>Todavía no se asentó dinero.</translation>
    </message>
    <message>
        <source>No player owes anything.</source>
        <translation>Ningún jugador debe nada.</translation>
    </message>
    <message>
        <source>No transaction fits the filter.</source>
        <translation>Ninguna transacción corresponde al filtro.</translation>
    </message>
    <message>
        <source>Nobody stands right under this account.</source>
        <translation>Nadie está justo debajo de esta cuenta.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note a promise</source>
        <translation>Anotar una promesa</translation>
    </message>
    <message>
        <source>Nothing waits to be approved or paid.</source>
        <translation>Nada espera aprobación ni pago.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>One side of what the transaction posted.</source>
        <translation>Un lado de lo que asentó la transacción.</translation>
    </message>
    <message>
        <source>Only an owner or manager may reverse transactions.</source>
        <translation>Solo un propietario o gerente puede revertir transacciones.</translation>
    </message>
    <message>
        <source>Only betting adjustments are dated back, by those who may</source>
        <translation>Solo los ajustes de apuestas llevan fecha anterior, y por quien puede</translation>
    </message>
    <message>
        <source>Open transaction</source>
        <translation>Abrir la transacción</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Other account</source>
        <translation>Otra cuenta</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Owed by accounts</source>
        <translation>Deben las cuentas</translation>
    </message>
    <message>
        <source>Owed to accounts</source>
        <translation>Se debe a las cuentas</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Ingresado</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Paid since</source>
        <translation>Pagado desde entonces</translation>
    </message>
    <message>
        <source>Paid.</source>
        <translation>Pagado.</translation>
    </message>
    <message>
        <source>Pay withdrawal</source>
        <translation>Pagar el retiro</translation>
    </message>
    <message>
        <source>Pay {0} all the same</source>
        <translation>Pagar {0} de todos modos</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Payments are posted on their tab.</source>
        <translation>Los pagos se asientan en su pestaña.</translation>
    </message>
    <message>
        <source>Payouts to come</source>
        <translation>Pagos por venir</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Player owes</source>
        <translation>El jugador debe</translation>
    </message>
    <message>
        <source>Post all payments</source>
        <translation>Asentar todos los pagos</translation>
    </message>
    <message>
        <source>Post payment of the row</source>
        <translation>Asentar el pago de la fila</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Asentado</translation>
    </message>
    <message>
        <source>Posted beside it by its method, from the account’s side</source>
        <translation>Asentado junto a ello según su método, del lado de la cuenta</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Refresh money</source>
        <translation>Actualizar el dinero</translation>
    </message>
    <message>
        <source>Refuse what waits</source>
        <translation>Rechazar lo que espera</translation>
    </message>
    <message>
        <source>Refuse {0}</source>
        <translation>Rechazar {0}</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Reversión</translation>
    </message>
    <message>
        <source>Reverse transaction</source>
        <translation>Revertir la transacción</translation>
    </message>
    <message>
        <source>Reverse {0}</source>
        <translation>Revertir {0}</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Revertido</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>A saldar</translation>
    </message>
    <message>
        <source>Show &amp;account</source>
        <translation>Mostrar la &amp;cuenta</translation>
    </message>
    <message>
        <source>Show payments since the promise</source>
        <translation>Mostrar los pagos desde la promesa</translation>
    </message>
    <message>
        <source>Show the account</source>
        <translation>Mostrar la cuenta</translation>
    </message>
    <message>
        <source>Since week</source>
        <translation>Desde la semana</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>Retirado por</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Retira</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The balance below zero, without its sign.</source>
        <translation>El saldo bajo cero, sin su signo.</translation>
    </message>
    <message>
        <source>The close of a week posted this: the agent statement shows it.</source>
        <translation>El cierre de una semana asentó esto: el estado de cuenta del agente lo muestra.</translation>
    </message>
    <message>
        <source>The filter stands on Transactions.</source>
        <translation>El filtro está en Transacciones.</translation>
    </message>
    <message>
        <source>The {0} of {1} of {2} will not be posted.</source>
        <translation>El {0} de {1} de {2} no se asentará.</translation>
    </message>
    <message>
        <source>There is no promise to drop.</source>
        <translation>No hay ninguna promesa que abandonar.</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>To accounts</source>
        <translation>A cuentas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transacciones</translation>
    </message>
    <message>
        <source>Type an amount first.</source>
        <translation>Escriba primero un importe.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What is asked for; it moves the balance once it is posted.</source>
        <translation>Lo que se pide; mueve el saldo cuando se asienta.</translation>
    </message>
    <message>
        <source>What is still to come of the promise; never below zero.</source>
        <translation>Lo que falta de la promesa; nunca menos de cero.</translation>
    </message>
    <message>
        <source>What the accounts got</source>
        <translation>Lo que recibieron las cuentas</translation>
    </message>
    <message>
        <source>What the cash flow comes to</source>
        <translation>A cuánto llega el flujo de caja</translation>
    </message>
    <message>
        <source>What the player promised to pay, as it was noted last.</source>
        <translation>Lo que el jugador prometió pagar, como se anotó la última vez.</translation>
    </message>
    <message>
        <source>What the transactions found come to</source>
        <translation>A cuánto llegan las transacciones encontradas</translation>
    </message>
    <message>
        <source>What was taken from them</source>
        <translation>Lo que se tomó de ellas</translation>
    </message>
    <message>
        <source>What was typed for this account and is not posted yet.</source>
        <translation>Lo que se escribió para esta cuenta y no está asentado todavía.</translation>
    </message>
    <message>
        <source>Where the house stands</source>
        <translation>Cómo está la casa</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>Retiros</translation>
    </message>
    <message>
        <source>Your role does not drop promises.</source>
        <translation>Su rol no abandona promesas.</translation>
    </message>
    <message>
        <source>accounts get</source>
        <translation>las cuentas reciben</translation>
    </message>
    <message>
        <source>accounts got</source>
        <translation>las cuentas recibieron</translation>
    </message>
    <message>
        <source>accounts pay</source>
        <translation>las cuentas pagan</translation>
    </message>
    <message>
        <source>accounts’ side</source>
        <translation>lado de las cuentas</translation>
    </message>
    <message>
        <source>account’s side</source>
        <translation>del lado de la cuenta</translation>
    </message>
    <message>
        <source>by accounts</source>
        <translation>de cuentas</translation>
    </message>
    <message>
        <source>close of the week</source>
        <translation>cierre de la semana</translation>
    </message>
    <message>
        <source>deposit, withdrawal or betting adjustment; the first letter will do</source>
        <translation>depósito, retiro o ajuste de apuestas; basta la primera letra en inglés</translation>
    </message>
    <message>
        <source>due</source>
        <translation>vence</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>vence hoy</translation>
    </message>
    <message>
        <source>house owes</source>
        <translation>la casa debe</translation>
    </message>
    <message>
        <source>house’s side</source>
        <translation>lado de la casa</translation>
    </message>
    <message>
        <source>late</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>late {0}</source>
        <translation>atrasado {0}</translation>
    </message>
    <message>
        <source>later {0}</source>
        <translation>después {0}</translation>
    </message>
    <message>
        <source>moved by</source>
        <translation>movido por</translation>
    </message>
    <message>
        <source>no money</source>
        <translation>sin dinero</translation>
    </message>
    <message>
        <source>none asked for</source>
        <translation>ninguno pedido</translation>
    </message>
    <message>
        <source>open risk</source>
        <translation>riesgo abierto</translation>
    </message>
    <message>
        <source>paid in less paid out</source>
        <translation>ingresado menos pagado</translation>
    </message>
    <message>
        <source>players {0}</source>
        <translation>jugadores {0}</translation>
    </message>
    <message>
        <source>reversed by {0}</source>
        <translation>revertido por {0}</translation>
    </message>
    <message>
        <source>reverses {0}</source>
        <translation>revierte {0}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>taken from them</source>
        <translation>tomado de ellas</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>to accounts</source>
        <translation>a cuentas</translation>
    </message>
    <message>
        <source>to approve {0}</source>
        <translation>por aprobar {0}</translation>
    </message>
    <message>
        <source>to be approved</source>
        <translation>por aprobar</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation>por pagar</translation>
    </message>
    <message>
        <source>today {0}</source>
        <translation>hoy {0}</translation>
    </message>
    <message>
        <source>together {0}</source>
        <translation>en total {0}</translation>
    </message>
    <message>
        <source>{0} by {1}</source>
        <translation>{0} por {1}</translation>
    </message>
    <message>
        <source>{0} is taken back by a document of its own: {1} for {2}.</source>
        <translation>{0} se retira con un documento propio: {1} para {2}.</translation>
    </message>
    <message>
        <source>{0} payments were posted.</source>
        <translation>{0} pagos se asentaron.</translation>
    </message>
    <message>
        <source>{0} posted, then it stopped. {1}</source>
        <translation>{0} asentados, luego se detuvo. {1}</translation>
    </message>
    <message>
        <source>{0} promised {1} by {2} and has paid {3} of it. {4}</source>
        <translation>{0} prometió {1} para el {2} y ha pagado {3}. {4}</translation>
    </message>
    <message>
        <source>{0}, in the week of {1}</source>
        <translation>{0}, en la semana del {1}</translation>
    </message>
    <message>
        <source>{0}: type an amount above 0. Nothing was posted.</source>
        <translation>{0}: escriba un importe mayor que 0. No se asentó nada.</translation>
    </message>
    <message>
        <source>{0}; approved {1} by {2}</source>
        <translation>{0}; aprobado {1} por {2}</translation>
    </message>
    <message>
        <source>“{0}” is not posted here: type deposit, withdrawal or betting adjustment.</source>
        <translation>«{0}» no se asienta aquí: escriba deposit, withdrawal o betting adjustment.</translation>
    </message>
</context>
<context>
    <name>pace</name>
    <message>
        <source>being called off…</source>
        <translation>se está cancelando…</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} por segundo</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>quedan {0}</translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation>{0} min {1} s</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Held wagers</source>
        <translation>Jugadas retenidas</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Lines board</source>
        <translation>Pizarra de líneas</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Liquidación</translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation>Ticker</translation>
    </message>
    <message>
        <source>Ticket entry</source>
        <translation>Entrada de boletos</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Boletos</translation>
    </message>
    <message>
        <source>Weekly figures</source>
        <translation>Cifras semanales</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>ACCOUNT</source>
        <translation>CUENTA</translation>
    </message>
    <message>
        <source>AMOUNT</source>
        <translation>IMPORTE</translation>
    </message>
    <message>
        <source>American</source>
        <translation>Americano</translation>
    </message>
    <message>
        <source>Enter copies</source>
        <translation>Intro copia</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Let an account wager again</source>
        <translation>Permitir de nuevo jugadas a una cuenta</translation>
    </message>
    <message>
        <source>List the tickets of an account</source>
        <translation>Listar los boletos de una cuenta</translation>
    </message>
    <message>
        <source>Set the credit limit of an account</source>
        <translation>Fijar el límite de crédito de una cuenta</translation>
    </message>
    <message>
        <source>Set the wager limit of an account</source>
        <translation>Fijar el límite de jugada de una cuenta</translation>
    </message>
    <message>
        <source>Suspend an account</source>
        <translation>Suspender una cuenta</translation>
    </message>
    <message>
        <source>Take a call of a player</source>
        <translation>Tomar una llamada de un jugador</translation>
    </message>
    <message>
        <source>Take a call of {0}</source>
        <translation>Tomar una llamada de {0}</translation>
    </message>
    <message>
        <source>Tickets of {0}</source>
        <translation>Boletos de {0}</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>cuentas</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agente</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>alertas</translation>
    </message>
    <message>
        <source>calculator</source>
        <translation>calculadora</translation>
    </message>
    <message>
        <source>comes back if it wins</source>
        <translation>vuelve si gana</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>comandos</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>decimal</translation>
    </message>
    <message>
        <source>fractional</source>
        <translation>fraccional</translation>
    </message>
    <message>
        <source>help</source>
        <translation>ayuda</translation>
    </message>
    <message>
        <source>house</source>
        <translation>casa</translation>
    </message>
    <message>
        <source>how likely the price says</source>
        <translation>qué probabilidad dice el precio</translation>
    </message>
    <message>
        <source>master agent</source>
        <translation>agente maestro</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>player</source>
        <translation>jugador</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>riesgo</translation>
    </message>
    <message>
        <source>rounded to the cent</source>
        <translation>redondeado al centavo</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>boleto</translation>
    </message>
    <message>
        <source>to one</source>
        <translation>a uno</translation>
    </message>
    <message>
        <source>to win</source>
        <translation>para ganar</translation>
    </message>
    <message>
        <source>{0} legs at true odds</source>
        <translation>{0} selecciones a momio real</translation>
    </message>
    <message>
        <source>{0} may not do that.</source>
        <translation>{0} no puede hacer eso.</translation>
    </message>
    <message>
        <source>{account}: credit limit {before} → {after}</source>
        <translation>{account}: límite de crédito {before} → {after}</translation>
    </message>
    <message>
        <source>{account}: wager limit {before} → {after}</source>
        <translation>{account}: límite de jugada {before} → {after}</translation>
    </message>
    <message>
        <source>{account}: {before} → {after}</source>
        <translation>{account}: {before} → {after}</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;All as shipped</source>
        <translation>&amp;Todas como vienen</translation>
    </message>
    <message>
        <source>&amp;Backups and exports go to</source>
        <translation>&amp;Copias de seguridad y exportaciones van a</translation>
    </message>
    <message>
        <source>&amp;Dark from</source>
        <translation>&amp;Oscuro desde</translation>
    </message>
    <message>
        <source>&amp;Do not disturb: nothing is told outside of the windows</source>
        <translation>&amp;No molestar: no se avisa nada fuera de las ventanas</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>&amp;Bloquear tras</translation>
    </message>
    <message>
        <source>&amp;Nothing flashes, glows or slides</source>
        <translation>&amp;Nada parpadea, brilla ni se desliza</translation>
    </message>
    <message>
        <source>&amp;Prices are shown</source>
        <translation>Los &amp;precios se muestran</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Filas</translation>
    </message>
    <message>
        <source>&amp;Sounds of alerts</source>
        <translation>&amp;Sonidos de las alertas</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Usar estas</translation>
    </message>
    <message>
        <source>0 turns a sound off. Alerts that are told here; the ticker shows them all.</source>
        <translation>0 apaga un sonido. Alertas que se avisan aquí; el ticker las muestra todas.</translation>
    </message>
    <message>
        <source>A &amp;message</source>
        <translation>Un &amp;mensaje</translation>
    </message>
    <message>
        <source>A ticket was &amp;accepted</source>
        <translation>Se &amp;aceptó un boleto</translation>
    </message>
    <message>
        <source>A wager is &amp;held</source>
        <translation>Se re&amp;tiene una jugada</translation>
    </message>
    <message>
        <source>A wager was &amp;refused</source>
        <translation>Se re&amp;chazó una jugada</translation>
    </message>
    <message>
        <source>American: −110</source>
        <translation>Americano: −110</translation>
    </message>
    <message>
        <source>Another aler&amp;t</source>
        <translation>Otra a&amp;lerta</translation>
    </message>
    <message>
        <source>Another language counts from the next start of the program.</source>
        <translation>Otro idioma vale desde el próximo inicio del programa.</translation>
    </message>
    <message>
        <source>As &amp;shipped</source>
        <translation>Como &amp;vienen</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como lo tiene el sistema</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Amplias</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dark from sunset, by the clock</source>
        <translation>Oscuro desde el atardecer, según el reloj</translation>
    </message>
    <message>
        <source>Each price is kept and settled as it was quoted. Numbers and dates follow the language; times are those of the book’s time zone.</source>
        <translation>Cada precio se conserva y se liquida como se cotizó. Los números y fechas siguen al idioma; las horas son las de la zona horaria del libro.</translation>
    </message>
    <message>
        <source>Empty the field above to see all.</source>
        <translation>Vacíe el campo de arriba para ver todas.</translation>
    </message>
    <message>
        <source>Find a key or a command</source>
        <translation>Buscar una tecla o un comando</translation>
    </message>
    <message>
        <source>Folder of this station</source>
        <translation>Carpeta de esta estación</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Hong Kong: 0.91</source>
        <translation>Hong Kong: 0.91</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light again at</source>
        <translation>Claro de nuevo a las</translation>
    </message>
    <message>
        <source>Long &amp;work is done</source>
        <translation>Terminó un trabajo lar&amp;go</translation>
    </message>
    <message>
        <source>Marked, to see what is not translated</source>
        <translation>Marcado, para ver lo que no está traducido</translation>
    </message>
    <message>
        <source>N&amp;o key</source>
        <translation>Si&amp;n tecla</translation>
    </message>
    <message>
        <source>New &amp;keys</source>
        <translation>Teclas n&amp;uevas</translation>
    </message>
    <message>
        <source>No command fits.</source>
        <translation>Ningún comando corresponde.</translation>
    </message>
    <message>
        <source>Press the keys in the field first.</source>
        <translation>Pulse primero las teclas en el campo.</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Pulse las teclas nuevas</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>The call and what was typed stay behind the lock. Ctrl+L locks at once.</source>
        <translation>La llamada y lo escrito quedan detrás del bloqueo. Ctrl+L bloquea de inmediato.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>When they are made is said in Routines. A cloud folder is a good place.</source>
        <translation>Cuándo se hacen se dice en Rutinas. Una carpeta en la nube es un buen lugar.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>as they were quoted</source>
        <translation>como se cotizaron</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>decimal: 1.91</source>
        <translation>decimal: 1.91</translation>
    </message>
    <message>
        <source>fractional: 10/11</source>
        <translation>fraccional: 10/11</translation>
    </message>
    <message>
        <source>no folder chosen: nothing is written</source>
        <translation>ninguna carpeta elegida: no se escribe nada</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>without a touch</source>
        <translation>sin tocar nada</translation>
    </message>
    <message>
        <source>{keys} alone is for typing; G and a letter will do.</source>
        <translation>{keys} sola es para escribir; G y una letra sirven.</translation>
    </message>
    <message>
        <source>{keys} is the key of “{title}”. Nothing was changed.</source>
        <translation>{keys} es la tecla de «{title}». No se cambió nada.</translation>
    </message>
    <message>
        <source>{keys} means the same everywhere and cannot be given.</source>
        <translation>{keys} significa lo mismo en todas partes y no se puede dar.</translation>
    </message>
    <message>
        <source>{title}: {keys}</source>
        <translation>{title}: {keys}</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Read-back sheet of the call</source>
        <translation>Hoja de lectura de la llamada</translation>
    </message>
    <message>
        <source>Receipt of the ticket</source>
        <translation>Recibo del boleto</translation>
    </message>
    <message>
        <source>{0} / {1}</source>
        <translation>{0} / {1}</translation>
    </message>
</context>
<context>
    <name>proposals</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actúa</translation>
    </message>
    <message>
        <source>At</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>Por la regla</translation>
    </message>
    <message>
        <source>Counted then</source>
        <translation>Valía entonces</translation>
    </message>
    <message>
        <source>Counts now</source>
        <translation>Vale ahora</translation>
    </message>
    <message>
        <source>How many weeks back the rule looks.</source>
        <translation>Cuántas semanas atrás mira la regla.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Players of</source>
        <translation>Jugadores de</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Fijado por</translation>
    </message>
    <message>
        <source>Set in the rule</source>
        <translation>Fijado en la regla</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The limit that counted when the rule looked.</source>
        <translation>El límite que valía cuando la regla miró.</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>What the rule makes of the limit that counts now.</source>
        <translation>Lo que la regla hace del límite que vale ahora.</translation>
    </message>
    <message>
        <source>What the rule would make of the limit, by what the player did lately.</source>
        <translation>Lo que la regla haría del límite, por lo que el jugador hizo últimamente.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>pasa a</translation>
    </message>
    <message>
        <source>by itself for {0} days</source>
        <translation>por sí mismo por {0} días</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>through</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
</context>
<context>
    <name>recent</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>boleto</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source> on ticket {0}</source>
        <translation> sobre el boleto {0}</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Aprobar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Give</source>
        <translation>&amp;Asignar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Anotar</translation>
    </message>
    <message>
        <source>/ changes it, Esc clears it</source>
        <translation>/ lo cambia, Esc lo borra</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>An empty queue is the goal of the day; Ins takes a claim</source>
        <translation>Una cola vacía es la meta del día; Ins toma un reclamo</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Approve: {0}</source>
        <translation>Aprobar: {0}</translation>
    </message>
    <message>
        <source>Audit of the ticket</source>
        <translation>Auditoría del boleto</translation>
    </message>
    <message>
        <source>Call: {0}.</source>
        <translation>Llamada: {0}.</translation>
    </message>
    <message>
        <source>Choose an open claim, on its tab.</source>
        <translation>Elija un reclamo abierto, en su pestaña.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Reclamos</translation>
    </message>
    <message>
        <source>Claims {0}</source>
        <translation>Reclamos {0}</translation>
    </message>
    <message>
        <source>Decide the claim</source>
        <translation>Decidir el reclamo</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Filter the claims</source>
        <translation>Filtrar los reclamos</translation>
    </message>
    <message>
        <source>Give to somebody</source>
        <translation>Asignar a alguien</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Asignado a</translation>
    </message>
    <message>
        <source>Go to where it is put right</source>
        <translation>Ir adonde se corrige</translation>
    </message>
    <message>
        <source>Hand out the dispute pack</source>
        <translation>Entregar el expediente del reclamo</translation>
    </message>
    <message>
        <source>How long it has waited, in whole days or hours.</source>
        <translation>Cuánto ha esperado, en días u horas enteros.</translation>
    </message>
    <message>
        <source>Ins takes a claim</source>
        <translation>Ins toma un reclamo</translation>
    </message>
    <message>
        <source>It is put aside; the reason stays in the journal.</source>
        <translation>Se dejó de lado; el motivo queda en el diario.</translation>
    </message>
    <message>
        <source>No claim fits the filter.</source>
        <translation>Ningún reclamo corresponde al filtro.</translation>
    </message>
    <message>
        <source>Nobody disputes anything.</source>
        <translation>Nadie disputa nada.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <translation>Nota sobre {0}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nada elegido.</translation>
    </message>
    <message>
        <source>Nothing waits for a person.</source>
        <translation>Nada espera a una persona.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number, ticket, player or words</source>
        <translation>Número, boleto, jugador o palabras</translation>
    </message>
    <message>
        <source>Only a manager or the owner decides claims.</source>
        <translation>Solo un gerente o el propietario decide los reclamos.</translation>
    </message>
    <message>
        <source>Only a manager or the owner decides what is reviewed.</source>
        <translation>Solo un gerente o el propietario decide lo que se revisa.</translation>
    </message>
    <message>
        <source>Only a manager or the owner gives work to somebody.</source>
        <translation>Solo un gerente o el propietario asigna trabajo a alguien.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Queue {0}</source>
        <translation>Cola {0}</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Show the claims</source>
        <translation>Mostrar los reclamos</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Mostrar la cola</translation>
    </message>
    <message>
        <source>Show the ticket</source>
        <translation>Mostrar el boleto</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Desde entonces</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Take a claim</source>
        <translation>Tomar un reclamo</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>Taken after its time: {0}.</source>
        <translation>Tomado fuera de plazo: {0}.</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Tomado por</translation>
    </message>
    <message>
        <source>Taken by {0}, {1}: {2} {3}{4}.</source>
        <translation>Tomado por {0}, {1}: {2} {3}{4}.</translation>
    </message>
    <message>
        <source>The ticket stands as it was written.</source>
        <translation>El boleto se mantiene como se escribió.</translation>
    </message>
    <message>
        <source>The transaction is agreed to.</source>
        <translation>La transacción queda aceptada.</translation>
    </message>
    <message>
        <source>This is about no ticket.</source>
        <translation>Esto no trata de ningún boleto.</translation>
    </message>
    <message>
        <source>This is decided on its own page: Enter goes there.</source>
        <translation>Esto se decide en su propia página: Intro lleva allí.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Boleto</translation>
    </message>
    <message>
        <source>To be decided by {0}.</source>
        <translation>Lo decide {0}.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Waits since {0}.</source>
        <translation>Espera desde {0}.</translation>
    </message>
    <message>
        <source>Was {0} by {1}, {2}: {3}</source>
        <translation>Fue {0} por {1}, {2}: {3}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What is disputed</source>
        <translation>Qué se disputa</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Lo que se sabe</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>What people wrote down about it.</source>
        <translation>Lo que la gente anotó sobre ello.</translation>
    </message>
    <message>
        <source>What the player was told</source>
        <translation>Qué se le dijo al jugador</translation>
    </message>
    <message>
        <source>Who looks into it</source>
        <translation>Quién lo examina</translation>
    </message>
    <message>
        <source>Your role takes no claims.</source>
        <translation>Su rol no toma reclamos.</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>línea {0}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>tape {0}</source>
        <translation>cinta {0}</translation>
    </message>
    <message>
        <source>under 1 h</source>
        <translation>menos de 1 h</translation>
    </message>
    <message>
        <source>{0} d</source>
        <translation>{0} d</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} late</source>
        <translation>{0} de atraso</translation>
    </message>
    <message>
        <source>{0} looks into it.</source>
        <translation>{0} lo examina.</translation>
    </message>
    <message>
        <source>{0} wait, {1} of them for you</source>
        <translation>{0} esperan, {1} de ellos a usted</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source> (process {process})</source>
        <translation> (proceso {process})</translation>
    </message>
    <message>
        <source> The nearest: {nearest}.</source>
        <translation> Los más parecidos: {nearest}.</translation>
    </message>
    <message>
        <source> after its time ({late})</source>
        <translation> fuera de plazo ({late})</translation>
    </message>
    <message>
        <source> and others</source>
        <translation> y otros</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> y {count} más</translation>
    </message>
    <message>
        <source> and {more} more</source>
        <translation> y {more} más</translation>
    </message>
    <message>
        <source> from {source}</source>
        <translation> de {source}</translation>
    </message>
    <message>
        <source> in the weeks before, all of them together</source>
        <translation> en las semanas anteriores, todas juntas</translation>
    </message>
    <message>
        <source> or another one</source>
        <translation> u otra</translation>
    </message>
    <message>
        <source> or the </source>
        <translation> o la </translation>
    </message>
    <message>
        <source> through {through}</source>
        <translation> hasta {through}</translation>
    </message>
    <message>
        <source># and the ticket, then what fills its spots</source>
        <translation># y el boleto, luego lo que completa sus lugares</translation>
    </message>
    <message>
        <source>* = open spot, filled later with # and the ticket</source>
        <translation>* = lugar abierto, se completa después con # y el boleto</translation>
    </message>
    <message>
        <source>+%d days</source>
        <translation>+%d days</translation>
    </message>
    <message>
        <source>, and not back to what is inherited</source>
        <translation>, y no volver a lo heredado</translation>
    </message>
    <message>
        <source>, dropping their own settings,</source>
        <translation>, descartando sus propios ajustes,</translation>
    </message>
    <message>
        <source>, due on {due}</source>
        <translation>, vence el {due}</translation>
    </message>
    <message>
        <source>, entered later</source>
        <translation>, registrado después</translation>
    </message>
    <message>
        <source>, line type {whose}</source>
        <translation>, tipo de línea {whose}</translation>
    </message>
    <message>
        <source>, off the board</source>
        <translation>, fuera de la pizarra</translation>
    </message>
    <message>
        <source>, or another pair</source>
        <translation>, u otro par</translation>
    </message>
    <message>
        <source>, phone secret right</source>
        <translation>, clave telefónica correcta</translation>
    </message>
    <message>
        <source>, posted {ending}{cents}</source>
        <translation>, asentado {ending}{cents}</translation>
    </message>
    <message>
        <source>, sent back: {reason}</source>
        <translation>, devuelta: {reason}</translation>
    </message>
    <message>
        <source>, settings dropped</source>
        <translation>, ajustes descartados</translation>
    </message>
    <message>
        <source>, which needs a second person</source>
        <translation>, que necesita una segunda persona</translation>
    </message>
    <message>
        <source>, without credit until then</source>
        <translation>, sin crédito hasta entonces</translation>
    </message>
    <message>
        <source>, {count} unconfirmed wager{ending} kept</source>
        <translation>, {count} jugada{ending} sin confirmar guardada{ending}</translation>
    </message>
    <message>
        <source>-110 +130  ·  d1.91 decimal  ·  f5/2 fraction  ·  ev</source>
        <translation>-110 +130  ·  d1.91 decimal  ·  f5/2 fracción  ·  ev</translation>
    </message>
    <message>
        <source>/ between selections</source>
        <translation>/ entre selecciones</translation>
    </message>
    <message>
        <source>0 is not a rotation number.</source>
        <translation>0 no es un número de rotación.</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 evento</translation>
    </message>
    <message>
        <source>1 leg</source>
        <translation>1 selección</translation>
    </message>
    <message>
        <source>1 leg waits</source>
        <translation>1 selección espera</translation>
    </message>
    <message>
        <source>1 paid place is</source>
        <translation>1 puesto pagado está</translation>
    </message>
    <message>
        <source>1 team is</source>
        <translation>1 equipo está</translation>
    </message>
    <message>
        <source>1 ticket</source>
        <translation>1 boleto</translation>
    </message>
    <message>
        <source>1 ticket was</source>
        <translation>1 boleto se</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>10 cents</source>
        <translation>10 centavos</translation>
    </message>
    <message>
        <source>1st half</source>
        <translation>1.ª mitad</translation>
    </message>
    <message>
        <source>1st period</source>
        <translation>1.er período</translation>
    </message>
    <message>
        <source>1st quarter</source>
        <translation>1.er cuarto</translation>
    </message>
    <message>
        <source>26 weeks</source>
        <translation>26 semanas</translation>
    </message>
    <message>
        <source>2nd half</source>
        <translation>2.ª mitad</translation>
    </message>
    <message>
        <source>2nd half, overtime included</source>
        <translation>2.ª mitad, tiempo extra incluido</translation>
    </message>
    <message>
        <source>2nd period</source>
        <translation>2.º período</translation>
    </message>
    <message>
        <source>2nd quarter</source>
        <translation>2.º cuarto</translation>
    </message>
    <message>
        <source>3-way handicap</source>
        <translation>hándicap de 3 vías</translation>
    </message>
    <message>
        <source>3rd period</source>
        <translation>3.er período</translation>
    </message>
    <message>
        <source>3rd period, without overtime</source>
        <translation>3.er período, sin tiempo extra</translation>
    </message>
    <message>
        <source>3rd quarter</source>
        <translation>3.er cuarto</translation>
    </message>
    <message>
        <source>4 to 8 digits after the account</source>
        <translation>4 a 8 dígitos después de la cuenta</translation>
    </message>
    <message>
        <source>452 -3 -115 b. act r500</source>
        <translation>452 -3 -115 b. act r500</translation>
    </message>
    <message>
        <source>462 -140 act r200</source>
        <translation>462 -140 act r200</translation>
    </message>
    <message>
        <source>4th quarter</source>
        <translation>4.º cuarto</translation>
    </message>
    <message>
        <source>4th quarter, without overtime</source>
        <translation>4.º cuarto, sin tiempo extra</translation>
    </message>
    <message>
        <source>5 cents</source>
        <translation>5 centavos</translation>
    </message>
    <message>
        <source>500 or $500  ·  r500 risk  ·  w500 to win  ·  1.5k = 1500  ·  max</source>
        <translation>500 o $500  ·  r500 riesgo  ·  w500 a ganar  ·  1.5k = 1500  ·  max</translation>
    </message>
    <message>
        <source>52 weeks</source>
        <translation>52 semanas</translation>
    </message>
    <message>
        <source>8 weeks</source>
        <translation>8 semanas</translation>
    </message>
    <message>
        <source>9012 top10 d3.50 20</source>
        <translation>9012 top10 d3.50 20</translation>
    </message>
    <message>
        <source>9012 win 20</source>
        <translation>9012 win 20</translation>
    </message>
    <message>
        <source>: is {text} a team or the amount?</source>
        <translation>: ¿es {text} un equipo o el importe?</translation>
    </message>
    <message>
        <source>; acknowledged {count} notice{ending}</source>
        <translation>; confirmó {count} aviso{ending}</translation>
    </message>
    <message>
        <source>; between wagers</source>
        <translation>; entre jugadas</translation>
    </message>
    <message>
        <source>; write {has} or the whole game</source>
        <translation>; escriba {has} o el juego completo</translation>
    </message>
    <message>
        <source>&gt; if it wins  ·  &gt;&gt; if it has action; no amount = the same</source>
        <translation>&gt; si gana  ·  &gt;&gt; si tiene acción; sin importe = el mismo</translation>
    </message>
    <message>
        <source>@account, then its PIN if the house asks it</source>
        <translation>@cuenta, luego su PIN si la casa lo pide</translation>
    </message>
    <message>
        <source>A book usually keeps 5 to 8 percent</source>
        <translation>Un libro suele retener del 5 al 8 por ciento</translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <translation>Un paréntesis no está cerrado.</translation>
    </message>
    <message>
        <source>A break runs {end} already; it can only be lengthened. {nothing}</source>
        <translation>Ya corre una pausa {end}; solo se puede alargar. {nothing}</translation>
    </message>
    <message>
        <source>A change of make-up needs a reason. Nothing was changed.</source>
        <translation>Un cambio de make-up necesita un motivo. No se cambió nada.</translation>
    </message>
    <message>
        <source>A circle needs a reason. Nothing was changed.</source>
        <translation>Un círculo necesita un motivo. No se cambió nada.</translation>
    </message>
    <message>
        <source>A claim that was {result} is not made good. {nothing}</source>
        <translation>Un reclamo que fue {result} no se repara. {nothing}</translation>
    </message>
    <message>
        <source>A collector or note is one line of at most {longest_text} characters. {nothing}</source>
        <translation>Un cobrador o una nota es una línea de a lo sumo {longest_text} caracteres. {nothing}</translation>
    </message>
    <message>
        <source>A contest is a future, a prop or a race, and needs a title and a league.</source>
        <translation>Una competencia es un futuro, una proposición o una carrera, y necesita título y liga.</translation>
    </message>
    <message>
        <source>A contest needs at least two entrants, each named once.</source>
        <translation>Una competencia necesita al menos dos participantes, cada uno nombrado una vez.</translation>
    </message>
    <message>
        <source>A cool-off lasts 1 to 30 days, not {days}. {nothing}</source>
        <translation>Una pausa breve dura de 1 a 30 días, no {days}. {nothing}</translation>
    </message>
    <message>
        <source>A counter is one wager. {nothing}</source>
        <translation>Una contraoferta es una sola jugada. {nothing}</translation>
    </message>
    <message>
        <source>A credit limit is 0 or more. Nothing was changed.</source>
        <translation>Un límite de crédito es 0 o más. No se cambió nada.</translation>
    </message>
    <message>
        <source>A decision by hand needs a reason. Nothing was changed.</source>
        <translation>Una decisión a mano necesita un motivo. No se cambió nada.</translation>
    </message>
    <message>
        <source>A decision says a result; restore the legs to take one back.</source>
        <translation>Una decisión dice un resultado; restaure las selecciones para retirar una.</translation>
    </message>
    <message>
        <source>A deposit needs a reference number here.</source>
        <translation>Un depósito necesita aquí un número de referencia.</translation>
    </message>
    <message>
        <source>A final result needs the final score. Nothing was recorded.</source>
        <translation>Un resultado final necesita el marcador final. No se registró nada.</translation>
    </message>
    <message>
        <source>A free play: a win is paid without the stake, and a loss costs no money.</source>
        <translation>Jugada gratis: una ganancia se paga sin la apuesta, y una pérdida no cuesta dinero.</translation>
    </message>
    <message>
        <source>A game has two results here. Leave one of them out.</source>
        <translation>Un juego tiene aquí dos resultados. Deje uno fuera.</translation>
    </message>
    <message>
        <source>A game is two rows, V then H, or N and N on neutral ground.</source>
        <translation>Un juego son dos filas, V y luego H, o N y N en campo neutral.</translation>
    </message>
    <message>
        <source>A game of baseball that was called is graded by its innings. Nothing was recorded; type them.</source>
        <translation>Un juego de béisbol suspendido se califica por sus entradas. No se registró nada; escríbalas.</translation>
    </message>
    <message>
        <source>A game that was called is graded on its innings: give them in rows 1I, 2I, ….</source>
        <translation>Un juego suspendido se califica por sus entradas: délas en filas 1I, 2I, ….</translation>
    </message>
    <message>
        <source>A game that was stopped needs its score and the time that was played. Nothing was recorded; type both.</source>
        <translation>Un juego detenido necesita su marcador y el tiempo que se jugó. No se registró nada; escriba ambos.</translation>
    </message>
    <message>
        <source>A head of the week of {week} is charged to nobody.</source>
        <translation>Una cabeza de la semana del {week} no se cobra a nadie.</translation>
    </message>
    <message>
        <source>A late wager needs a reason. Nothing was written.</source>
        <translation>Una jugada tardía necesita un motivo. No se escribió nada.</translation>
    </message>
    <message>
        <source>A limit is 0 or more. Nothing was changed.</source>
        <translation>Un límite es 0 o más. No se cambió nada.</translation>
    </message>
    <message>
        <source>A line and its price belong together, and one is missing.</source>
        <translation>Una línea y su precio van juntos, y falta uno.</translation>
    </message>
    <message>
        <source>A line is open, off or circled. Nothing was changed.</source>
        <translation>Una línea está abierta, fuera o con círculo. No se cambió nada.</translation>
    </message>
    <message>
        <source>A line stands in both rows, with opposite signs, such as -1.5 and +1.5.</source>
        <translation>Una línea está en ambas filas, con signos opuestos, como -1.5 y +1.5.</translation>
    </message>
    <message>
        <source>A list of numbers belongs here.</source>
        <translation>Aquí va una lista de números.</translation>
    </message>
    <message>
        <source>A list of objects belongs here.</source>
        <translation>Aquí va una lista de objetos.</translation>
    </message>
    <message>
        <source>A message is one line of 1 to {longest} characters, and this one has {count}. {nothing}</source>
        <translation>Un mensaje es una línea de 1 a {longest} caracteres, y este tiene {count}. {nothing}</translation>
    </message>
    <message>
        <source>A money line counts after 5 innings, or 4½ with the home side ahead.</source>
        <translation>Una línea de dinero vale tras 5 entradas, o 4½ con el local adelante.</translation>
    </message>
    <message>
        <source>A money line has a price in both rows.</source>
        <translation>Una línea de dinero tiene un precio en ambas filas.</translation>
    </message>
    <message>
        <source>A moved line starts anew</source>
        <translation>Una línea movida empieza de nuevo</translation>
    </message>
    <message>
        <source>A name is one line of at most 80 characters. Nothing was changed.</source>
        <translation>Un nombre es una línea de a lo sumo 80 caracteres. No se cambió nada.</translation>
    </message>
    <message>
        <source>A name is one line of at most {longest_name} characters.</source>
        <translation>Un nombre es una línea de a lo sumo {longest_name} caracteres.</translation>
    </message>
    <message>
        <source>A name is one line of at most {name_max} printable characters.</source>
        <translation>Un nombre es una línea de a lo sumo {name_max} caracteres imprimibles.</translation>
    </message>
    <message>
        <source>A new price for the pitchers who started is not stated yet → stays open</source>
        <translation>Todavía no se declaró un precio nuevo para los lanzadores que abrieron → sigue abierta</translation>
    </message>
    <message>
        <source>A note has at most {longest} characters, and this one {count}.</source>
        <translation>Una nota tiene a lo sumo {longest} caracteres, y esta {count}.</translation>
    </message>
    <message>
        <source>A note is plain text: it holds a character that cannot be shown.</source>
        <translation>Una nota es texto simple: contiene un carácter que no se puede mostrar.</translation>
    </message>
    <message>
        <source>A note needs some words.</source>
        <translation>Una nota necesita algunas palabras.</translation>
    </message>
    <message>
        <source>A notice is one line of at most {longest} characters for each reader. {nothing}</source>
        <translation>Un aviso es una línea de a lo sumo {longest} caracteres para cada lector. {nothing}</translation>
    </message>
    <message>
        <source>A notice is shown at 1 to {most_shows} calls. {nothing}</source>
        <translation>Un aviso se muestra en 1 a {most_shows} llamadas. {nothing}</translation>
    </message>
    <message>
        <source>A notice says something to somebody. {nothing}</source>
        <translation>Un aviso dice algo a alguien. {nothing}</translation>
    </message>
    <message>
        <source>A parlay has 2 to {most_legs} prices: p -110 -110 +135 100.</source>
        <translation>Un parlay tiene de 2 a {most_legs} precios: p -110 -110 +135 100.</translation>
    </message>
    <message>
        <source>A parlay has at least two legs. Write one leg as a straight wager.</source>
        <translation>Un parlay tiene al menos dos selecciones. Escriba una selección como jugada directa.</translation>
    </message>
    <message>
        <source>A parlay has at most {most} legs in this house.</source>
        <translation>Un parlay tiene a lo sumo {most} selecciones en esta casa.</translation>
    </message>
    <message>
        <source>A parlay with {spots} spots has from 1 to {spots2} legs when it is written; this has {filled}.</source>
        <translation>Un parlay con {spots} lugares tiene de 1 a {spots2} selecciones cuando se escribe; este tiene {filled}.</translation>
    </message>
    <message>
        <source>A person decides a write-in, and nobody has yet</source>
        <translation>Una persona decide una jugada escrita, y nadie lo ha hecho todavía</translation>
    </message>
    <message>
        <source>A phone secret is 4 to 12 letters and digits, not all the same, without blanks. Nothing was changed.</source>
        <translation>Una clave telefónica tiene de 4 a 12 letras y dígitos, no todos iguales, sin espacios. No se cambió nada.</translation>
    </message>
    <message>
        <source>A pitcher who had to start did not → no action</source>
        <translation>Un lanzador que tenía que abrir no lo hizo → sin acción</translation>
    </message>
    <message>
        <source>A proposition needs a question and a league. Nothing was added.</source>
        <translation>Una proposición necesita una pregunta y una liga. No se agregó nada.</translation>
    </message>
    <message>
        <source>A reason is one line of at most 200 characters. {nothing}</source>
        <translation>Un motivo es una línea de a lo sumo 200 caracteres. {nothing}</translation>
    </message>
    <message>
        <source>A reason is one line of at most {longest_reason} characters. Nothing was changed.</source>
        <translation>Un motivo es una línea de a lo sumo {longest_reason} caracteres. No se cambió nada.</translation>
    </message>
    <message>
        <source>A reason is one line of at most {longest_reason} characters. Nothing was posted.</source>
        <translation>Un motivo es una línea de a lo sumo {longest_reason} caracteres. No se asentó nada.</translation>
    </message>
    <message>
        <source>A reason is one line of at most {longest_reason} characters. {nothing}</source>
        <translation>Un motivo es una línea de a lo sumo {longest_reason} caracteres. {nothing}</translation>
    </message>
    <message>
        <source>A reason or reference is one line of at most {longest_text} characters. {nothing}</source>
        <translation>Un motivo o una referencia es una línea de a lo sumo {longest_text} caracteres. {nothing}</translation>
    </message>
    <message>
        <source>A result by side needs a side.</source>
        <translation>Un resultado por lado necesita un lado.</translation>
    </message>
    <message>
        <source>A result is final, stopped, postponed, suspended or cancelled.</source>
        <translation>Un resultado es final, detenido, pospuesto, suspendido o cancelado.</translation>
    </message>
    <message>
        <source>A reversal needs a reason. Nothing was reversed.</source>
        <translation>Una reversión necesita un motivo. No se revirtió nada.</translation>
    </message>
    <message>
        <source>A reverse of this house has 2 to {max_teams} teams, and this one has {count}. Nothing was written; change its legs.</source>
        <translation>Una reversa de esta casa tiene de 2 a {max_teams} equipos, y esta tiene {count}. No se escribió nada; cambie sus selecciones.</translation>
    </message>
    <message>
        <source>A round robin names each size of its parlays once, such as by 2s and 3s.</source>
        <translation>Un round robin nombra cada tamaño de sus parlays una vez, como de dos en dos y de tres en tres.</translation>
    </message>
    <message>
        <source>A round robin of this house has {least} to {most} selections.</source>
        <translation>Un round robin de esta casa tiene de {least} a {most} selecciones.</translation>
    </message>
    <message>
        <source>A row holds one wager, because its reference is one ticket's.</source>
        <translation>Una fila contiene una jugada, porque su referencia es la de un boleto.</translation>
    </message>
    <message>
        <source>A rule has a name of one line, 1 to 60 characters. Nothing was set.</source>
        <translation>Una regla tiene un nombre de una línea, de 1 a 60 caracteres. No se fijó nada.</translation>
    </message>
    <message>
        <source>A rule has at least one condition. Nothing was set.</source>
        <translation>Una regla tiene al menos una condición. No se fijó nada.</translation>
    </message>
    <message>
        <source>A rule has at least one condition. {example}</source>
        <translation>Una regla tiene al menos una condición. {example}</translation>
    </message>
    <message>
        <source>A rule looks at 1 to {weeks_most} weeks. Nothing was set.</source>
        <translation>Una regla mira de 1 a {weeks_most} semanas. No se fijó nada.</translation>
    </message>
    <message>
        <source>A rule names a figure once over and once under. Nothing was set.</source>
        <translation>Una regla nombra una cifra una vez por encima y una por debajo. No se fijó nada.</translation>
    </message>
    <message>
        <source>A score belongs to one of the two teams, once.</source>
        <translation>Un marcador es de uno de los dos equipos, una vez.</translation>
    </message>
    <message>
        <source>A score is 0 to {largest_score}. Nothing was recorded.</source>
        <translation>Un marcador es de 0 a {largest_score}. No se registró nada.</translation>
    </message>
    <message>
        <source>A second person approves</source>
        <translation>Aprueba una segunda persona</translation>
    </message>
    <message>
        <source>A self-exclusion lasts 6, 12, 36 or 60 months, or for good. {nothing}</source>
        <translation>Una autoexclusión dura 6, 12, 36 o 60 meses, o para siempre. {nothing}</translation>
    </message>
    <message>
        <source>A self-exclusion runs; a cool-off cannot take its place. {nothing}</source>
        <translation>Corre una autoexclusión; una pausa breve no puede tomar su lugar. {nothing}</translation>
    </message>
    <message>
        <source>A shoot-out leaves a margin of one goal, and {final} has {margin}. Nothing was taken over; correct the score.</source>
        <translation>Una tanda deja un margen de un gol, y {final} tiene {margin}. No se tomó nada; corrija el marcador.</translation>
    </message>
    <message>
        <source>A sign-off needs a reason: one line of 1 to {longest_reason} characters. Nothing was changed.</source>
        <translation>Un visto bueno necesita un motivo: una línea de 1 a {longest_reason} caracteres. No se cambió nada.</translation>
    </message>
    <message>
        <source>A spread has opposite signs for the two teams, such as -3.5 and +3.5.</source>
        <translation>Un hándicap tiene signos opuestos para los dos equipos, como -3.5 y +3.5.</translation>
    </message>
    <message>
        <source>A spread of that size is no spread. Nothing was changed.</source>
        <translation>Un hándicap de ese tamaño no es un hándicap. No se cambió nada.</translation>
    </message>
    <message>
        <source>A spread stands in both rows, with opposite signs, such as -3.5 and +3.5.</source>
        <translation>Un hándicap está en ambas filas, con signos opuestos, como -3.5 y +3.5.</translation>
    </message>
    <message>
        <source>A supervisor lifts it: Accounts, Phone secret.</source>
        <translation>Un supervisor lo levanta: Cuentas, Clave telefónica.</translation>
    </message>
    <message>
        <source>A supervisor sets it: Accounts, Phone secret.</source>
        <translation>Un supervisor la fija: Cuentas, Clave telefónica.</translation>
    </message>
    <message>
        <source>A text is one line of 1 to {longest_text} characters.</source>
        <translation>Un texto es una línea de 1 a {longest_text} caracteres.</translation>
    </message>
    <message>
        <source>A three-way handicap is a whole number. Nothing was changed.</source>
        <translation>Un hándicap a tres resultados es un número entero. No se cambió nada.</translation>
    </message>
    <message>
        <source>A ticket is written anew as one wager.</source>
        <translation>Un boleto se escribe de nuevo como una sola jugada.</translation>
    </message>
    <message>
        <source>A ticket with several legs stands whole on each of them: only straights add up</source>
        <translation>Un boleto con varias selecciones está entero en cada una: solo las directas se suman</translation>
    </message>
    <message>
        <source>A total is above 0 and at most 600. Nothing was changed.</source>
        <translation>Un total es mayor que 0 y a lo sumo 600. No se cambió nada.</translation>
    </message>
    <message>
        <source>A total of this league is {totals}.</source>
        <translation>Un total de esta liga es {totals}.</translation>
    </message>
    <message>
        <source>A total of {quarters} is outside this league's range, {totals}.</source>
        <translation>Un total de {quarters} está fuera del rango de esta liga, {totals}.</translation>
    </message>
    <message>
        <source>A total of {told} is outside {usual}.</source>
        <translation>Un total de {told} está fuera de {usual}.</translation>
    </message>
    <message>
        <source>A total of {total} is outside the range {totals}.</source>
        <translation>Un total de {total} está fuera del rango {totals}.</translation>
    </message>
    <message>
        <source>A total stands in both rows as the same number.</source>
        <translation>Un total está en ambas filas como el mismo número.</translation>
    </message>
    <message>
        <source>A total stands in both rows as the same number: the over first, then the under.</source>
        <translation>Un total está en ambas filas como el mismo número: primero la alta, luego la baja.</translation>
    </message>
    <message>
        <source>A transfer needs the other account. {nothing}</source>
        <translation>Un traspaso necesita la otra cuenta. {nothing}</translation>
    </message>
    <message>
        <source>A user name is one line of 1 to 40 characters. Nothing was saved.</source>
        <translation>Un nombre de usuario es una línea de 1 a 40 caracteres. No se guardó nada.</translation>
    </message>
    <message>
        <source>A void needs a reason. Nothing was changed.</source>
        <translation>Una anulación necesita un motivo. No se cambió nada.</translation>
    </message>
    <message>
        <source>A withdrawal may be asked for {hours_after_deposit} hours after the last deposit; that is in {hours} hours.</source>
        <translation>Un retiro se puede pedir {hours_after_deposit} horas después del último depósito; eso es en {hours} horas.</translation>
    </message>
    <message>
        <source>A withdrawal of {code} is paid on {due} at the earliest. Request it now and pay it then. {nothing}</source>
        <translation>Un retiro de {code} se paga lo antes el {due}. Solicítelo ahora y páguelo entonces. {nothing}</translation>
    </message>
    <message>
        <source>A {kind} goes {way}, never the other way. {nothing}</source>
        <translation>{kind} va {way}, nunca al revés. {nothing}</translation>
    </message>
    <message>
        <source>A {kind} has no head in the grammar: it is a selection alone.</source>
        <translation>{kind} no tiene cabeza en la gramática: es solo una selección.</translation>
    </message>
    <message>
        <source>A {kind} is not posted by hand. {nothing}</source>
        <translation>{kind} no se asienta a mano. {nothing}</translation>
    </message>
    <message>
        <source>A {kind} needs a reason. {nothing}</source>
        <translation>{kind} necesita un motivo. {nothing}</translation>
    </message>
    <message>
        <source>A {kind} {said} method of payment. {nothing}</source>
        <translation>{kind} {said} método de pago. {nothing}</translation>
    </message>
    <message>
        <source>A {market} market has no line. Nothing was changed.</source>
        <translation>Un mercado de {market} no tiene línea. No se cambió nada.</translation>
    </message>
    <message>
        <source>A {what} by {part} is not allowed here. Allowed: {allowed}.</source>
        <translation>{what} con {part} no se permite aquí. Se permite: {allowed}.</translation>
    </message>
    <message>
        <source>A {what} is not below 0.</source>
        <translation>{what} no es menor que 0.</translation>
    </message>
    <message>
        <source>A {what} is {maximum} at most here.</source>
        <translation>{what} es aquí de {maximum} a lo sumo.</translation>
    </message>
    <message>
        <source>A {what} is {minimum} or more here.</source>
        <translation>{what} es aquí de {minimum} o más.</translation>
    </message>
    <message>
        <source>A {words} is at most {largest_cents} cents beside the other. Nothing was changed.</source>
        <translation>Un {words} es a lo sumo de {largest_cents} centavos junto al otro. No se cambió nada.</translation>
    </message>
    <message>
        <source>A {words} is whole or half points beside the other, and at most {largest_step}. Nothing was changed.</source>
        <translation>Un {words} es de puntos enteros o medios junto al otro, y a lo sumo {largest_step}. No se cambió nada.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Above the tier</source>
        <translation>Sobre el nivel</translation>
    </message>
    <message>
        <source>Above {at_once} it waits for a supervisor: {sentence}.</source>
        <translation>Por encima de {at_once} espera a un supervisor: {sentence}.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Accepted in: {period}</source>
        <translation>Aceptadas en: {period}</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Account “{code}” exists already.</source>
        <translation>La cuenta «{code}» ya existe.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Accounts of {agent} and below</source>
        <translation>Cuentas de {agent} y por debajo</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Active last week</source>
        <translation>Activos la última semana</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Added to the make-up of {before}, now {after}</source>
        <translation>Se suma al make-up de {before}, ahora {after}</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Ajustado</translation>
    </message>
    <message>
        <source>Adjusted is what makes it good in money; voids and regrades post to the ticket</source>
        <translation>Ajustado es lo que lo repara en dinero; anulaciones y recalificaciones se asientan en el boleto</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Adjusts the week of</source>
        <translation>Ajusta la semana del</translation>
    </message>
    <message>
        <source>Against 5–8 %</source>
        <translation>Frente a 5–8 %</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Agent gets more</source>
        <translation>El agente recibe más</translation>
    </message>
    <message>
        <source>Agent statement</source>
        <translation>Estado de cuenta del agente</translation>
    </message>
    <message>
        <source>Agent tier</source>
        <translation>Nivel del agente</translation>
    </message>
    <message>
        <source>Agent's balance after</source>
        <translation>Saldo del agente después</translation>
    </message>
    <message>
        <source>Agent's balance before</source>
        <translation>Saldo del agente antes</translation>
    </message>
    <message>
        <source>Agent's deal</source>
        <translation>Trato del agente</translation>
    </message>
    <message>
        <source>Agent's own lines</source>
        <translation>Líneas propias del agente</translation>
    </message>
    <message>
        <source>Agent's part</source>
        <translation>Parte del agente</translation>
    </message>
    <message>
        <source>Agent's part of horses</source>
        <translation>Parte del agente en caballos</translation>
    </message>
    <message>
        <source>Agent's payments</source>
        <translation>Pagos del agente</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Agents at the close</source>
        <translation>Agentes al cierre</translation>
    </message>
    <message>
        <source>Agents opened</source>
        <translation>Agentes abiertos</translation>
    </message>
    <message>
        <source>Agents so far</source>
        <translation>Agentes hasta ahora</translation>
    </message>
    <message>
        <source>Agents' settle figure</source>
        <translation>Cifra para saldar de los agentes</translation>
    </message>
    <message>
        <source>Agreed to by</source>
        <translation>Aceptado por</translation>
    </message>
    <message>
        <source>Agreed with the player</source>
        <translation>Acordado con el jugador</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>All accounts together</source>
        <translation>Todas las cuentas juntas</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Todos los agentes</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>All of them have these settings already. Nothing was changed.</source>
        <translation>Todas ya tienen estos ajustes. No se cambió nada.</translation>
    </message>
    <message>
        <source>All player accounts.</source>
        <translation>Todas las cuentas de jugadores.</translation>
    </message>
    <message>
        <source>All players</source>
        <translation>Todos los jugadores</translation>
    </message>
    <message>
        <source>All tickets, open and graded</source>
        <translation>Todos los boletos, abiertos y calificados</translation>
    </message>
    <message>
        <source>All weeks, {first} to {last}</source>
        <translation>Todas las semanas, del {first} al {last}</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Importes</translation>
    </message>
    <message>
        <source>Amounts and rounding</source>
        <translation>Importes y redondeo</translation>
    </message>
    <message>
        <source>Amounts are rounded to so many cents (1.6)</source>
        <translation>Los importes se redondean a tantos centavos (1.6)</translation>
    </message>
    <message>
        <source>Amounts from the account's side: + into the account, out of the other one</source>
        <translation>Importes desde el lado de la cuenta: + entra en la cuenta y sale de la otra</translation>
    </message>
    <message>
        <source>Amounts from the account's side: + into the account, − out of it</source>
        <translation>Importes del lado de la cuenta: + a la cuenta, − de ella</translation>
    </message>
    <message>
        <source>Amounts from the player's side: + the book owes the player, − the player owes the book</source>
        <translation>Importes del lado del jugador: + el libro le debe al jugador, − el jugador le debe al libro</translation>
    </message>
    <message>
        <source>Amounts from the player’s side: + the book owes the player.</source>
        <translation>Importes del lado del jugador: + el libro le debe al jugador.</translation>
    </message>
    <message>
        <source>An account of kind {kind} stands under {places}, {found}.</source>
        <translation>Una cuenta de clase {kind} está bajo {places}, {found}.</translation>
    </message>
    <message>
        <source>An agent's user is tied to an account. Nothing was changed.</source>
        <translation>El usuario de un agente está atado a una cuenta. No se cambió nada.</translation>
    </message>
    <message>
        <source>An agent's user is tied to an account. Nothing was saved.</source>
        <translation>El usuario de un agente está atado a una cuenta. No se guardó nada.</translation>
    </message>
    <message>
        <source>An amount of a right is 0 or more. Nothing was changed.</source>
        <translation>Un importe de un derecho es 0 o más. No se cambió nada.</translation>
    </message>
    <message>
        <source>An amount of {cents} is no wager. Type more than 0.</source>
        <translation>Un importe de {cents} no es una jugada. Escriba más de 0.</translation>
    </message>
    <message>
        <source>An earlier row has {earlier} to {earlier2} for this period.</source>
        <translation>Una fila anterior tiene {earlier} a {earlier2} para este período.</translation>
    </message>
    <message>
        <source>An earlier row of this event has the status {status}.</source>
        <translation>Una fila anterior de este evento tiene el estado {status}.</translation>
    </message>
    <message>
        <source>An earlier row of this event says otherwise.</source>
        <translation>Una fila anterior de este evento dice otra cosa.</translation>
    </message>
    <message>
        <source>An entrant is not in this contest. Nothing was recorded.</source>
        <translation>Un participante no está en esta competencia. No se registró nada.</translation>
    </message>
    <message>
        <source>An event needs a league. Nothing was added.</source>
        <translation>Un evento necesita una liga. No se agregó nada.</translation>
    </message>
    <message>
        <source>An event needs two different teams.</source>
        <translation>Un evento necesita dos equipos distintos.</translation>
    </message>
    <message>
        <source>An event that is {status} has no score.</source>
        <translation>Un evento que está {status} no tiene marcador.</translation>
    </message>
    <message>
        <source>An if bet goes on if it wins or if it has action; this one says neither.</source>
        <translation>Una apuesta condicional sigue si gana o si tiene acción; esta no dice ninguna de las dos.</translation>
    </message>
    <message>
        <source>An if bet of this house has 2 to {max_legs} legs, and this one has {count}. Nothing was written; change its legs.</source>
        <translation>Una apuesta condicional de esta casa tiene de 2 a {max_legs} selecciones, y esta tiene {count}. No se escribió nada; cambie sus selecciones.</translation>
    </message>
    <message>
        <source>An inning is missing from the linescore. Nothing was taken over.</source>
        <translation>Falta una entrada en el marcador por entradas. No se tomó nada.</translation>
    </message>
    <message>
        <source>An object belongs here.</source>
        <translation>Aquí va un objeto.</translation>
    </message>
    <message>
        <source>An outright pays the first place at least. Nothing was written.</source>
        <translation>Un futuro paga al menos el primer puesto. No se escribió nada.</translation>
    </message>
    <message>
        <source>An own limit is more than 0. {nothing}</source>
        <translation>Un límite propio es mayor que 0. {nothing}</translation>
    </message>
    <message>
        <source>Another house takes no free play of this one.</source>
        <translation>Otra casa no acepta jugada gratis de esta.</translation>
    </message>
    <message>
        <source>Any sport</source>
        <translation>Cualquier deporte</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>As accepted</source>
        <translation>Como se aceptó</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Como se abrió</translation>
    </message>
    <message>
        <source>As it was set</source>
        <translation>Como se fijó</translation>
    </message>
    <message>
        <source>As of now</source>
        <translation>A la fecha</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Como se escribió</translation>
    </message>
    <message>
        <source>At character {position}: {complaint}</source>
        <translation>En el carácter {position}: {complaint}</translation>
    </message>
    <message>
        <source>At least {least} selections are named when spots are left open.</source>
        <translation>Se nombran al menos {least} selecciones cuando quedan lugares abiertos.</translation>
    </message>
    <message>
        <source>At most {cents}: {sentence}.</source>
        <translation>A lo sumo {cents}: {sentence}.</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>At the close</source>
        <translation>Al cierre</translation>
    </message>
    <message>
        <source>At this price the {word} is larger than any amount the book can hold. Type a smaller amount.</source>
        <translation>A este precio {word} es mayor que cualquier importe que el libro puede guardar. Escriba un importe menor.</translation>
    </message>
    <message>
        <source>At this price the {word} rounds to nothing. Type a larger amount.</source>
        <translation>A este precio {word} se redondea a nada. Escriba un importe mayor.</translation>
    </message>
    <message>
        <source>Audit of ticket {number} · {name}</source>
        <translation>Auditoría del boleto {number} · {name}</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Available afterwards</source>
        <translation>Disponible después</translation>
    </message>
    <message>
        <source>Average hold %</source>
        <translation>Retención promedio %</translation>
    </message>
    <message>
        <source>Average line</source>
        <translation>Línea promedio</translation>
    </message>
    <message>
        <source>Away Score</source>
        <translation>Away Score</translation>
    </message>
    <message>
        <source>Away Team</source>
        <translation>Away Team</translation>
    </message>
    <message>
        <source>BEGIN IMMEDIATE</source>
        <translation>BEGIN IMMEDIATE</translation>
    </message>
    <message>
        <source>Backed up as “{name}” and verified: {facts} facts.</source>
        <translation>Copia de seguridad en «{name}» y verificada: {facts} hechos.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>Copias conservadas</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Balance accepted</source>
        <translation>Saldo aceptado</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Saldo antes</translation>
    </message>
    <message>
        <source>Balance read</source>
        <translation>Saldo leído</translation>
    </message>
    <message>
        <source>Balances moved by</source>
        <translation>Saldos movidos por</translation>
    </message>
    <message>
        <source>Baseball</source>
        <translation>Béisbol</translation>
    </message>
    <message>
        <source>Baseball is usually</source>
        <translation>El béisbol suele ser</translation>
    </message>
    <message>
        <source>Beat</source>
        <translation>Superó</translation>
    </message>
    <message>
        <source>Beat %</source>
        <translation>Superó %</translation>
    </message>
    <message>
        <source>Beat the close</source>
        <translation>Supera el cierre</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Began in: {period}</source>
        <translation>Comenzaron en: {period}</translation>
    </message>
    <message>
        <source>Below the minimum wager{where} of {cents}.</source>
        <translation>Por debajo de la jugada mínima{where} de {cents}.</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>Mejor caso</translation>
    </message>
    <message>
        <source>Bets</source>
        <translation>Apuestas</translation>
    </message>
    <message>
        <source>Big winner</source>
        <translation>Ganador grande</translation>
    </message>
    <message>
        <source>Big winner from</source>
        <translation>Ganador grande desde</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Pizarra</translation>
    </message>
    <message>
        <source>Bonus of its method</source>
        <translation>Bono de su método</translation>
    </message>
    <message>
        <source>Bonus on deposits by</source>
        <translation>Bono sobre depósitos por</translation>
    </message>
    <message>
        <source>Bonuses</source>
        <translation>Bonos</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Bookdesk</source>
        <translation>Bookdesk</translation>
    </message>
    <message>
        <source>Both rows of the game name the same team.</source>
        <translation>Ambas filas del juego nombran al mismo equipo.</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Comprado</translation>
    </message>
    <message>
        <source>Bought points</source>
        <translation>Puntos comprados</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrumpidas</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>Traído de antes</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>By chart percent</source>
        <translation>Por porcentaje de tabla</translation>
    </message>
    <message>
        <source>By {group} and type.</source>
        <translation>Por {group} y tipo.</translation>
    </message>
    <message>
        <source>By {group} in which accounts were opened</source>
        <translation>Por {group} en que se abrieron las cuentas</translation>
    </message>
    <message>
        <source>By {group}, against {average}. Hold is what the house kept of the volume</source>
        <translation>Por {group}, frente a {average}. Hold es lo que la casa retuvo del volumen</translation>
    </message>
    <message>
        <source>By {group}. Hold is what the house kept of the volume; lay-offs are left out</source>
        <translation>Por {group}. Hold es lo que la casa retuvo del volumen; sin las coberturas</translation>
    </message>
    <message>
        <source>Calibri</source>
        <translation>Calibri</translation>
    </message>
    <message>
        <source>Called there</source>
        <translation>Llamado allá</translation>
    </message>
    <message>
        <source>Caller locked</source>
        <translation>Llamadas bloqueadas</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Calls that began and tickets that were written in: {period}</source>
        <translation>Llamadas que comenzaron y boletos que se escribieron en: {period}</translation>
    </message>
    <message>
        <source>Cap per game</source>
        <translation>Tope por juego</translation>
    </message>
    <message>
        <source>Carry</source>
        <translation>Arrastre</translation>
    </message>
    <message>
        <source>Carry, week, payments and adjustments together: where the account stands.</source>
        <translation>Arrastre, semana, pagos y ajustes juntos: cómo está la cuenta.</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Flujo de caja</translation>
    </message>
    <message>
        <source>Cents</source>
        <translation>Centavos</translation>
    </message>
    <message>
        <source>Cents as they stand now.</source>
        <translation>Centavos como están ahora.</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Change since last week</source>
        <translation>Cambio desde la semana anterior</translation>
    </message>
    <message>
        <source>Changed and voided wagers</source>
        <translation>Jugadas cambiadas y anuladas</translation>
    </message>
    <message>
        <source>Changed in: {period}</source>
        <translation>Cambiados en: {period}</translation>
    </message>
    <message>
        <source>Changes of accounts</source>
        <translation>Cambios de cuentas</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Chart percent</source>
        <translation>Porcentaje de tabla</translation>
    </message>
    <message>
        <source>Checking the chain</source>
        <translation>Comprobando la cadena</translation>
    </message>
    <message>
        <source>Choose yes, no or no action. Nothing was recorded.</source>
        <translation>Elija sí, no o sin acción. No se registró nada.</translation>
    </message>
    <message>
        <source>Circled</source>
        <translation>Con círculo</translation>
    </message>
    <message>
        <source>Circled limit</source>
        <translation>Límite con círculo</translation>
    </message>
    <message>
        <source>Circled part</source>
        <translation>Parte con círculo</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Reclamo</translation>
    </message>
    <message>
        <source>Claim {number}</source>
        <translation>Reclamo {number}</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Reclamos</translation>
    </message>
    <message>
        <source>Claims decided within</source>
        <translation>Reclamos decididos en</translation>
    </message>
    <message>
        <source>Claims lost</source>
        <translation>Reclamos perdidos</translation>
    </message>
    <message>
        <source>Claims not decided</source>
        <translation>Reclamos sin decidir</translation>
    </message>
    <message>
        <source>Claims on this ticket ended on {closes_at} UTC. A manager or owner can take it with a reason. {nothing}</source>
        <translation>Los reclamos sobre este boleto terminaron el {closes_at} UTC. Un gerente o propietario puede tomarlo con un motivo. {nothing}</translation>
    </message>
    <message>
        <source>Claims within</source>
        <translation>Reclamos en</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Telefonista</translation>
    </message>
    <message>
        <source>Clerks</source>
        <translation>Telefonistas</translation>
    </message>
    <message>
        <source>Clock set back</source>
        <translation>Reloj atrasado a mano</translation>
    </message>
    <message>
        <source>Clock too slow</source>
        <translation>Reloj lento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close OU</source>
        <translation>Close OU</translation>
    </message>
    <message>
        <source>Close of the week</source>
        <translation>Cierre de la semana</translation>
    </message>
    <message>
        <source>Closed the open spots of {count}.</source>
        <translation>Se cerraron los lugares abiertos de {count}.</translation>
    </message>
    <message>
        <source>Closes before the start</source>
        <translation>Cierra antes del inicio</translation>
    </message>
    <message>
        <source>Closing line</source>
        <translation>Línea de cierre</translation>
    </message>
    <message>
        <source>Closing price</source>
        <translation>Precio de cierre</translation>
    </message>
    <message>
        <source>Comes back to the agent first, whole</source>
        <translation>Vuelve primero al agente, entero</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Commission on all products</source>
        <translation>Comisión sobre todos los productos</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Comparison with {source}</source>
        <translation>Comparación con {source}</translation>
    </message>
    <message>
        <source>Configuration drift</source>
        <translation>Desvíos de configuración</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Correction of the week of {week}</source>
        <translation>Corrección de la semana del {week}</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Corrections were posted at another time than the ticket was last graded</source>
        <translation>Las correcciones se asentaron en otro momento que la última calificación del boleto</translation>
    </message>
    <message>
        <source>Corrects week</source>
        <translation>Corrige la semana</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Correlación</translation>
    </message>
    <message>
        <source>Counts up with every change</source>
        <translation>Aumenta con cada cambio</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Credit and limits at {wall}</source>
        <translation>Crédito y límites a las {wall}</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Límite de crédito</translation>
    </message>
    <message>
        <source>Credit runs</source>
        <translation>El crédito corre</translation>
    </message>
    <message>
        <source>Credit to hand out</source>
        <translation>Crédito por repartir</translation>
    </message>
    <message>
        <source>Ctrl+M takes the most.</source>
        <translation>Ctrl+M toma lo más.</translation>
    </message>
    <message>
        <source>Ctrl+M takes the most. </source>
        <translation>Ctrl+M toma lo más. </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>Día {number}</translation>
    </message>
    <message>
        <source>Days in which the spots are filled (23.1)</source>
        <translation>Días en que se completan los lugares (23.1)</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Trato</translation>
    </message>
    <message>
        <source>Dearest favourite</source>
        <translation>Favorito más caro</translation>
    </message>
    <message>
        <source>Dearest price of</source>
        <translation>Precio más caro de</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Decided by shoot-out</source>
        <translation>Decidido por tanda</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>Depósitos</translation>
    </message>
    <message>
        <source>Deposits and withdrawals that wait</source>
        <translation>Depósitos y retiros que esperan</translation>
    </message>
    <message>
        <source>Deposits approved above</source>
        <translation>Depósitos aprobados sobre</translation>
    </message>
    <message>
        <source>Deposits by</source>
        <translation>Depósitos por</translation>
    </message>
    <message>
        <source>Deposits need a reference</source>
        <translation>Los depósitos necesitan referencia</translation>
    </message>
    <message>
        <source>Deposits of a day</source>
        <translation>Los depósitos de un día</translation>
    </message>
    <message>
        <source>Deposits of a week</source>
        <translation>Los depósitos de una semana</translation>
    </message>
    <message>
        <source>Deposits, reversals taken off.</source>
        <translation>Depósitos, menos reversiones.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Differences of the parts on the players of agents below</source>
        <translation>Diferencias de las partes sobre los jugadores de agentes de abajo</translation>
    </message>
    <message>
        <source>Discount on prices</source>
        <translation>Descuento en precios</translation>
    </message>
    <message>
        <source>Div</source>
        <translation>Div</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Documents are one line of at most 200 characters. Nothing was changed.</source>
        <translation>Los documentos son una línea de a lo sumo 200 caracteres. No se cambió nada.</translation>
    </message>
    <message>
        <source>Double chance: either of the two answers taken wins</source>
        <translation>Doble oportunidad: gana cualquiera de las dos respuestas tomadas</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Empate</translation>
    </message>
    <message>
        <source>Draw no bet</source>
        <translation>Empate no vale</translation>
    </message>
    <message>
        <source>Draw no bet: the side has to win; a draw is a push</source>
        <translation>Empate no vale: el lado tiene que ganar; un empate se devuelve</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Due for the week</source>
        <translation>A pagar por la semana</translation>
    </message>
    <message>
        <source>Due to the agent</source>
        <translation>Se debe al agente</translation>
    </message>
    <message>
        <source>Earlier leg</source>
        <translation>Selección anterior</translation>
    </message>
    <message>
        <source>Early limit</source>
        <translation>Límite temprano</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Ended: {ended}.</source>
        <translation>Terminó: {ended}.</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Entered, and not approved yet</source>
        <translation>Registrado, y sin aprobar todavía</translation>
    </message>
    <message>
        <source>Entry modes</source>
        <translation>Modos de entrada</translation>
    </message>
    <message>
        <source>European handicap: the line is added to the home side’s score, and a draw is an answer</source>
        <translation>Hándicap europeo: la línea se suma al marcador del local, y el empate es una respuesta</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Event limit</source>
        <translation>Límite del evento</translation>
    </message>
    <message>
        <source>Event moved or its site changed</source>
        <translation>El evento se movió o cambió de sede</translation>
    </message>
    <message>
        <source>Events of a JSON file are counted from 1, and so are the refused ones.</source>
        <translation>Los eventos de un archivo JSON se cuentan desde 1, y también los rechazados.</translation>
    </message>
    <message>
        <source>Events that closed</source>
        <translation>Eventos que cerraron</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Every field with the value it had and the value it got</source>
        <translation>Cada campo con el valor que tenía y el que recibió</translation>
    </message>
    <message>
        <source>Every period</source>
        <translation>Todos los períodos</translation>
    </message>
    <message>
        <source>Every posting but those of wagers, so that the sum equals the ledger</source>
        <translation>Cada asiento salvo los de jugadas, de modo que la suma iguala al libro mayor</translation>
    </message>
    <message>
        <source>Every posting with its counter-posting, so that the sums are the balances</source>
        <translation>Cada asiento con su contraasiento, de modo que las sumas son los saldos</translation>
    </message>
    <message>
        <source>Every sport</source>
        <translation>Todos los deportes</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Everything else that moves balances.</source>
        <translation>Todo lo demás que mueve saldos.</translation>
    </message>
    <message>
        <source>Everything on the board</source>
        <translation>Todo lo que hay en la pizarra</translation>
    </message>
    <message>
        <source>Everything open on the event: straights, and legs of tickets with several legs.</source>
        <translation>Todo lo abierto en el evento: directas, y selecciones de boletos con varias.</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>Todo lo que pasó</translation>
    </message>
    <message>
        <source>Everything that is open now</source>
        <translation>Todo lo que está abierto ahora</translation>
    </message>
    <message>
        <source>Everything that is open now below {agent}</source>
        <translation>Todo lo que está abierto ahora por debajo de {agent}</translation>
    </message>
    <message>
        <source>Expected hold</source>
        <translation>Retención esperada</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Explicaciones</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Extra innings count.</source>
        <translation>Las entradas extra cuentan.</translation>
    </message>
    <message>
        <source>F4 names the player again.</source>
        <translation>F4 nombra de nuevo al jugador.</translation>
    </message>
    <message>
        <source>F8 writes it late, with a reason.</source>
        <translation>F8 la escribe tarde, con un motivo.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Fact {seq} of the server cannot be read. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact {seq} was written by a newer Bookdesk. What was before it is here, and you can go on writing; update the program to see the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts are counted from 1; each is tied to all before it, and none is ever changed.</source>
        <translation>Los hechos se cuentan desde 1; cada uno está atado a todos los anteriores, y ninguno se cambia nunca.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Fee of its method</source>
        <translation>Cargo de su método</translation>
    </message>
    <message>
        <source>Fee on deposits by</source>
        <translation>Cargo sobre depósitos por</translation>
    </message>
    <message>
        <source>Fee per head</source>
        <translation>Cargo por cabeza</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Fees are charged to the agent: + the agent owes them</source>
        <translation>Los cargos se cobran al agente: + el agente los debe</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Figure date</source>
        <translation>Fecha de la cifra</translation>
    </message>
    <message>
        <source>Figure of the week</source>
        <translation>Cifra de la semana</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>First 5</source>
        <translation>Primeras 5</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Flagged ticket</source>
        <translation>Boleto marcado</translation>
    </message>
    <message>
        <source>Flagged tickets not decided</source>
        <translation>Boletos marcados sin decidir</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Follows the house’s board, with an offset.</source>
        <translation>Sigue la pizarra de la casa, con un desfase.</translation>
    </message>
    <message>
        <source>For a while</source>
        <translation>Por un tiempo</translation>
    </message>
    <message>
        <source>For example: {example}</source>
        <translation>Por ejemplo: {example}</translation>
    </message>
    <message>
        <source>Free of circles</source>
        <translation>Libre de círculos</translation>
    </message>
    <message>
        <source>Free play</source>
        <translation>Jugada gratis</translation>
    </message>
    <message>
        <source>Free play is wagered on {kinds} only, and this is {kind}.</source>
        <translation>La jugada gratis se usa solo en {kinds}, y esto es {kind}.</translation>
    </message>
    <message>
        <source>Free plays count</source>
        <translation>Las jugadas gratis cuentan</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From accounts</source>
        <translation>De cuentas</translation>
    </message>
    <message>
        <source>From agents below</source>
        <translation>De agentes de abajo</translation>
    </message>
    <message>
        <source>From the accounts’ side: minus is taken from them.</source>
        <translation>Del lado de las cuentas: menos se toma de ellas.</translation>
    </message>
    <message>
        <source>From the account’s own side: minus is what it owes.</source>
        <translation>Del lado propio de la cuenta: menos es lo que debe.</translation>
    </message>
    <message>
        <source>From the agent’s side: what the house owes the agent.</source>
        <translation>Del lado del agente: lo que la casa debe al agente.</translation>
    </message>
    <message>
        <source>From the house’s side: minus is what it pays.</source>
        <translation>Del lado de la casa: menos es lo que paga.</translation>
    </message>
    <message>
        <source>From the player's side: + the player had the better line or price, − the worse</source>
        <translation>Del lado del jugador: + el jugador tuvo mejor línea o precio, − peor</translation>
    </message>
    <message>
        <source>From the players’ side.</source>
        <translation>Del lado de los jugadores.</translation>
    </message>
    <message>
        <source>From the players’ side: minus is what the players lost.</source>
        <translation>Del lado de los jugadores: menos es lo que los jugadores perdieron.</translation>
    </message>
    <message>
        <source>From the player’s side.</source>
        <translation>Del lado del jugador.</translation>
    </message>
    <message>
        <source>From the player’s side: minus is what the player lost or owes.</source>
        <translation>Del lado del jugador: menos es lo que el jugador perdió o debe.</translation>
    </message>
    <message>
        <source>From the player’s side: minus is what the player lost.</source>
        <translation>Del lado del jugador: menos es lo que el jugador perdió.</translation>
    </message>
    <message>
        <source>Future</source>
        <translation>Futuro</translation>
    </message>
    <message>
        <source>Futures and each way</source>
        <translation>Futuros y a ganador y colocado</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Juego</translation>
    </message>
    <message>
        <source>Games of the week with wagers and no result yet</source>
        <translation>Juegos de la semana con jugadas y todavía sin resultado</translation>
    </message>
    <message>
        <source>Games taken as called, because they are shorter than 9 innings or end level: {called}.</source>
        <translation>Juegos tomados como suspendidos, porque duran menos de 9 entradas o terminan empatados: {called}.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Given and not yet wagered</source>
        <translation>Dado y sin jugar todavía</translation>
    </message>
    <message>
        <source>Goes up to {agent}</source>
        <translation>Sube a {agent}</translation>
    </message>
    <message>
        <source>Graded</source>
        <translation>Calificado</translation>
    </message>
    <message>
        <source>Graded in: {period}</source>
        <translation>Calificados en: {period}</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>Calificando</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Half lost</source>
        <translation>Medio perdido</translation>
    </message>
    <message>
        <source>Half of it lost and the other half is given back</source>
        <translation>La mitad perdió y la otra mitad se devuelve</translation>
    </message>
    <message>
        <source>Half of it won and the other half is given back</source>
        <translation>La mitad ganó y la otra mitad se devuelve</translation>
    </message>
    <message>
        <source>Half won</source>
        <translation>Medio ganado</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Handle below</source>
        <translation>Volumen de abajo</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>Conteo de cabezas</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Cabezas</translation>
    </message>
    <message>
        <source>Held for a supervisor</source>
        <translation>Retenida para un supervisor</translation>
    </message>
    <message>
        <source>Held of the credit</source>
        <translation>Retenido del crédito</translation>
    </message>
    <message>
        <source>Held wager</source>
        <translation>Jugada retenida</translation>
    </message>
    <message>
        <source>Held wagers that lapsed</source>
        <translation>Jugadas retenidas que vencieron</translation>
    </message>
    <message>
        <source>Hidden: not offered, whatever the house’s board says.</source>
        <translation>Oculta: no se ofrece, diga lo que diga la pizarra de la casa.</translation>
    </message>
    <message>
        <source>Highest line</source>
        <translation>Línea más alta</translation>
    </message>
    <message>
        <source>Highest total</source>
        <translation>Total más alto</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Hold %</source>
        <translation>Retención %</translation>
    </message>
    <message>
        <source>Hold % of handle</source>
        <translation>Retención % del volumen</translation>
    </message>
    <message>
        <source>Hold above</source>
        <translation>Retener sobre</translation>
    </message>
    <message>
        <source>Holds lapse after</source>
        <translation>Las retenciones vencen tras</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Home Odds Open</source>
        <translation>Home Odds Open</translation>
    </message>
    <message>
        <source>Home Score</source>
        <translation>Home Score</translation>
    </message>
    <message>
        <source>Home Team</source>
        <translation>Home Team</translation>
    </message>
    <message>
        <source>Home team and visitor are the same.</source>
        <translation>El local y el visitante son el mismo.</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>Caballo</translation>
    </message>
    <message>
        <source>Horses</source>
        <translation>Caballos</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Hours after a deposit</source>
        <translation>Horas después de un depósito</translation>
    </message>
    <message>
        <source>Hours after a request</source>
        <translation>Horas después de una solicitud</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>House gets</source>
        <translation>Casa recibe</translation>
    </message>
    <message>
        <source>House if it wins</source>
        <translation>La casa si gana</translation>
    </message>
    <message>
        <source>House result</source>
        <translation>Resultado de la casa</translation>
    </message>
    <message>
        <source>House result of the week</source>
        <translation>Resultado de la casa en la semana</translation>
    </message>
    <message>
        <source>House result: minus is what the house loses.</source>
        <translation>Resultado de la casa: menos es lo que la casa pierde.</translation>
    </message>
    <message>
        <source>House result: plus is what the house won.</source>
        <translation>Resultado de la casa: más es lo que ganó la casa.</translation>
    </message>
    <message>
        <source>House's share</source>
        <translation>Parte de la casa</translation>
    </message>
    <message>
        <source>House’s own</source>
        <translation>Propio de la casa</translation>
    </message>
    <message>
        <source>How far the balance may go below zero, pending included.</source>
        <translation>Cuánto puede bajar el saldo de cero, lo pendiente incluido.</translation>
    </message>
    <message>
        <source>How it was graded</source>
        <translation>Cómo se calificó</translation>
    </message>
    <message>
        <source>How it was graded

</source>
        <translation>Cómo se calificó

</translation>
    </message>
    <message>
        <source>How long a moved game keeps its wagers (17.1)</source>
        <translation>Cuánto tiempo conserva sus jugadas un juego movido (17.1)</translation>
    </message>
    <message>
        <source>How long a stopped game keeps its wagers (15.5, 17.3)</source>
        <translation>Cuánto tiempo conserva sus jugadas un juego detenido (15.5, 17.3)</translation>
    </message>
    <message>
        <source>How many legs must be named at once (23.1)</source>
        <translation>Cuántas selecciones deben nombrarse de una vez (23.1)</translation>
    </message>
    <message>
        <source>How many players below have a figure there that is not zero.</source>
        <translation>Cuántos jugadores de debajo tienen allí una cifra distinta de cero.</translation>
    </message>
    <message>
        <source>How many tickets the filter finds.</source>
        <translation>Cuántos boletos encuentra el filtro.</translation>
    </message>
    <message>
        <source>How much a later leg may be for (11.6)</source>
        <translation>Por cuánto puede ser una selección posterior (11.6)</translation>
    </message>
    <message>
        <source>How much of the open straight money on the teams is on this side.</source>
        <translation>Cuánto del dinero en directas abiertas sobre los equipos está de este lado.</translation>
    </message>
    <message>
        <source>How parlays are priced (7.2)</source>
        <translation>Cómo se pagan los parlays (7.2)</translation>
    </message>
    <message>
        <source>How ties reduce what is paid (14.4)</source>
        <translation>Cómo reducen los empates lo que se paga (14.4)</translation>
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
        <translation>How to see that nothing of this was changed
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
</translation>
    </message>
    <message>
        <source>IF = the next if it wins  ·  also with &gt; or &gt;&gt;</source>
        <translation>IF = la siguiente si gana  ·  también con &gt; o &gt;&gt;</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>If bet</source>
        <translation>Apuesta condicional</translation>
    </message>
    <message>
        <source>If bets</source>
        <translation>Condicionales</translation>
    </message>
    <message>
        <source>If bets and reverses</source>
        <translation>Apuestas condicionales y reversas</translation>
    </message>
    <message>
        <source>If it comes in</source>
        <translation>Si entra</translation>
    </message>
    <message>
        <source>If it does not come in</source>
        <translation>Si no entra</translation>
    </message>
    <message>
        <source>If it wins</source>
        <translation>Si gana</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>En lugar de</translation>
    </message>
    <message>
        <source>In {name} the column right after “{heading}” has a heading, and the prices of that line should stand there without one. Nothing was changed.</source>
        <translation>En {name} la columna justo después de «{heading}» tiene encabezado, y los precios de esa línea deberían estar allí sin él. No se cambió nada.</translation>
    </message>
    <message>
        <source>Inning {number} was not played to its end, and another follows it. Nothing was taken over; correct the linescore.</source>
        <translation>La entrada {number} no se jugó hasta el final, y la sigue otra. No se tomó nada; corrija el marcador por entradas.</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>It began long ago and has no result; {count} wait for it.</source>
        <translation>Comenzó hace mucho y no tiene resultado; {count} lo esperan.</translation>
    </message>
    <message>
        <source>It counts after all scheduled innings; a home side ahead need not bat in the last.</source>
        <translation>Vale tras todas las entradas programadas; un local adelante no tiene que batear en la última.</translation>
    </message>
    <message>
        <source>It had no action</source>
        <translation>No tuvo acción</translation>
    </message>
    <message>
        <source>It is decided by 90 minutes and stoppage time.</source>
        <translation>Se decide por los 90 minutos y el tiempo agregado.</translation>
    </message>
    <message>
        <source>It is hidden. Let it follow, or lock it, before it is moved.</source>
        <translation>Está oculta. Deje que siga, o bloquéela, antes de moverla.</translation>
    </message>
    <message>
        <source>It is not decided</source>
        <translation>No está decidida</translation>
    </message>
    <message>
        <source>It is part of this row; the row says whose it is, and what stands beside it.</source>
        <translation>Es parte de esta fila; la fila dice de quién es, y qué hay junto a ello.</translation>
    </message>
    <message>
        <source>It is related to another leg; a supervisor allowed that.</source>
        <translation>Está relacionada con otra selección; un supervisor lo permitió.</translation>
    </message>
    <message>
        <source>It is so already: {mode}. Nothing was changed.</source>
        <translation>Ya es así: {mode}. No se cambió nada.</translation>
    </message>
    <message>
        <source>It pays a multiple of what it did, or a part: {old} would be {new}.</source>
        <translation>Paga un múltiplo de lo que pagaba, o una parte: {old} pasaría a {new}.</translation>
    </message>
    <message>
        <source>It pushed</source>
        <translation>Empató</translation>
    </message>
    <message>
        <source>It waits for a supervisor: {sentences}. Nothing was written.</source>
        <translation>Espera a un supervisor: {sentences}. No se escribió nada.</translation>
    </message>
    <message>
        <source>It waits for approval.</source>
        <translation>Espera aprobación.</translation>
    </message>
    <message>
        <source>It was settled as {was}; approving takes that back and posts anew.</source>
        <translation>Se liquidó como {was}; aprobar lo retira y asienta de nuevo.</translation>
    </message>
    <message>
        <source>It was stopped: what was played far enough is graded, the rest is no action.</source>
        <translation>Se detuvo: lo que se jugó lo suficiente se califica, el resto es sin acción.</translation>
    </message>
    <message>
        <source>It was suspended: {count} stay open until it is recorded how it ended.</source>
        <translation>Se suspendió: {count} quedan abiertas hasta que se registre cómo terminó.</translation>
    </message>
    <message>
        <source>It was suspended: {count} stay open. Record how it ended.</source>
        <translation>Se suspendió: {count} quedan abiertas. Registre cómo terminó.</translation>
    </message>
    <message>
        <source>It was taken off</source>
        <translation>Se retiró</translation>
    </message>
    <message>
        <source>It was {status}: every leg on it is no action.</source>
        <translation>Está {status}: cada selección es sin acción.</translation>
    </message>
    <message>
        <source>It will wait for a supervisor: {why}.</source>
        <translation>Esperará a un supervisor: {why}.</translation>
    </message>
    <message>
        <source>Its line or price was not the board's when it was written.</source>
        <translation>Su línea o precio no era el de la pizarra cuando se escribió.</translation>
    </message>
    <message>
        <source>Its place in the journal</source>
        <translation>Su lugar en el diario</translation>
    </message>
    <message>
        <source>Its result is entered and waits for approval → stays open</source>
        <translation>Su resultado está registrado y espera aprobación → sigue abierta</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <source>Journal of the ledger</source>
        <translation>Diario del libro mayor</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Kept from the other side</source>
        <translation>Queda del otro lado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>L locked · M manual · H hidden · ≠ not the house’s</source>
        <translation>L bloqueada · M manual · H oculta · ≠ no es la de la casa</translation>
    </message>
    <message>
        <source>Language of the read-back</source>
        <translation>Idioma de la lectura</translation>
    </message>
    <message>
        <source>Large move</source>
        <translation>Movimiento grande</translation>
    </message>
    <message>
        <source>Large wager</source>
        <translation>Jugada grande</translation>
    </message>
    <message>
        <source>Largest deposit</source>
        <translation>Depósito mayor</translation>
    </message>
    <message>
        <source>Largest move of a price</source>
        <translation>Mayor movimiento de un precio</translation>
    </message>
    <message>
        <source>Largest move of a spread</source>
        <translation>Mayor movimiento de un hándicap</translation>
    </message>
    <message>
        <source>Largest move of a total</source>
        <translation>Mayor movimiento de un total</translation>
    </message>
    <message>
        <source>Largest withdrawal</source>
        <translation>Retiro mayor</translation>
    </message>
    <message>
        <source>Last wager</source>
        <translation>Última jugada</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Layers of the limit at that second</source>
        <translation>Capas del límite en ese segundo</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Leaf</translation>
    </message>
    <message>
        <source>League</source>
        <translation>Liga</translation>
    </message>
    <message>
        <source>Least total</source>
        <translation>Total más bajo</translation>
    </message>
    <message>
        <source>Left if all settle</source>
        <translation>Queda si todos saldan</translation>
    </message>
    <message>
        <source>Left to share</source>
        <translation>Queda por repartir</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Leg {place} is for {base} and the leg before it for {base_before}; all legs of an if bet are for the same amount. Nothing was written; type the same amount.</source>
        <translation>La selección {place} es por {base} y la anterior por {base_before}; todas las selecciones de una apuesta condicional son por el mismo importe. No se escribió nada; escriba el mismo importe.</translation>
    </message>
    <message>
        <source>Leg {place} is for {base}; it may be for at most the {base_before} of the leg before it. Nothing was written; type a smaller amount.</source>
        <translation>La selección {place} es por {base}; puede ser a lo sumo por los {base_before} de la anterior. No se escribió nada; escriba un importe menor.</translation>
    </message>
    <message>
        <source>Leg {place} risks {stake}; it may risk at most the {before} that the leg before it returns. Nothing was written; type a smaller amount.</source>
        <translation>La selección {place} arriesga {stake}; puede arriesgar a lo sumo los {before} que devuelve la anterior. No se escribió nada; escriba un importe menor.</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Selecciones</translation>
    </message>
    <message>
        <source>Legs of larger tickets</source>
        <translation>Selecciones de boletos mayores</translation>
    </message>
    <message>
        <source>Legs of tickets with several legs; they are never netted with straights.</source>
        <translation>Selecciones de boletos con varias; nunca se compensan con directas.</translation>
    </message>
    <message>
        <source>Legs that are decided already</source>
        <translation>Selecciones ya decididas</translation>
    </message>
    <message>
        <source>Less the week before</source>
        <translation>Menos la semana anterior</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Likely reason</source>
        <translation>Razón probable</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Limit below</source>
        <translation>Límite abajo</translation>
    </message>
    <message>
        <source>Limit left</source>
        <translation>Queda del límite</translation>
    </message>
    <message>
        <source>Limit of a line type</source>
        <translation>Límite de un tipo de línea</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Limits are on</source>
        <translation>Los límites son sobre</translation>
    </message>
    <message>
        <source>Limits by event</source>
        <translation>Límites por evento</translation>
    </message>
    <message>
        <source>Limits by market</source>
        <translation>Límites por mercado</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Line had moved</source>
        <translation>La línea había cambiado</translation>
    </message>
    <message>
        <source>Line move</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Line taken</source>
        <translation>Línea tomada</translation>
    </message>
    <message>
        <source>Line type</source>
        <translation>Tipo de línea</translation>
    </message>
    <message>
        <source>Line type allowed</source>
        <translation>Tipo de línea permitido</translation>
    </message>
    <message>
        <source>Lines and prices</source>
        <translation>Líneas y precios</translation>
    </message>
    <message>
        <source>Lines are those of the column {column}; {not_read} is not read.</source>
        <translation>Las líneas son las de la columna {column}; {not_read} no se lee.</translation>
    </message>
    <message>
        <source>Lines are those of the columns {when}; prices are decimal and kept as quoted. Min and Max are extremes of different moments, and no lines.</source>
        <translation>Las líneas son las de las columnas {when}; los precios son decimales y se conservan como se cotizaron. Min y Max son extremos de momentos distintos, y no son líneas.</translation>
    </message>
    <message>
        <source>Lines are those of {shown}: no event has two bookmakers.</source>
        <translation>Las líneas son las de {shown}: ningún evento tiene dos casas.</translation>
    </message>
    <message>
        <source>Lines are those of {title}.</source>
        <translation>Las líneas son las de {title}.</translation>
    </message>
    <message>
        <source>Lines do not move</source>
        <translation>Las líneas no se mueven</translation>
    </message>
    <message>
        <source>Locked: the number stays, and goes off the board with the house’s.</source>
        <translation>Bloqueada: el número se queda, y sale de la pizarra con el de la casa.</translation>
    </message>
    <message>
        <source>Log-on audit</source>
        <translation>Auditoría de accesos</translation>
    </message>
    <message>
        <source>Longest price of</source>
        <translation>Precio más largo de</translation>
    </message>
    <message>
        <source>Longest underdog</source>
        <translation>No favorito más largo</translation>
    </message>
    <message>
        <source>Loss cap</source>
        <translation>Tope de pérdida</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Lost by the house</source>
        <translation>Perdido por la casa</translation>
    </message>
    <message>
        <source>Lowest line</source>
        <translation>Línea más baja</translation>
    </message>
    <message>
        <source>Made {moment} by {user}, times in {zone}</source>
        <translation>Hecho el {moment} por {user}, horas de {zone}</translation>
    </message>
    <message>
        <source>Made {moment}, times in {zone}</source>
        <translation>Hecho el {moment}, horas de {zone}</translation>
    </message>
    <message>
        <source>Make-up after</source>
        <translation>Make-up después</translation>
    </message>
    <message>
        <source>Make-up before</source>
        <translation>Make-up antes</translation>
    </message>
    <message>
        <source>Make-up is 0 or more. Nothing was changed.</source>
        <translation>El make-up es 0 o más. No se cambió nada.</translation>
    </message>
    <message>
        <source>Make-up is counted in</source>
        <translation>El make-up se cuenta en</translation>
    </message>
    <message>
        <source>Making the tables from the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mako</source>
        <translation>Mako</translation>
    </message>
    <message>
        <source>Manual: on its own in everything.</source>
        <translation>Manual: por su cuenta en todo.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Master sheet</source>
        <translation>Hoja maestra</translation>
    </message>
    <message>
        <source>Max this wager</source>
        <translation>Máximo de esta jugada</translation>
    </message>
    <message>
        <source>Maximum payout</source>
        <translation>Pago máximo</translation>
    </message>
    <message>
        <source>Maximum win</source>
        <translation>Ganancia máxima</translation>
    </message>
    <message>
        <source>May</source>
        <translation>may</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Minimum play and moved games</source>
        <translation>Juego mínimo y juegos movidos</translation>
    </message>
    <message>
        <source>Minimum wager</source>
        <translation>Jugada mínima</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Money line</source>
        <translation>Línea de dinero</translation>
    </message>
    <message>
        <source>Money line: the side has to win; a tie is a push</source>
        <translation>Línea de dinero: el lado tiene que ganar; un empate se devuelve</translation>
    </message>
    <message>
        <source>Money lines are those of the column {money_line}, totals those of {total}; prices stand in the columns right after.</source>
        <translation>Las líneas de dinero son las de la columna {money_line}, los totales los de {total}; los precios están en las columnas siguientes.</translation>
    </message>
    <message>
        <source>Money that is no wager, account by account.</source>
        <translation>Dinero que no es jugada, cuenta por cuenta.</translation>
    </message>
    <message>
        <source>Move the line</source>
        <translation>Mover la línea</translation>
    </message>
    <message>
        <source>Moved lines stand out</source>
        <translation>Las líneas movidas se destacan</translation>
    </message>
    <message>
        <source>Multiple of a future</source>
        <translation>Múltiplo de un futuro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>Nombre ocupado</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Net after</source>
        <translation>Neto después</translation>
    </message>
    <message>
        <source>Net before</source>
        <translation>Neto antes</translation>
    </message>
    <message>
        <source>Net loss: + the players lost, − they won. Commission and due: + the agent earns it, − the agent pays</source>
        <translation>Pérdida neta: + los jugadores perdieron, − ganaron. Comisión y a pagar: + el agente lo gana, − el agente paga</translation>
    </message>
    <message>
        <source>Net now</source>
        <translation>Neto ahora</translation>
    </message>
    <message>
        <source>Network growth</source>
        <translation>Crecimiento de la red</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Neutral Venue?</source>
        <translation>Neutral Venue?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>New accounts wait</source>
        <translation>Las cuentas nuevas esperan</translation>
    </message>
    <message>
        <source>New events start off</source>
        <translation>Los eventos nuevos empiezan fuera</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Boleto nuevo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No account was named to move. {nothing}</source>
        <translation>No se nombró ninguna cuenta que mover. {nothing}</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Sin acción</translation>
    </message>
    <message>
        <source>No activity</source>
        <translation>Sin actividad</translation>
    </message>
    <message>
        <source>No balance and no wager; only what is on the public board.</source>
        <translation>Ni saldo ni jugada; solo lo que está en la pizarra pública.</translation>
    </message>
    <message>
        <source>No close</source>
        <translation>Sin cierre</translation>
    </message>
    <message>
        <source>No copy of this book has the letters {letters}.</source>
        <translation>Ninguna copia de este libro tiene las letras {letters}.</translation>
    </message>
    <message>
        <source>No document {ticket_number} is in this book.</source>
        <translation>Ningún documento {ticket_number} está en este libro.</translation>
    </message>
    <message>
        <source>No effect</source>
        <translation>Sin efecto</translation>
    </message>
    <message>
        <source>No event ahead has the rotation number {rotation}. Import its lines, or put it on the board.</source>
        <translation>Ningún evento por venir tiene el número de rotación {rotation}. Importe sus líneas, o póngalo en la pizarra.</translation>
    </message>
    <message>
        <source>No event on {no} has the rotation number {rotation}.</source>
        <translation>Ningún evento del {no} tiene el número de rotación {rotation}.</translation>
    </message>
    <message>
        <source>No field</source>
        <translation>Sin llegada</translation>
    </message>
    <message>
        <source>No folder is chosen for backups and exports: nothing was written.</source>
        <translation>Ninguna carpeta elegida para copias de seguridad y exportaciones: no se escribió nada.</translation>
    </message>
    <message>
        <source>No game from today on has the number {rotation}.</source>
        <translation>Ningún juego desde hoy tiene el número {rotation}.</translation>
    </message>
    <message>
        <source>No game of {league} on {day} has the number {game}. Nothing was added.</source>
        <translation>Ningún juego de {league} del {day} tiene el número {game}. No se agregó nada.</translation>
    </message>
    <message>
        <source>No handicap in soccer is beyond {limit}.</source>
        <translation>Ningún hándicap de fútbol pasa de {limit}.</translation>
    </message>
    <message>
        <source>No money: only its winnings are posted.</source>
        <translation>No es dinero: solo se asientan sus ganancias.</translation>
    </message>
    <message>
        <source>No more wagers on {closed}.</source>
        <translation>No más jugadas en {closed}.</translation>
    </message>
    <message>
        <source>No new price</source>
        <translation>Sin precio nuevo</translation>
    </message>
    <message>
        <source>No period score</source>
        <translation>Sin marcador de período</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Sin resultado</translation>
    </message>
    <message>
        <source>No right</source>
        <translation>Sin derecho</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Sin marcador</translation>
    </message>
    <message>
        <source>No score for {parts}</source>
        <translation>Sin marcador de {parts}</translation>
    </message>
    <message>
        <source>No setting was named. Nothing was changed.</source>
        <translation>No se nombró ningún ajuste. No se cambió nada.</translation>
    </message>
    <message>
        <source>No shoot-out</source>
        <translation>Sin tanda</translation>
    </message>
    <message>
        <source>No spread of this league is beyond {limit}.</source>
        <translation>Ningún hándicap de esta liga pasa de {limit}.</translation>
    </message>
    <message>
        <source>No spread of this league is beyond {spread_max}.</source>
        <translation>Ningún hándicap de esta liga pasa de {spread_max}.</translation>
    </message>
    <message>
        <source>No ticket has the reference “{name}”, and as a number it is wrong. {error}</source>
        <translation>Ningún boleto tiene la referencia «{name}», y como número está mal. {error}</translation>
    </message>
    <message>
        <source>No ticket was written</source>
        <translation>No se escribió ningún boleto</translation>
    </message>
    <message>
        <source>No ticket was written in this call.</source>
        <translation>En esta llamada no se escribió ningún boleto.</translation>
    </message>
    <message>
        <source>No ticket {shown} was written in this book.</source>
        <translation>Ningún boleto {shown} se escribió en este libro.</translation>
    </message>
    <message>
        <source>No ticket {ticket_number} was written in this book.</source>
        <translation>Ningún boleto {ticket_number} se escribió en este libro.</translation>
    </message>
    <message>
        <source>No wager: {sentence}, below the minimum wager of {least}.</source>
        <translation>Sin jugada: {sentence}, por debajo de la jugada mínima de {least}.</translation>
    </message>
    <message>
        <source>No wager: {sentence}.</source>
        <translation>Sin jugada: {sentence}.</translation>
    </message>
    <message>
        <source>No week starts on {week}: weeks of this book start on {weekdays}, this one on {first}.</source>
        <translation>Ninguna semana comienza el {week}: las semanas de este libro comienzan en {weekdays}, esta el {first}.</translation>
    </message>
    <message>
        <source>No {role} can be given to {deed}. Nothing was changed.</source>
        <translation>A ningún {role} se le puede permitir {deed}. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nobody answered in time: this wager of {account} lapsed. {nothing} The clerk may read it back and hold it again.</source>
        <translation>Nadie respondió a tiempo: esta jugada de {account} venció. {nothing} El telefonista puede leerla y retenerla de nuevo.</translation>
    </message>
    <message>
        <source>Nobody has a place. Nothing was recorded; type 1 for the winner.</source>
        <translation>Nadie tiene puesto. No se registró nada; escriba 1 para el ganador.</translation>
    </message>
    <message>
        <source>None is written like it</source>
        <translation>Ninguno se escribe parecido</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Sin aprobar</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Not read, because the format has no such column: {others}.</source>
        <translation>No se lee, porque el formato no tiene esa columna: {others}.</translation>
    </message>
    <message>
        <source>Not read: the market {shown}.</source>
        <translation>No se lee: el mercado {shown}.</translation>
    </message>
    <message>
        <source>Not witnessed</source>
        <translation>Sin testigo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Noted {at}</source>
        <translation>Anotado {at}</translation>
    </message>
    <message>
        <source>Nothing can be divided by 0.</source>
        <translation>No se puede dividir entre 0.</translation>
    </message>
    <message>
        <source>Nothing in this week is equal to it: compare the tickets one by one.</source>
        <translation>Nada en esta semana es igual a eso: compare los boletos uno por uno.</translation>
    </message>
    <message>
        <source>Nothing is deleted: each change is a fact of its own; status and net are of now</source>
        <translation>No se borra nada: cada cambio es un hecho propio; estado y neto son de ahora</translation>
    </message>
    <message>
        <source>Nothing is left of {price} when {cents} cents are taken off.</source>
        <translation>No queda nada de {price} cuando se quitan {cents} centavos.</translation>
    </message>
    <message>
        <source>Nothing is on the board here to keep. Type a line first.</source>
        <translation>Aquí no hay nada en la pizarra que conservar. Escriba primero una línea.</translation>
    </message>
    <message>
        <source>Nothing is on the board here yet. Type a line or a price first.</source>
        <translation>Aquí todavía no hay nada en la pizarra. Escriba primero una línea o un precio.</translation>
    </message>
    <message>
        <source>Nothing is pasted yet. Paste rows of number, team, spread, total, price.</source>
        <translation>Todavía no se pegó nada. Pegue filas de número, equipo, hándicap, total, precio.</translation>
    </message>
    <message>
        <source>Nothing is typed. Esc leaves the cell, x takes the line off.</source>
        <translation>No hay nada escrito. Esc sale de la celda, x quita la línea.</translation>
    </message>
    <message>
        <source>Nothing leaves a practice book: what is in it is not real. Nothing was written. Leave practice to write files of your book.</source>
        <translation>Nada sale de un libro de práctica: lo que contiene no es real. No se escribió nada. Salga de la práctica para escribir archivos de su libro.</translation>
    </message>
    <message>
        <source>Nothing limits this wager.</source>
        <translation>Nada limita esta jugada.</translation>
    </message>
    <message>
        <source>Nothing limits {code} here: say the amount.</source>
        <translation>Nada limita aquí a {code}: diga el importe.</translation>
    </message>
    <message>
        <source>Nothing was agreed: all of it goes up</source>
        <translation>No se acordó nada: todo sube</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed. Confirm it, or type it again.</source>
        <translation>No se cambió nada. Confírmelo, o escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was posted.</source>
        <translation>No se asentó nada.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>No se registró nada.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Nothing was written, and an older file of that name is as it was.</source>
        <translation>No se escribió nada, y un archivo anterior de ese nombre está como estaba.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>Nothing: it came to 0.00.</source>
        <translation>Nada: resultó 0.00.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>Odds</source>
        <translation>Momios</translation>
    </message>
    <message>
        <source>Of the own players</source>
        <translation>De los jugadores propios</translation>
    </message>
    <message>
        <source>Off hours from</source>
        <translation>Fuera de horario desde</translation>
    </message>
    <message>
        <source>Off hours to</source>
        <translation>Fuera de horario hasta</translation>
    </message>
    <message>
        <source>Off the board at {amount} on a side</source>
        <translation>Fuera del tablero con {amount} en un lado</translation>
    </message>
    <message>
        <source>Off-hours limit</source>
        <translation>Límite fuera de horario</translation>
    </message>
    <message>
        <source>Off: no definition of a birdcage is published (13)</source>
        <translation>Desactivado: no hay ninguna definición publicada de un birdcage (13)</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Older tickets</source>
        <translation>Boletos anteriores</translation>
    </message>
    <message>
        <source>Older transactions</source>
        <translation>Transacciones anteriores</translation>
    </message>
    <message>
        <source>On the board now</source>
        <translation>En la pizarra ahora</translation>
    </message>
    <message>
        <source>On {product}</source>
        <translation>En {product}</translation>
    </message>
    <message>
        <source>One cell of the pair is blank, and the pair needs both.</source>
        <translation>Una celda del par está vacía, y el par necesita ambas.</translation>
    </message>
    <message>
        <source>One side of a balanced entry; the other side stands at another account.</source>
        <translation>Un lado de un asiento balanceado; el otro lado está en otra cuenta.</translation>
    </message>
    <message>
        <source>One side of the spread has no line.</source>
        <translation>Un lado del hándicap no tiene línea.</translation>
    </message>
    <message>
        <source>One side of the spread has no price.</source>
        <translation>Un lado del hándicap no tiene precio.</translation>
    </message>
    <message>
        <source>One side of the total has no line.</source>
        <translation>Un lado del total no tiene línea.</translation>
    </message>
    <message>
        <source>One side of the total has no price.</source>
        <translation>Un lado del total no tiene precio.</translation>
    </message>
    <message>
        <source>One team has no price, and the other has one.</source>
        <translation>Un equipo no tiene precio, y el otro sí.</translation>
    </message>
    <message>
        <source>One team is marked {mark}, and here are {count}.</source>
        <translation>Un equipo se marca {mark}, y aquí hay {count}.</translation>
    </message>
    <message>
        <source>One value belongs here, and there are several.</source>
        <translation>Aquí va un valor, y hay varios.</translation>
    </message>
    <message>
        <source>One writer to an account: ask there, or wait for the end of that call.</source>
        <translation>Uno solo escribe en una cuenta: pregunte allí, o espere el fin de esa llamada.</translation>
    </message>
    <message>
        <source>Only a betting adjustment can be dated back. {nothing}</source>
        <translation>Solo un ajuste de apuestas puede llevar fecha anterior. {nothing}</translation>
    </message>
    <message>
        <source>Only a game that is called off or postponed takes along what hangs on it. Nothing was recorded.</source>
        <translation>Solo un juego cancelado o pospuesto lleva consigo lo que depende de él. No se registró nada.</translation>
    </message>
    <message>
        <source>Only a transfer names another account. {nothing}</source>
        <translation>Solo un traspaso nombra otra cuenta. {nothing}</translation>
    </message>
    <message>
        <source>Only a withdrawal can be requested. {nothing}</source>
        <translation>Solo se puede solicitar un retiro. {nothing}</translation>
    </message>
    <message>
        <source>Only baseball has innings.</source>
        <translation>Solo el béisbol tiene entradas.</translation>
    </message>
    <message>
        <source>Only baseball has listed pitchers.</source>
        <translation>Solo el béisbol tiene lanzadores anunciados.</translation>
    </message>
    <message>
        <source>Only baseball has listed pitchers. Nothing was changed.</source>
        <translation>Solo el béisbol tiene lanzadores anunciados. No se cambió nada.</translation>
    </message>
    <message>
        <source>Only rows with “{text}”</source>
        <translation>Solo filas con «{text}»</translation>
    </message>
    <message>
        <source>Only tickets with {where}</source>
        <translation>Solo boletos con {where}</translation>
    </message>
    <message>
        <source>Only {allowed} may be open at a time, and {waiting} wait already.</source>
        <translation>Solo {allowed} puede estar abierta a la vez, y ya esperan {waiting}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Open OU</source>
        <translation>Open OU</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Solicitudes abiertas</translation>
    </message>
    <message>
        <source>Open risk below</source>
        <translation>Riesgo abierto abajo</translation>
    </message>
    <message>
        <source>Open risk on an event below</source>
        <translation>Riesgo abierto en un evento abajo</translation>
    </message>
    <message>
        <source>Open spot</source>
        <translation>Lugar abierto</translation>
    </message>
    <message>
        <source>Open spots</source>
        <translation>Lugares abiertos</translation>
    </message>
    <message>
        <source>Open spots are filled and not edited. Nothing was changed.</source>
        <translation>Los lugares abiertos se completan y no se editan. No se cambió nada.</translation>
    </message>
    <message>
        <source>Open spots are filled where tickets are written, not by a file.</source>
        <translation>Los lugares abiertos se completan donde se escriben los boletos, no con un archivo.</translation>
    </message>
    <message>
        <source>Open spots are not filled late. Nothing was written.</source>
        <translation>Los lugares abiertos no se completan tarde. No se escribió nada.</translation>
    </message>
    <message>
        <source>Open spots are not filled later: a supervisor agrees at once, by PIN. Nothing was written.</source>
        <translation>Los lugares abiertos no se completan después: un supervisor acepta en el momento, con su PIN. No se escribió nada.</translation>
    </message>
    <message>
        <source>Open spots that ran out</source>
        <translation>Lugares abiertos que vencieron</translation>
    </message>
    <message>
        <source>Open tickets that stay pending</source>
        <translation>Boletos abiertos que quedan pendientes</translation>
    </message>
    <message>
        <source>Open wagers</source>
        <translation>Jugadas abiertas</translation>
    </message>
    <message>
        <source>Open wagers, at risk, available and last wager as of now</source>
        <translation>Jugadas abiertas, en riesgo, disponible y última jugada a la fecha</translation>
    </message>
    <message>
        <source>Open when the week closed</source>
        <translation>Abierto cuando cerró la semana</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Abre</translation>
    </message>
    <message>
        <source>Other account</source>
        <translation>Otra cuenta</translation>
    </message>
    <message>
        <source>Other adjustments</source>
        <translation>Otros ajustes</translation>
    </message>
    <message>
        <source>Other line</source>
        <translation>Otra línea</translation>
    </message>
    <message>
        <source>Other money approved above</source>
        <translation>Otro dinero aprobado sobre</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Our money</source>
        <translation>Nuestro dinero</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Outright: it is decided by the final positions</source>
        <translation>A ganador: se decide por las posiciones finales</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Over / under</source>
        <translation>Alta / baja</translation>
    </message>
    <message>
        <source>Over and under are the same number.</source>
        <translation>Alta y baja son el mismo número.</translation>
    </message>
    <message>
        <source>Over or under: the number against the line; equal is a push</source>
        <translation>Alta o baja: el número contra la línea; igual se devuelve</translation>
    </message>
    <message>
        <source>Over the credit</source>
        <translation>Sobre el crédito</translation>
    </message>
    <message>
        <source>Over the credit limit by {over}: at most {most} may be risked.</source>
        <translation>Sobre el límite de crédito por {over}: se pueden arriesgar a lo sumo {most}.</translation>
    </message>
    <message>
        <source>Over the limit. {most_sentence}</source>
        <translation>Sobre el límite. {most_sentence}</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Overtime counts, a shoot-out does not.</source>
        <translation>El tiempo extra cuenta, una tanda no.</translation>
    </message>
    <message>
        <source>Overtime counts, and a shoot-out as one goal.</source>
        <translation>El tiempo extra cuenta, y una tanda como un gol.</translation>
    </message>
    <message>
        <source>Overtime counts.</source>
        <translation>El tiempo extra cuenta.</translation>
    </message>
    <message>
        <source>Overtime does not count.</source>
        <translation>El tiempo extra no cuenta.</translation>
    </message>
    <message>
        <source>Overtime in hockey is decided by one goal, and these are more.</source>
        <translation>El tiempo extra en hockey se decide por un gol, y aquí son más.</translation>
    </message>
    <message>
        <source>Overwritten</source>
        <translation>Reemplazado</translation>
    </message>
    <message>
        <source>Owed by accounts</source>
        <translation>Deben las cuentas</translation>
    </message>
    <message>
        <source>Owed to accounts</source>
        <translation>Se debe a las cuentas</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Debe</translation>
    </message>
    <message>
        <source>Own players lost</source>
        <translation>Perdieron los jugadores propios</translation>
    </message>
    <message>
        <source>Own players won, so that the house lost</source>
        <translation>Los jugadores propios ganaron, así que la casa perdió</translation>
    </message>
    <message>
        <source>Own players' net loss</source>
        <translation>Pérdida neta de los jugadores propios</translation>
    </message>
    <message>
        <source>P = parlay, * for a spot left open</source>
        <translation>P = parlay, * por un lugar que queda abierto</translation>
    </message>
    <message>
        <source>PL6 = pleaser by its points</source>
        <translation>PL6 = pleaser por sus puntos</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Empaquetando</translation>
    </message>
    <message>
        <source>Packing the workbook</source>
        <translation>Empaquetando el libro de cálculo</translation>
    </message>
    <message>
        <source>Page &amp;P of &amp;N</source>
        <translation>Página &amp;P de &amp;N</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Paid by the difference: what goes up from below counts apart</source>
        <translation>Se paga por la diferencia: lo que sube de abajo cuenta aparte</translation>
    </message>
    <message>
        <source>Paid if it wins</source>
        <translation>Se paga si gana</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Ingresado</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Se paga el</translation>
    </message>
    <message>
        <source>Paid on agents below</source>
        <translation>Pagado sobre agentes de abajo</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Paid out, with what is taken back, at the </source>
        <translation>Pagado, con lo que se retira, a las </translation>
    </message>
    <message>
        <source>Paid out, with what is taken back, if it comes in</source>
        <translation>Pagado, con lo que se retira, si entra</translation>
    </message>
    <message>
        <source>Paid the same day until</source>
        <translation>Se paga el mismo día hasta</translation>
    </message>
    <message>
        <source>Parlay</source>
        <translation>Parlay</translation>
    </message>
    <message>
        <source>Parlay legs</source>
        <translation>En parlays</translation>
    </message>
    <message>
        <source>Parlay money lines</source>
        <translation>Líneas de dinero en parlays</translation>
    </message>
    <message>
        <source>Parlay open spots</source>
        <translation>Lugares abiertos en parlays</translation>
    </message>
    <message>
        <source>Parlay payout</source>
        <translation>Pago de parlays</translation>
    </message>
    <message>
        <source>Parlay pays</source>
        <translation>Un parlay paga</translation>
    </message>
    <message>
        <source>Parlay risk</source>
        <translation>Riesgo de parlays</translation>
    </message>
    <message>
        <source>Parlay sum of odds</source>
        <translation>Suma de momios de parlays</translation>
    </message>
    <message>
        <source>Parlay underdogs</source>
        <translation>No favoritos en parlays</translation>
    </message>
    <message>
        <source>Parlays</source>
        <translation>Parlays</translation>
    </message>
    <message>
        <source>Parlays and payouts</source>
        <translation>Parlays y pagos</translation>
    </message>
    <message>
        <source>Parlays and teasers</source>
        <translation>Parlays y teasers</translation>
    </message>
    <message>
        <source>Part of the usual limit on a circled event (24.2)</source>
        <translation>Parte del límite habitual en un evento con círculo (24.2)</translation>
    </message>
    <message>
        <source>Passed up</source>
        <translation>Pasado arriba</translation>
    </message>
    <message>
        <source>Passed up by agents below</source>
        <translation>Pasado arriba por agentes de abajo</translation>
    </message>
    <message>
        <source>Past post</source>
        <translation>Posterior a la hora</translation>
    </message>
    <message>
        <source>Past post: taken after the start. It counts until a person takes it off.</source>
        <translation>Posterior a la hora: tomada después del inicio. Vale hasta que una persona la retire.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Payout of a day</source>
        <translation>Pago de un día</translation>
    </message>
    <message>
        <source>Payouts to come</source>
        <translation>Pagos por venir</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Pending counts against the credit; a free play counts nothing</source>
        <translation>Lo pendiente cuenta contra el crédito; una jugada gratis no cuenta nada</translation>
    </message>
    <message>
        <source>Pending is the risk of open wagers at the time this was made</source>
        <translation>Pendiente es el riesgo de jugadas abiertas cuando se hizo esto</translation>
    </message>
    <message>
        <source>Per head</source>
        <translation>Por cabeza</translation>
    </message>
    <message>
        <source>Per-head fees</source>
        <translation>Cargos por cabeza</translation>
    </message>
    <message>
        <source>Per-head fees for {heads} heads</source>
        <translation>Cuotas por cabeza de {heads} cabezas</translation>
    </message>
    <message>
        <source>Per-head invoice</source>
        <translation>Factura por cabeza</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Period missing</source>
        <translation>Falta período</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Phone line</source>
        <translation>Línea telefónica</translation>
    </message>
    <message>
        <source>Phone secret</source>
        <translation>Clave telefónica</translation>
    </message>
    <message>
        <source>Pinned players, and who {reasons} in {span}</source>
        <translation>Jugadores fijados, y quienes {reasons} en {span}</translation>
    </message>
    <message>
        <source>Pinned players; no preset is set</source>
        <translation>Jugadores fijados; no hay ningún criterio puesto</translation>
    </message>
    <message>
        <source>Pitcher</source>
        <translation>Lanzador</translation>
    </message>
    <message>
        <source>Pitchers are named on baseball only.</source>
        <translation>Los lanzadores se nombran solo en béisbol.</translation>
    </message>
    <message>
        <source>Pitchers of the whole if bet are said after the amount of its last part.</source>
        <translation>Los lanzadores de toda la apuesta condicional se dicen después del importe de su última parte.</translation>
    </message>
    <message>
        <source>Place pool: the track’s own price decides what it pays</source>
        <translation>Fondo a segundo: el precio de la pista decide lo que paga</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Jugador</translation>
    </message>
    <message>
        <source>Player did not take part</source>
        <translation>El jugador no participó</translation>
    </message>
    <message>
        <source>Player gets</source>
        <translation>Jugador recibe</translation>
    </message>
    <message>
        <source>Player performance</source>
        <translation>Rendimiento de jugadores</translation>
    </message>
    <message>
        <source>Player risks</source>
        <translation>Riesgo del jugador</translation>
    </message>
    <message>
        <source>Player risks, player wins: amounts from the player's side</source>
        <translation>Riesgo del jugador, ganancia del jugador: importes del lado del jugador</translation>
    </message>
    <message>
        <source>Player watch</source>
        <translation>Vigilancia de jugadores</translation>
    </message>
    <message>
        <source>Player wins</source>
        <translation>El jugador gana</translation>
    </message>
    <message>
        <source>Player's net</source>
        <translation>Neto del jugador</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Jugadores</translation>
    </message>
    <message>
        <source>Players get</source>
        <translation>Reciben</translation>
    </message>
    <message>
        <source>Players of its own, or of where it stood then</source>
        <translation>Jugadores propios, o de donde estaba entonces</translation>
    </message>
    <message>
        <source>Players of {agent} and below</source>
        <translation>Jugadores de {agent} y por debajo</translation>
    </message>
    <message>
        <source>Players opened</source>
        <translation>Jugadores abiertos</translation>
    </message>
    <message>
        <source>Players owe</source>
        <translation>Los jugadores deben</translation>
    </message>
    <message>
        <source>Players right below</source>
        <translation>Jugadores justo debajo</translation>
    </message>
    <message>
        <source>Players so far</source>
        <translation>Jugadores hasta ahora</translation>
    </message>
    <message>
        <source>Pleaser</source>
        <translation>Pleaser</translation>
    </message>
    <message>
        <source>Pleasers</source>
        <translation>Pleasers</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Points are bought at American prices; {price} is not one.</source>
        <translation>Los puntos se compran a precios americanos; {price} no lo es.</translation>
    </message>
    <message>
        <source>Points are bought on spreads and totals of the whole game only.</source>
        <translation>Los puntos se compran solo en hándicaps y totales del juego completo.</translation>
    </message>
    <message>
        <source>Points are bought on whole and half lines, not on quarter lines.</source>
        <translation>Los puntos se compran en líneas enteras y medias, no en líneas de cuarto.</translation>
    </message>
    <message>
        <source>Points are whole numbers.</source>
        <translation>Los puntos son números enteros.</translation>
    </message>
    <message>
        <source>Points bought move the line to the player's side and cost by the house's table.</source>
        <translation>Los puntos comprados mueven la línea al lado del jugador y cuestan según la tabla de la casa.</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Asentado</translation>
    </message>
    <message>
        <source>Posted before the move</source>
        <translation>Asentado antes del traslado</translation>
    </message>
    <message>
        <source>Posted in the week of {week}</source>
        <translation>Asentado en la semana del {week}</translation>
    </message>
    <message>
        <source>Posted in: {period}</source>
        <translation>Asentados en: {period}</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Prefix of players</source>
        <translation>Prefijo de jugadores</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Price taken</source>
        <translation>Precio tomado</translation>
    </message>
    <message>
        <source>Prices are read as {stated}, as was said.</source>
        <translation>Los precios se leen como {stated}, como se dijo.</translation>
    </message>
    <message>
        <source>Prices are said</source>
        <translation>Los precios se dicen</translation>
    </message>
    <message>
        <source>Prices are the {when} prices of {name}, as quoted.</source>
        <translation>Los precios son los de {when} de {name}, como se cotizaron.</translation>
    </message>
    <message>
        <source>Prices are {kind}, as all of them show.</source>
        <translation>Los precios son {kind}, como todos muestran.</translation>
    </message>
    <message>
        <source>Prices of the account</source>
        <translation>Precios de la cuenta</translation>
    </message>
    <message>
        <source>Printed {moment}</source>
        <translation>Impreso {moment}</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Promotional stakes given; they are no money.</source>
        <translation>Apuestas promocionales dadas; no son dinero.</translation>
    </message>
    <message>
        <source>Promotional stakes that were given and not yet wagered; no money.</source>
        <translation>Apuestas promocionales dadas y sin jugar todavía; no son dinero.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Prop</source>
        <translation>Proposición</translation>
    </message>
    <message>
        <source>Proposed limit</source>
        <translation>Límite propuesto</translation>
    </message>
    <message>
        <source>Proposed {proposals} other limits, and set {applied} by rule.</source>
        <translation>Propuso {proposals} límites distintos, y fijó {applied} por regla.</translation>
    </message>
    <message>
        <source>Proposition: the answer taken has to be the right one</source>
        <translation>Proposición: la respuesta tomada tiene que ser la correcta</translation>
    </message>
    <message>
        <source>Props &amp; futures</source>
        <translation>Proposiciones &amp; futuros</translation>
    </message>
    <message>
        <source>Puck Line</source>
        <translation>Puck Line</translation>
    </message>
    <message>
        <source>Puck line</source>
        <translation>Línea de goles</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Empate</translation>
    </message>
    <message>
        <source>Quotes expire after</source>
        <translation>Las cotizaciones vencen tras</translation>
    </message>
    <message>
        <source>RA = reverse, goes on if it has action</source>
        <translation>RA = reversa, sigue si tiene acción</translation>
    </message>
    <message>
        <source>RR2 = round robin by twos  ·  RR2,3  ·  RR2-4; the amount is each parlay's</source>
        <translation>RR2 = round robin de dos en dos  ·  RR2,3  ·  RR2-4; el importe es de cada parlay</translation>
    </message>
    <message>
        <source>RV = reverse, goes on if it wins</source>
        <translation>RV = reversa, sigue si gana</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Read back and not confirmed ({status})</source>
        <translation>Leído y no confirmado ({status})</translation>
    </message>
    <message>
        <source>Read it to the caller again and press Enter.</source>
        <translation>Léaselo de nuevo a quien llama y pulse Intro.</translation>
    </message>
    <message>
        <source>Read the changed leg again: F7 takes the new line.</source>
        <translation>Lea otra vez la selección que cambió: F7 toma la línea nueva.</translation>
    </message>
    <message>
        <source>Read-back sheet of {account}, {began}</source>
        <translation>Hoja de lectura de {account}, {began}</translation>
    </message>
    <message>
        <source>Read-back sheet · {book}</source>
        <translation>Hoja de lectura · {book}</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Grabadora</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Reminder to close the week</source>
        <translation>Recordatorio de cerrar la semana</translation>
    </message>
    <message>
        <source>Repeated by agents</source>
        <translation>Repetida por agentes</translation>
    </message>
    <message>
        <source>Repeated within</source>
        <translation>Repetida en</translation>
    </message>
    <message>
        <source>Replaying the journal</source>
        <translation>Repitiendo el diario</translation>
    </message>
    <message>
        <source>Reports exported</source>
        <translation>Informes exportados</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Results by two people</source>
        <translation>Resultados por dos personas</translation>
    </message>
    <message>
        <source>Results missing</source>
        <translation>Resultados que faltan</translation>
    </message>
    <message>
        <source>Results that wait for approval</source>
        <translation>Resultados que esperan aprobación</translation>
    </message>
    <message>
        <source>Results to approve</source>
        <translation>Resultados por aprobar</translation>
    </message>
    <message>
        <source>Results within</source>
        <translation>Resultados en</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>De regreso</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Reversa</translation>
    </message>
    <message>
        <source>Reversed by</source>
        <translation>Revertido por</translation>
    </message>
    <message>
        <source>Reverses</source>
        <translation>Revierte</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>Right lapsed</source>
        <translation>Derecho perdido</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Risk is the players' money, to win the house's; a result below 0 the house loses</source>
        <translation>El riesgo es dinero de los jugadores, para ganar el de la casa; un resultado menor que 0 lo pierde la casa</translation>
    </message>
    <message>
        <source>Risk of parlays</source>
        <translation>Riesgo de parlays</translation>
    </message>
    <message>
        <source>Risk on all sides</source>
        <translation>Riesgo de todos los lados</translation>
    </message>
    <message>
        <source>Risk on this side</source>
        <translation>Riesgo de este lado</translation>
    </message>
    <message>
        <source>Risk taken on all entrants</source>
        <translation>Riesgo tomado en todos los participantes</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Rot</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Rotation numbers {rot_away} and {rot_home} are not a pair: the visitor has an odd number, the home team the next one.</source>
        <translation>Los números de rotación {rot_away} y {rot_home} no son un par: el visitante tiene un número impar, el local el siguiente.</translation>
    </message>
    <message>
        <source>Rotation {rot_away} of {date}</source>
        <translation>Rotación {rot_away} del {date}</translation>
    </message>
    <message>
        <source>Round robin</source>
        <translation>Round robin</translation>
    </message>
    <message>
        <source>Round robins</source>
        <translation>Round robins</translation>
    </message>
    <message>
        <source>Rounded once for each line, not for each ticket</source>
        <translation>Redondeado una vez por línea, no por boleto</translation>
    </message>
    <message>
        <source>Rounding: no more than a cent a ticket.</source>
        <translation>Redondeo: no más de un centavo por boleto.</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>Row {down}, column {across}: {error} Nothing was pasted.</source>
        <translation>Fila {down}, columna {across}: {error} No se pegó nada.</translation>
    </message>
    <message>
        <source>Rules of limits</source>
        <translation>Reglas de límites</translation>
    </message>
    <message>
        <source>Run Line</source>
        <translation>Run Line</translation>
    </message>
    <message>
        <source>Run line</source>
        <translation>Línea de carreras</translation>
    </message>
    <message>
        <source>Runners, places and part of the odds (14.5)</source>
        <translation>Participantes, puestos y parte del momio (14.5)</translation>
    </message>
    <message>
        <source>ST = a straight of each selection</source>
        <translation>ST = una directa por cada selección</translation>
    </message>
    <message>
        <source>Said again at booking</source>
        <translation>Se dice de nuevo al confirmar</translation>
    </message>
    <message>
        <source>Said as</source>
        <translation>Dicho como</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8 (comma delimited)” and import that; nothing was changed.</source>
        <translation>Guárdelo como «CSV UTF-8 (delimitado por comas)» e importe eso; no se cambió nada.</translation>
    </message>
    <message>
        <source>Say the price and the amount: 452 -3 -110 r500.</source>
        <translation>Diga el precio y el importe: 452 -3 -110 r500.</translation>
    </message>
    <message>
        <source>Say what is disputed</source>
        <translation>Diga qué se disputa</translation>
    </message>
    <message>
        <source>Say what the player is told</source>
        <translation>Diga qué se le dice al jugador</translation>
    </message>
    <message>
        <source>Say what was found out</source>
        <translation>Diga qué se averiguó</translation>
    </message>
    <message>
        <source>Say why callers are let in again. {nothing}</source>
        <translation>Diga por qué se deja entrar de nuevo a quien llama. {nothing}</translation>
    </message>
    <message>
        <source>Say why it is no wager. {nothing}</source>
        <translation>Diga por qué no es una jugada. {nothing}</translation>
    </message>
    <message>
        <source>Say why it is struck, in one line of at most {longest_reason} characters. {nothing}</source>
        <translation>Diga por qué se tacha, en una línea de a lo sumo {longest_reason} caracteres. {nothing}</translation>
    </message>
    <message>
        <source>Say why it needs nothing more</source>
        <translation>Diga por qué no necesita nada más</translation>
    </message>
    <message>
        <source>Say why the promise is dropped. {nothing}</source>
        <translation>Diga por qué se abandona la promesa. {nothing}</translation>
    </message>
    <message>
        <source>Say why. {nothing}</source>
        <translation>Diga por qué. {nothing}</translation>
    </message>
    <message>
        <source>Say why: the clerk reads it to the caller. {nothing}</source>
        <translation>Diga por qué: el telefonista lo lee a quien llama. {nothing}</translation>
    </message>
    <message>
        <source>Say why: the rule will be judged by it. {nothing}</source>
        <translation>Diga por qué: la regla se juzgará por eso. {nothing}</translation>
    </message>
    <message>
        <source>Say why: what is missing, or why it is refused. {nothing}</source>
        <translation>Diga por qué: qué falta, o por qué se rechaza. {nothing}</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Scores and numbers</source>
        <translation>Marcadores y números</translation>
    </message>
    <message>
        <source>Scores are read by fields that were not tried on a final score.</source>
        <translation>Los marcadores se leen por campos que no se probaron con un marcador final.</translation>
    </message>
    <message>
        <source>Scores are read by the documented fields, which were not tried on a live answer. They are final scores without periods.</source>
        <translation>Los marcadores se leen por los campos documentados, que no se probaron con una respuesta real. Son marcadores finales sin períodos.</translation>
    </message>
    <message>
        <source>Season or field not completed</source>
        <translation>Temporada o campo sin completar</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Seconds a bet</source>
        <translation>Segundos por apuesta</translation>
    </message>
    <message>
        <source>Seconds a bet are those of all calls for each ticket that was written in one</source>
        <translation>Los segundos por apuesta son los de todas las llamadas entre los boletos que se escribieron en una</translation>
    </message>
    <message>
        <source>Seconds a call</source>
        <translation>Segundos por llamada</translation>
    </message>
    <message>
        <source>Seconds of play that make a game official (16)</source>
        <translation>Segundos de juego que hacen oficial un juego (16)</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Set there</source>
        <translation>Fijado allí</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Settle figure</source>
        <translation>Cifra para saldar</translation>
    </message>
    <message>
        <source>Settle figure included</source>
        <translation>Cifra para saldar incluida</translation>
    </message>
    <message>
        <source>Settled at the close</source>
        <translation>Saldado al cierre</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>Liquidando</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Show pool: the track’s own price decides what it pays</source>
        <translation>Fondo a tercero: el precio de la pista decide lo que paga</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Sign-ins, failures and exports at this station; users and stations of the whole book</source>
        <translation>Inicios de sesión, fallos y exportaciones en esta estación; usuarios y estaciones de todo el libro</translation>
    </message>
    <message>
        <source>Since this copy of the book began</source>
        <translation>Desde que comenzó esta copia del libro</translation>
    </message>
    <message>
        <source>Smaller ones</source>
        <translation>Menores</translation>
    </message>
    <message>
        <source>Smallest deposit</source>
        <translation>Depósito menor</translation>
    </message>
    <message>
        <source>Smallest withdrawal</source>
        <translation>Retiro menor</translation>
    </message>
    <message>
        <source>So many wagers are not read back at once. Type at most {most} in a line.</source>
        <translation>No se leen tantas jugadas a la vez. Escriba a lo sumo {most} en una línea.</translation>
    </message>
    <message>
        <source>Some of these settings were changed again since, so that the mass change cannot be taken back as a whole. Nothing was changed.</source>
        <translation>Algunos de estos ajustes se cambiaron de nuevo desde entonces, así que el cambio en masa no se puede retirar entero. No se cambió nada.</translation>
    </message>
    <message>
        <source>Some prices of {name} can only be American and some only decimal. Say which they are with --prices american or --prices decimal; nothing was changed.</source>
        <translation>Algunos precios de {name} solo pueden ser americanos y otros solo decimales. Diga cuáles son con --prices american o --prices decimal; no se cambió nada.</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Deporte</translation>
    </message>
    <message>
        <source>Sportsbook</source>
        <translation>Apuestas deportivas</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Hándicap</translation>
    </message>
    <message>
        <source>Spread and money line disagree: {side} gives {line} and is the underdog at {price}.</source>
        <translation>Hándicap y línea de dinero se contradicen: {side} da {line} y es el no favorito a {price}.</translation>
    </message>
    <message>
        <source>Spread and total cannot be told apart: the larger of the pair should be a total of {totals}, the smaller a spread of at most {spread_max}.</source>
        <translation>Hándicap y total no se pueden distinguir: el mayor del par debería ser un total de {totals}, el menor un hándicap de a lo sumo {spread_max}.</translation>
    </message>
    <message>
        <source>Spread to total from which a side and the total are related (6)</source>
        <translation>Proporción entre hándicap y total desde la que un lado y el total están relacionados (6)</translation>
    </message>
    <message>
        <source>Spreads and totals are taken at {spread_price}, as the format implies.</source>
        <translation>Los hándicaps y totales se toman a {spread_price}, como implica el formato.</translation>
    </message>
    <message>
        <source>Spreads and totals without a price are at {price}.</source>
        <translation>Los hándicaps y totales sin precio van a {price}.</translation>
    </message>
    <message>
        <source>Spreads from the side of the team in the row, favourite negative; prices as quoted</source>
        <translation>Hándicaps desde el lado del equipo de la fila, favorito negativo; precios como se cotizaron</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Estado de cuenta</translation>
    </message>
    <message>
        <source>Statement of {agent}</source>
        <translation>Estado de cuenta de {agent}</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Stations that have not said their last of the week</source>
        <translation>Estaciones que no han dado lo último de la semana</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status now</source>
        <translation>Estado ahora</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Sigue abierto</translation>
    </message>
    <message>
        <source>Stopped until a debt is paid</source>
        <translation>Detenido hasta que se pague una deuda</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Directa</translation>
    </message>
    <message>
        <source>Straight wagers</source>
        <translation>Jugadas directas</translation>
    </message>
    <message>
        <source>Straights</source>
        <translation>Directas</translation>
    </message>
    <message>
        <source>Straights that have begun, by {group}</source>
        <translation>Directas que ya comenzaron, por {group}</translation>
    </message>
    <message>
        <source>Straights to judge by</source>
        <translation>Directas para juzgar</translation>
    </message>
    <message>
        <source>Suggest the move</source>
        <translation>Sugerir el movimiento</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>System limit</source>
        <translation>Límite del sistema</translation>
    </message>
    <message>
        <source>T6 T6.5 T7 = teaser by its points  ·  T10sw = a class by name</source>
        <translation>T6 T6.5 T7 = teaser por sus puntos  ·  T10sw = una clase por nombre</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Retirar la decisión</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>Taken after its time</source>
        <translation>Tomado fuera de plazo</translation>
    </message>
    <message>
        <source>Taken back: what was posted</source>
        <translation>Retirado: lo que se asentó</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Tomado por</translation>
    </message>
    <message>
        <source>Taken for the make-up of {before}, now {after}</source>
        <translation>Se toma para el make-up de {before}, ahora {after}</translation>
    </message>
    <message>
        <source>Taken in: {period}</source>
        <translation>Recibidos en: {period}</translation>
    </message>
    <message>
        <source>Tape time</source>
        <translation>Hora de la cinta</translation>
    </message>
    <message>
        <source>Tape time, phone line and reason are lines of at most {longest_line} characters. {nothing}</source>
        <translation>Hora de la cinta, línea telefónica y motivo son líneas de a lo sumo {longest_line} caracteres. {nothing}</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Team total: the score of one side against the line; equal is a push</source>
        <translation>Total de equipo: el marcador de un lado contra la línea; igual se devuelve</translation>
    </message>
    <message>
        <source>Team totals</source>
        <translation>Totales de equipo</translation>
    </message>
    <message>
        <source>Teaser</source>
        <translation>Teaser</translation>
    </message>
    <message>
        <source>Teasers</source>
        <translation>Teasers</translation>
    </message>
    <message>
        <source>Temporary credit</source>
        <translation>Crédito temporal</translation>
    </message>
    <message>
        <source>Terms that ended</source>
        <translation>Plazos que terminaron</translation>
    </message>
    <message>
        <source>That choice of pitchers is a rule of the house and is not typed.</source>
        <translation>Esa elección de lanzadores es una regla de la casa y no se escribe.</translation>
    </message>
    <message>
        <source>That day is outside of any calendar. Write for instance day:&gt;mon.</source>
        <translation>Ese día está fuera de cualquier calendario. Escriba por ejemplo day:&gt;mon.</translation>
    </message>
    <message>
        <source>That day is outside of any calendar. Write for instance placed:&gt;mon.</source>
        <translation>Ese día está fuera de cualquier calendario. Escriba por ejemplo placed:&gt;mon.</translation>
    </message>
    <message>
        <source>That failed {failures} times. Wait {left} s and try again. Nobody is signed in.</source>
        <translation>Eso falló {failures} veces. Espere {left} s e intente de nuevo. Nadie inició sesión.</translation>
    </message>
    <message>
        <source>That is more than any amount the book can hold.</source>
        <translation>Eso es más que cualquier importe que el libro puede guardar.</translation>
    </message>
    <message>
        <source>That is neither the PIN nor the password. The window stays locked.</source>
        <translation>Eso no es ni el PIN ni la contraseña. La ventana sigue bloqueada.</translation>
    </message>
    <message>
        <source>That is not the phone secret of {code}.</source>
        <translation>Esa no es la clave telefónica de {code}.</translation>
    </message>
    <message>
        <source>That is too much for one paste: import it as a file.</source>
        <translation>Eso es demasiado para pegarlo: impórtelo como archivo.</translation>
    </message>
    <message>
        <source>That is what the caller asked for: approve it. {nothing}</source>
        <translation>Eso es lo que pidió quien llama: apruébela. {nothing}</translation>
    </message>
    <message>
        <source>The PIN is 4 to 8 digits.</source>
        <translation>El PIN tiene de 4 a 8 dígitos.</translation>
    </message>
    <message>
        <source>The PIN is one of those that are tried first, such as 1111 or 1234.</source>
        <translation>El PIN es uno de los que se prueban primero, como 1111 o 1234.</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>La cuenta</translation>
    </message>
    <message>
        <source>The agent carries what the players won; {after} comes back first</source>
        <translation>El agente carga con lo que ganaron los jugadores; {after} vuelve primero</translation>
    </message>
    <message>
        <source>The amount is 0. Type an amount above 0. {nothing}</source>
        <translation>El importe es 0. Escriba un importe mayor que 0. {nothing}</translation>
    </message>
    <message>
        <source>The amount is above 0. Nothing was changed.</source>
        <translation>El importe es mayor que 0. No se cambió nada.</translation>
    </message>
    <message>
        <source>The amount is larger than any amount the book can hold.</source>
        <translation>El importe es mayor que cualquiera que el libro puede guardar.</translation>
    </message>
    <message>
        <source>The amount of a parlay is what it risks or what it wins; say which.</source>
        <translation>El importe de un parlay es lo que arriesga o lo que gana; diga cuál.</translation>
    </message>
    <message>
        <source>The amount of an each-way wager is what each of its two parts risks; say it so.</source>
        <translation>El importe de una jugada a ganador y colocado es lo que arriesga cada una de sus dos partes; dígalo así.</translation>
    </message>
    <message>
        <source>The amount that stays when a price changes (15.2)</source>
        <translation>El importe que se queda cuando cambia un precio (15.2)</translation>
    </message>
    <message>
        <source>The amount to take a market off the board at is above 0.</source>
        <translation>El importe para quitar un mercado de la pizarra es mayor que 0.</translation>
    </message>
    <message>
        <source>The amount: wanted was to risk {risk} to win {win}; the ticket risks {written}.</source>
        <translation>El importe: se quería arriesgar {risk} para ganar {win}; el boleto arriesga {written}.</translation>
    </message>
    <message>
        <source>The backup could not be written: {strerror}.</source>
        <translation>No se pudo escribir la copia de seguridad: {strerror}.</translation>
    </message>
    <message>
        <source>The balance changed while it was read. Nothing was written down.</source>
        <translation>El saldo cambió mientras se leía. No se anotó nada.</translation>
    </message>
    <message>
        <source>The balance from which on the account is settled; the nearest that is set counts.</source>
        <translation>El saldo desde el que se salda la cuenta; vale el más cercano que esté fijado.</translation>
    </message>
    <message>
        <source>The balance that was brought forward into the week.</source>
        <translation>El saldo que se trajo a la semana.</translation>
    </message>
    <message>
        <source>The balances of the players below zero, added up without their sign.</source>
        <translation>Los saldos bajo cero de los jugadores, sumados sin su signo.</translation>
    </message>
    <message>
        <source>The block of {count} rows reaches beyond the matrix. Nothing was pasted.</source>
        <translation>El bloque de {count} filas pasa de la cuadrícula. No se pegó nada.</translation>
    </message>
    <message>
        <source>The board at that second{part}</source>
        <translation>La pizarra en ese segundo{part}</translation>
    </message>
    <message>
        <source>The board is the same for every agent: ask for it without one.</source>
        <translation>La pizarra es la misma para todos los agentes: pídala sin agente.</translation>
    </message>
    <message>
        <source>The book has no such account: name the one that it is.</source>
        <translation>El libro no tiene esa cuenta: nombre la que es.</translation>
    </message>
    <message>
        <source>The book has no week that starts on {week}.</source>
        <translation>El libro no tiene ninguna semana que empiece el {week}.</translation>
    </message>
    <message>
        <source>The book has {current}, the file {proposed}. Correct it on the board's Results tab if the file is right.</source>
        <translation>El libro tiene {current}, el archivo {proposed}. Corríjalo en la pestaña Resultados de la pizarra si el archivo tiene razón.</translation>
    </message>
    <message>
        <source>The book is kept by the rules of version {wanted} of the program, and this one has those of version {own}. Nothing was changed, and nothing is lost. Update the program and open the book again.</source>
        <translation>El libro se lleva con las reglas de la versión {wanted} del programa, y este tiene las de la versión {own}. No se cambió nada y nada se perdió. Actualice el programa y abra el libro de nuevo.</translation>
    </message>
    <message>
        <source>The book is still being fetched from the server. Nothing was written. Wait until all of it is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book needs a name of one line, without slashes.</source>
        <translation>El libro necesita un nombre de una línea, sin barras.</translation>
    </message>
    <message>
        <source>The book needs an owner: the name you will sign in with.</source>
        <translation>El libro necesita un propietario: el nombre con que iniciará sesión.</translation>
    </message>
    <message>
        <source>The book was brought to a new format, but its tables do not agree: {difference}. The book as it was is kept in “{name}”.</source>
        <translation>El libro se pasó a un formato nuevo, pero sus tablas no concuerdan: {difference}. El libro como era se conserva en «{name}».</translation>
    </message>
    <message>
        <source>The bookmaker is there twice.</source>
        <translation>La casa de apuestas está dos veces.</translation>
    </message>
    <message>
        <source>The calculator reads at most {longest} characters.</source>
        <translation>La calculadora lee a lo sumo {longest} caracteres.</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>La llamada</translation>
    </message>
    <message>
        <source>The caller is {wanted}; the ticket is of {written}.</source>
        <translation>Quien llama es {wanted}; el boleto es de {written}.</translation>
    </message>
    <message>
        <source>The card “{name}” does not pay {teams} teams.</source>
        <translation>La tarjeta «{name}» no paga {teams} equipos.</translation>
    </message>
    <message>
        <source>The carry of {code}</source>
        <translation>El arrastre de {code}</translation>
    </message>
    <message>
        <source>The cell says {beside}, and the column {price_heading} says {price}.</source>
        <translation>La celda dice {beside}, y la columna {price_heading} dice {price}.</translation>
    </message>
    <message>
        <source>The cell “{heading}” is blank, and a name belongs here.</source>
        <translation>La celda «{heading}» está vacía, y aquí va un nombre.</translation>
    </message>
    <message>
        <source>The cell “{heading}” is blank, and {what} belongs here.</source>
        <translation>La celda «{heading}» está vacía, y aquí va {what}.</translation>
    </message>
    <message>
        <source>The code of an account is one word.</source>
        <translation>El código de una cuenta es una sola palabra.</translation>
    </message>
    <message>
        <source>The column {heading} says {text}, and a score of {home} to {away} is {expected}.</source>
        <translation>La columna {heading} dice {text}, y un marcador de {home} a {away} es {expected}.</translation>
    </message>
    <message>
        <source>The columns of {name} are separated by {separators}.</source>
        <translation>Las columnas de {name} están separadas por {separators}.</translation>
    </message>
    <message>
        <source>The copy does not verify and was thrown away: {difference}. Run verify on the book.</source>
        <translation>La copia no se verifica y se desechó: {difference}. Ejecute la verificación en el libro.</translation>
    </message>
    <message>
        <source>The copy is damaged ({healthy}) and was thrown away.</source>
        <translation>La copia está dañada ({healthy}) y se desechó.</translation>
    </message>
    <message>
        <source>The date jumps back by months, so its year cannot be told. Sort the rows.</source>
        <translation>La fecha salta meses hacia atrás, así que su año no se puede saber. Ordene las filas.</translation>
    </message>
    <message>
        <source>The dates in {name} have no year. Say the year of the first row with --season, for instance --season 2018; nothing was changed.</source>
        <translation>Las fechas de {name} no tienen año. Diga el año de la primera fila con --season, por ejemplo --season 2018; no se cambió nada.</translation>
    </message>
    <message>
        <source>The dearest price still paid by the table (7.2)</source>
        <translation>El precio más caro que todavía paga la tabla (7.2)</translation>
    </message>
    <message>
        <source>The difference that is posted: what it comes to, less what was posted.</source>
        <translation>La diferencia que se asienta: a cuánto llega, menos lo que se asentó.</translation>
    </message>
    <message>
        <source>The draw and the under of one match are related.</source>
        <translation>El empate y la baja de un partido están relacionados.</translation>
    </message>
    <message>
        <source>The entry is one line of 1 to {entry_max} characters, such as 451 -3.5 w100.</source>
        <translation>La entrada es una línea de 1 a {entry_max} caracteres, como 451 -3.5 w100.</translation>
    </message>
    <message>
        <source>The entry names {account}, the row {code}.</source>
        <translation>La entrada nombra {account}, la fila {code}.</translation>
    </message>
    <message>
        <source>The event is not on the schedule.</source>
        <translation>El evento no está en el calendario.</translation>
    </message>
    <message>
        <source>The event is not on the schedule. Import the lines first.</source>
        <translation>El evento no está en el calendario. Importe primero las líneas.</translation>
    </message>
    <message>
        <source>The event is not on the schedule. Nothing was changed.</source>
        <translation>El evento no está en el calendario. No se cambió nada.</translation>
    </message>
    <message>
        <source>The event is over, and the score of a team is missing.</source>
        <translation>El evento terminó, y falta el marcador de un equipo.</translation>
    </message>
    <message>
        <source>The event is there already. Nothing was changed.</source>
        <translation>El evento ya está allí. No se cambió nada.</translation>
    </message>
    <message>
        <source>The event was played; a result stands. Nothing was changed.</source>
        <translation>El evento se jugó; hay un resultado vigente. No se cambió nada.</translation>
    </message>
    <message>
        <source>The events of {name} have no field {names}, which the format {format_name} needs. Found: {headings}. Nothing was changed.</source>
        <translation>Los eventos de {name} no tienen el campo {names}, que el formato {format_name} necesita. Se encontró: {headings}. No se cambió nada.</translation>
    </message>
    <message>
        <source>The favourite changes: {side} was {was} and would be {is_now}.</source>
        <translation>Cambia el favorito: {side} era {was} y sería {is_now}.</translation>
    </message>
    <message>
        <source>The fewest selections (10.1)</source>
        <translation>Las selecciones mínimas (10.1)</translation>
    </message>
    <message>
        <source>The field is too small for places. Nothing was written; write it to win.</source>
        <translation>Hay muy pocos participantes para puestos. No se escribió nada; escríbala a ganador.</translation>
    </message>
    <message>
        <source>The file has no team “{name}”. Nothing was changed.</source>
        <translation>El archivo no tiene ningún equipo «{name}». No se cambió nada.</translation>
    </message>
    <message>
        <source>The file of the book is damaged: {found}. Close the program, keep the file, and restore the latest backup under another name.</source>
        <translation>El archivo del libro está dañado: {found}. Cierre el programa, conserve el archivo y restaure la última copia de seguridad con otro nombre.</translation>
    </message>
    <message>
        <source>The file of “{name}” ends elsewhere than its writer says. Close the program, keep the file, and run verify on it.</source>
        <translation>El archivo de «{name}» termina en otro lugar que el que dice quien lo escribe. Cierre el programa, conserve el archivo y ejecute la verificación en él.</translation>
    </message>
    <message>
        <source>The final score is above the sum of the innings, {runs} / {runs2}, and there are extra innings only after nine full ones and a tie.</source>
        <translation>El marcador final es mayor que la suma de las entradas, {runs} / {runs2}, y solo hay entradas extra tras nueve completas y un empate.</translation>
    </message>
    <message>
        <source>The final score is above the sum of the periods, and they are no tie.</source>
        <translation>El marcador final es mayor que la suma de los períodos, y no hay empate.</translation>
    </message>
    <message>
        <source>The final score is below the sum of the innings, {runs} / {runs2}.</source>
        <translation>El marcador final es menor que la suma de las entradas, {runs} / {runs2}.</translation>
    </message>
    <message>
        <source>The final score is missing. Nothing was recorded; type both sides.</source>
        <translation>Falta el marcador final. No se registró nada; escriba ambos lados.</translation>
    </message>
    <message>
        <source>The final score {final} is below the sum of its innings {runs}. Nothing was taken over; correct the score or the innings.</source>
        <translation>El marcador final {final} está por debajo de la suma de sus entradas {runs}. No se tomó nada; corrija el marcador o las entradas.</translation>
    </message>
    <message>
        <source>The final score {final} is below the sum of its periods {known}. Nothing was taken over; correct the score or the periods.</source>
        <translation>El marcador final {final} está por debajo de la suma de sus períodos {known}. No se tomó nada; corrija el marcador o los períodos.</translation>
    </message>
    <message>
        <source>The first five innings make {five}, not {typed}. Nothing was taken over; correct one of them.</source>
        <translation>Las primeras cinco entradas hacen {five}, no {typed}. No se tomó nada; corrija uno de los dos.</translation>
    </message>
    <message>
        <source>The first row is neither a game nor headings. Headings are rot, team, spread, total and ml; without them the columns stand in this order.</source>
        <translation>La primera fila no es un juego ni encabezados. Los encabezados son rot, team, spread, total y ml; sin ellos las columnas van en este orden.</translation>
    </message>
    <message>
        <source>The first row is the over and the second the under; these say otherwise.</source>
        <translation>La primera fila es la alta y la segunda la baja; estas dicen otra cosa.</translation>
    </message>
    <message>
        <source>The folder for temporary files “{gettempdir}” is full or may not be written to. The workbook was not made, and an older file of that name is as it was. Free some space and try again.</source>
        <translation>La carpeta de archivos temporales «{gettempdir}» está llena o no se puede escribir en ella. El libro de cálculo no se hizo, y un archivo anterior de ese nombre está como estaba. Libere espacio e intente de nuevo.</translation>
    </message>
    <message>
        <source>The folder of “{name}” is read-only or cannot be reached, so the book cannot be opened for writing. Nothing was changed.</source>
        <translation>La carpeta de «{name}» es de solo lectura o no se alcanza, así que el libro no se puede abrir para escribir. No se cambió nada.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made ({strerror}). Nothing was written; the book is as it was. Name another folder.</source>
        <translation>La carpeta «{folder}» no se puede crear ({strerror}). No se escribió nada; el libro está como estaba. Nombre otra carpeta.</translation>
    </message>
    <message>
        <source>The folder “{folder}” for backups and exports is not there. Nothing was written. Choose another one under Routines.</source>
        <translation>La carpeta «{folder}» para copias de seguridad y exportaciones no está. No se escribió nada. Elija otra en Rutinas.</translation>
    </message>
    <message>
        <source>The folder “{parent}” does not exist. Nothing was written.</source>
        <translation>La carpeta «{parent}» no existe. No se escribió nada.</translation>
    </message>
    <message>
        <source>The format holds one line of each game, its closing one.</source>
        <translation>El formato contiene una línea de cada juego, la de cierre.</translation>
    </message>
    <message>
        <source>The game was</source>
        <translation>El juego fue</translation>
    </message>
    <message>
        <source>The game was suspended: {sentence}.</source>
        <translation>El juego se suspendió: {sentence}.</translation>
    </message>
    <message>
        <source>The game was suspended: {sentence}. It is recorded as stopped, by the score at which it was suspended.</source>
        <translation>El juego se suspendió: {sentence}. Se registra como detenido, con el marcador en que se suspendió.</translation>
    </message>
    <message>
        <source>The game was suspended: {sentence}. Nothing was recorded; type the score at which it was suspended, and record it as stopped.</source>
        <translation>El juego se suspendió: {sentence}. No se registró nada; escriba el marcador en que se suspendió, y regístrelo como detenido.</translation>
    </message>
    <message>
        <source>The guide did not come with this program. The book is not concerned. It is also found in the folder “docs” of the program's sources.</source>
        <translation>La guía no vino con este programa. No afecta al libro. También se encuentra en la carpeta «docs» de las fuentes del programa.</translation>
    </message>
    <message>
        <source>The halves do not make the final score; extra time is no part of a soccer score. Nothing was taken over; correct one of them.</source>
        <translation>Las mitades no hacen el marcador final; el tiempo extra no es parte de un marcador de fútbol. No se tomó nada; corrija uno de los dos.</translation>
    </message>
    <message>
        <source>The handicap is blank, and its prices are there.</source>
        <translation>El hándicap está vacío, y sus precios están.</translation>
    </message>
    <message>
        <source>The headings of {name} hold {kinds}, so what separates the columns cannot be told. {save_as}</source>
        <translation>Los encabezados de {name} contienen {kinds}, así que no se puede saber qué separa las columnas. {save_as}</translation>
    </message>
    <message>
        <source>The home team bats in as many innings as the visitor, or in one less.</source>
        <translation>El local batea en tantas entradas como el visitante, o en una menos.</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>La casa</translation>
    </message>
    <message>
        <source>The house has listed these two as related.</source>
        <translation>La casa tiene estas dos como relacionadas.</translation>
    </message>
    <message>
        <source>The house has nothing here.</source>
        <translation>La casa no tiene nada aquí.</translation>
    </message>
    <message>
        <source>The house is the top of the tree and stands under nothing.</source>
        <translation>La casa es la cima del árbol y no está bajo nada.</translation>
    </message>
    <message>
        <source>The house loses it.</source>
        <translation>La casa lo pierde.</translation>
    </message>
    <message>
        <source>The house placed it with another house, whose account gets the other side.</source>
        <translation>La casa la colocó con otra casa, cuya cuenta recibe el otro lado.</translation>
    </message>
    <message>
        <source>The house rules became version {version} meanwhile. Nothing was changed. Compare the two and save again.</source>
        <translation>Las reglas de la casa pasaron entretanto a la versión {version}. No se cambió nada. Compare las dos y guarde de nuevo.</translation>
    </message>
    <message>
        <source>The house rules changed since this was read back. Nothing was written. Read it back again.</source>
        <translation>Las reglas de la casa cambiaron desde que se leyó esto. No se escribió nada. Léalo otra vez.</translation>
    </message>
    <message>
        <source>The house rules do not say what “{path}.pays” pays.</source>
        <translation>Las reglas de la casa no dicen qué paga «{path}.pays».</translation>
    </message>
    <message>
        <source>The house rules do not say “{path}{name}”.</source>
        <translation>Las reglas de la casa no dicen «{path}{name}».</translation>
    </message>
    <message>
        <source>The house rules give {twice} twice in “rotation_prefixes”.</source>
        <translation>Las reglas de la casa dan {twice} dos veces en «rotation_prefixes».</translation>
    </message>
    <message>
        <source>The house rules give “table_min_price” as {dearest}, which is better than “parlay_standard_price”, {standard}; it is the dearest price the table still pays.</source>
        <translation>Las reglas de la casa dan «table_min_price» como {dearest}, mejor que «parlay_standard_price», {standard}; es el precio más caro que la tabla todavía paga.</translation>
    </message>
    <message>
        <source>The house rules give “{key}” as {said}; {wanted}.</source>
        <translation>Las reglas de la casa dan «{key}» como {said}; {wanted}.</translation>
    </message>
    <message>
        <source>The house rules give “{lower}” as {profile}, more than “{upper}”, {profile2}.</source>
        <translation>Las reglas de la casa dan «{lower}» como {profile}, más que «{upper}», {profile2}.</translation>
    </message>
    <message>
        <source>The house rules give “{path}” points neither for football nor for basketball.</source>
        <translation>Las reglas de la casa no dan puntos a «{path}» ni en fútbol americano ni en baloncesto.</translation>
    </message>
    <message>
        <source>The house rules give “{path}” {points} points; its name begins with its points.</source>
        <translation>Las reglas de la casa dan a «{path}» {points} puntos; su nombre comienza con sus puntos.</translation>
    </message>
    <message>
        <source>The house rules name reverses in “buy_in”, and “reverse_strict” bars bought points from them.</source>
        <translation>Las reglas de la casa nombran reversas en «buy_in», y «reverse_strict» les prohíbe los puntos comprados.</translation>
    </message>
    <message>
        <source>The house rules name two tables in “{key}” that sell {twice}.</source>
        <translation>Las reglas de la casa nombran en «{key}» dos tablas que venden {twice}.</translation>
    </message>
    <message>
        <source>The house rules name “{key}.{name}”; each of its keys is {says}.</source>
        <translation>Las reglas de la casa nombran «{key}.{name}»; cada una de sus claves es {says}.</translation>
    </message>
    <message>
        <source>The house rules name “{path}{name}”, which this program does not know.</source>
        <translation>Las reglas de la casa nombran «{path}{name}», que este programa no conoce.</translation>
    </message>
    <message>
        <source>The house rules price parlays by “parlay_table”, which does not say what {missing} teams pay; “parlay_max_legs” allows {parlay_max_legs}.</source>
        <translation>Las reglas de la casa pagan los parlays por «parlay_table», que no dice qué pagan {missing} equipos; «parlay_max_legs» permite {parlay_max_legs}.</translation>
    </message>
    <message>
        <source>The house rules reduce “{path}” by ties and do not say what {missing} teams pay in “{path}.pays”.</source>
        <translation>Las reglas de la casa reducen «{path}» por empates y no dicen qué pagan {missing} equipos en «{path}.pays».</translation>
    </message>
    <message>
        <source>The house rules say all of this already. Nothing was changed.</source>
        <translation>Las reglas de la casa ya dicen todo esto. No se cambió nada.</translation>
    </message>
    <message>
        <source>The house rules switch “birdcage_enabled” on; no definition of a birdcage is published, so it stays off.</source>
        <translation>Las reglas de la casa activan «birdcage_enabled»; no hay ninguna definición publicada de un birdcage, así que queda desactivado.</translation>
    </message>
    <message>
        <source>The house rules, “{key}”: {error}</source>
        <translation>Las reglas de la casa, «{key}»: {error}</translation>
    </message>
    <message>
        <source>The house wins it.</source>
        <translation>La casa lo gana.</translation>
    </message>
    <message>
        <source>The house's pay table has no parlay of {count} legs.</source>
        <translation>La tabla de pagos de la casa no tiene ningún parlay de {count} selecciones.</translation>
    </message>
    <message>
        <source>The house’s money.</source>
        <translation>El dinero de la casa.</translation>
    </message>
    <message>
        <source>The house’s result at the score that is best for it, of the straight wagers.</source>
        <translation>El resultado de la casa con el marcador mejor para ella, de las jugadas directas.</translation>
    </message>
    <message>
        <source>The house’s result at the score that is worst for it, of the straight wagers.</source>
        <translation>El resultado de la casa con el marcador peor para ella, de las jugadas directas.</translation>
    </message>
    <message>
        <source>The house’s result if every event came out worst for these wagers.</source>
        <translation>El resultado de la casa si cada evento saliera lo peor posible para estas jugadas.</translation>
    </message>
    <message>
        <source>The house’s result of every day so far, added up.</source>
        <translation>El resultado de la casa de cada día hasta ahora, sumado.</translation>
    </message>
    <message>
        <source>The house’s result of the straights on the teams if this side wins and covers.</source>
        <translation>El resultado de la casa de las directas sobre los equipos si este lado gana y cubre.</translation>
    </message>
    <message>
        <source>The house’s result of this market if everything on this side wins.</source>
        <translation>El resultado de la casa en este mercado si gana todo este lado.</translation>
    </message>
    <message>
        <source>The innings make {away}-{home}, not the score of the game. Nothing was recorded; correct one of them.</source>
        <translation>Las entradas hacen {away}-{home}, no el marcador del juego. No se registró nada; corrija uno de los dos.</translation>
    </message>
    <message>
        <source>The journal holds “{kind}” version {version}, which this program does not know. Nothing was changed. Update the program and open the book again.</source>
        <translation>El diario contiene «{kind}» versión {version}, que este programa no conoce. No se cambió nada. Actualice el programa y abra el libro de nuevo.</translation>
    </message>
    <message>
        <source>The journal of “{name}” does not match its own hashes: {problem}. Nothing was changed. Keep the file, and restore the latest backup.</source>
        <translation>El diario de «{name}» no coincide con sus propios hashes: {problem}. No se cambió nada. Conserve el archivo y restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The key of the station is missing. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The league is blank. Fill it in, or say it with --league.</source>
        <translation>La liga está vacía. Complétela, o dígala con --league.</translation>
    </message>
    <message>
        <source>The league is taken from the name of the file: {league}.</source>
        <translation>La liga se toma del nombre del archivo: {league}.</translation>
    </message>
    <message>
        <source>The league “{text}” is not known. Known leagues: {known}.</source>
        <translation>La liga «{text}» no se conoce. Ligas conocidas: {known}.</translation>
    </message>
    <message>
        <source>The line is off the board, or its price does not move by cents. Nothing was changed. Move it by hand and dismiss the suggestion.</source>
        <translation>La línea está fuera de la pizarra, o su precio no se mueve por centavos. No se cambió nada. Muévala a mano y descarte la sugerencia.</translation>
    </message>
    <message>
        <source>The line moved again since. Nothing was changed.</source>
        <translation>La línea se movió de nuevo desde entonces. No se cambió nada.</translation>
    </message>
    <message>
        <source>The lines at which straight wagers were taken; the average is weighted by volume.</source>
        <translation>Las líneas a que se tomaron jugadas directas; el promedio se pondera por volumen.</translation>
    </message>
    <message>
        <source>The lines of {code} follow those that the players have otherwise. Nothing was changed.</source>
        <translation>Las líneas de {code} siguen a las que los jugadores tienen de otro modo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The lines of {owner} follow those that the players have otherwise. Nothing was changed.</source>
        <translation>Las líneas de {owner} siguen a las que los jugadores tienen de otro modo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The list of refused rows cannot be written to {target} ({part}). What was imported is safe.</source>
        <translation>La lista de filas rechazadas no se puede escribir en {target} ({part}). Lo que se importó está a salvo.</translation>
    </message>
    <message>
        <source>The lower of risk and win of each wager.</source>
        <translation>Lo menor entre riesgo y ganancia de cada jugada.</translation>
    </message>
    <message>
        <source>The make-up of {code} is {cents} already. Nothing was changed.</source>
        <translation>El make-up de {code} ya es {cents}. No se cambió nada.</translation>
    </message>
    <message>
        <source>The masters and agents below, at any depth.</source>
        <translation>Los maestros y agentes de debajo, a cualquier nivel.</translation>
    </message>
    <message>
        <source>The most</source>
        <translation>Lo más</translation>
    </message>
    <message>
        <source>The most allowed is neither risk nor win.</source>
        <translation>Lo más permitido no es ni riesgo ni ganancia.</translation>
    </message>
    <message>
        <source>The most each pool pays to 1 (19.2)</source>
        <translation>Lo más que paga cada fondo a 1 (19.2)</translation>
    </message>
    <message>
        <source>The most half points bought on one leg (5.4)</source>
        <translation>Los más medios puntos comprados en una selección (5.4)</translation>
    </message>
    <message>
        <source>The most half points sold on one leg (5.4)</source>
        <translation>Los más medios puntos vendidos en una selección (5.4)</translation>
    </message>
    <message>
        <source>The most legs of an if bet (11.1)</source>
        <translation>Las más selecciones de una apuesta condicional (11.1)</translation>
    </message>
    <message>
        <source>The most of a straight wager of this player, before anything is typed.</source>
        <translation>Lo más de una jugada directa de este jugador, antes de escribir nada.</translation>
    </message>
    <message>
        <source>The most of this wager as its amount is said; the layer that binds is named.</source>
        <translation>Lo más de esta jugada como se dice su importe; se nombra la capa que limita.</translation>
    </message>
    <message>
        <source>The most one parlay wins (7.6)</source>
        <translation>Lo más que gana un parlay (7.6)</translation>
    </message>
    <message>
        <source>The most one parlay wins to 1 (7.6)</source>
        <translation>Lo más que gana un parlay a 1 (7.6)</translation>
    </message>
    <message>
        <source>The most one wager on a horse wins (19.2)</source>
        <translation>Lo más que gana una jugada a un caballo (19.2)</translation>
    </message>
    <message>
        <source>The most selections (10.1)</source>
        <translation>Las selecciones máximas (10.1)</translation>
    </message>
    <message>
        <source>The most teams (7.5)</source>
        <translation>Los equipos máximos (7.5)</translation>
    </message>
    <message>
        <source>The most teams of a reverse (12.8)</source>
        <translation>Los equipos máximos de una reversa (12.8)</translation>
    </message>
    <message>
        <source>The most that was taken</source>
        <translation>Lo más que se tomaba</translation>
    </message>
    <message>
        <source>The name or the PIN is not right, or it is your own. Nothing was done.</source>
        <translation>El nombre o el PIN no es correcto, o es el suyo propio. No se hizo nada.</translation>
    </message>
    <message>
        <source>The name or the password is not right. Nobody is signed in.</source>
        <translation>El nombre o la contraseña no es correcto. Nadie inició sesión.</translation>
    </message>
    <message>
        <source>The nearest: {nearest}</source>
        <translation>Los más parecidos: {nearest}</translation>
    </message>
    <message>
        <source>The net of the tickets that were graded for this day, and of its corrections.</source>
        <translation>El neto de los boletos que se calificaron para este día, y de sus correcciones.</translation>
    </message>
    <message>
        <source>The net of the week: the sum of its seven days.</source>
        <translation>El neto de la semana: la suma de sus siete días.</translation>
    </message>
    <message>
        <source>The net of this week less the net of the week before.</source>
        <translation>El neto de esta semana menos el de la semana anterior.</translation>
    </message>
    <message>
        <source>The new limit is 0% to 1000% of the old one. Nothing was set.</source>
        <translation>El límite nuevo es de 0% a 1000% del anterior. No se fijó nada.</translation>
    </message>
    <message>
        <source>The new limit is a percentage or an amount. Nothing was set.</source>
        <translation>El límite nuevo es un porcentaje o un importe. No se fijó nada.</translation>
    </message>
    <message>
        <source>The number it came to is missing. Nothing was recorded.</source>
        <translation>Falta el número que resultó. No se registró nada.</translation>
    </message>
    <message>
        <source>The number that is offered now, as it was put on the board last.</source>
        <translation>El número que se ofrece ahora, como se puso en la pizarra la última vez.</translation>
    </message>
    <message>
        <source>The open straight wagers of everybody below.</source>
        <translation>Las jugadas directas abiertas de todos los de debajo.</translation>
    </message>
    <message>
        <source>The open straight wagers that count here.</source>
        <translation>Las jugadas directas abiertas que cuentan aquí.</translation>
    </message>
    <message>
        <source>The open week is {open_week}; only that one can be closed now.</source>
        <translation>La semana abierta es la del {open_week}; solo esa se puede cerrar ahora.</translation>
    </message>
    <message>
        <source>The other system has no such account.</source>
        <translation>El otro sistema no tiene esa cuenta.</translation>
    </message>
    <message>
        <source>The outcomes are {names}.</source>
        <translation>Los desenlaces son {names}.</translation>
    </message>
    <message>
        <source>The password has the user's name in it: use words that nobody connects with it.</source>
        <translation>La contraseña contiene el nombre del usuario: use palabras que nadie relacione con él.</translation>
    </message>
    <message>
        <source>The password is one of those that are tried first: use words of your own.</source>
        <translation>La contraseña es una de las que se prueban primero: use palabras propias.</translation>
    </message>
    <message>
        <source>The password needs at least {least_length} characters.</source>
        <translation>La contraseña necesita al menos {least_length} caracteres.</translation>
    </message>
    <message>
        <source>The password repeats itself: use words that do not belong together.</source>
        <translation>La contraseña se repite: use palabras que no vayan juntas.</translation>
    </message>
    <message>
        <source>The pasted block</source>
        <translation>El bloque pegado</translation>
    </message>
    <message>
        <source>The period that the first of four digits means (18.3)</source>
        <translation>El período que significa el primero de cuatro dígitos (18.3)</translation>
    </message>
    <message>
        <source>The periods and the overtime make {whole}, not the final score {final}. Nothing was taken over; correct one of them.</source>
        <translation>Los períodos y el tiempo extra hacen {whole}, no el marcador final {final}. No se tomó nada; corrija uno de los dos.</translation>
    </message>
    <message>
        <source>The places of {title} are 1 to {count}. Nothing was added.</source>
        <translation>Los puestos de {title} son de 1 a {count}. No se agregó nada.</translation>
    </message>
    <message>
        <source>The player was told</source>
        <translation>Se le dijo al jugador</translation>
    </message>
    <message>
        <source>The players below with a wager in the week closed last, where they stood then.</source>
        <translation>Los jugadores de debajo con una jugada en la última semana cerrada, donde estaban entonces.</translation>
    </message>
    <message>
        <source>The players below, at any depth.</source>
        <translation>Los jugadores de debajo, a cualquier nivel.</translation>
    </message>
    <message>
        <source>The players won: nothing is earned, nothing is made up</source>
        <translation>Los jugadores ganaron: no se gana nada, no se recupera nada</translation>
    </message>
    <message>
        <source>The players’ amounts.</source>
        <translation>Los importes de los jugadores.</translation>
    </message>
    <message>
        <source>The players’ money.</source>
        <translation>El dinero de los jugadores.</translation>
    </message>
    <message>
        <source>The player’s credit.</source>
        <translation>El crédito del jugador.</translation>
    </message>
    <message>
        <source>The player’s money at risk.</source>
        <translation>El dinero del jugador en riesgo.</translation>
    </message>
    <message>
        <source>The player’s money.</source>
        <translation>El dinero del jugador.</translation>
    </message>
    <message>
        <source>The price moves from {price} to {price2}.</source>
        <translation>El precio se mueve de {price} a {price2}.</translation>
    </message>
    <message>
        <source>The price of the over is the one in the visitor's row, that of the under the one in the home team's row, as the format implies.</source>
        <translation>El precio de la alta es el de la fila del visitante, el de la baja el de la fila del local, como implica el formato.</translation>
    </message>
    <message>
        <source>The price that the table is for (7.2)</source>
        <translation>El precio para el que es la tabla (7.2)</translation>
    </message>
    <message>
        <source>The puck line and the total of one game are related.</source>
        <translation>La línea de goles y el total de un juego están relacionados.</translation>
    </message>
    <message>
        <source>The quote expired before the caller confirmed it. Nothing was written. Read it back again.</source>
        <translation>La cotización venció antes de que quien llama la confirmara. No se escribió nada. Léala otra vez.</translation>
    </message>
    <message>
        <source>The range from {least}</source>
        <translation>El rango desde {least}</translation>
    </message>
    <message>
        <source>The reading of the file was stopped; nothing was changed.</source>
        <translation>La lectura del archivo se detuvo; no se cambió nada.</translation>
    </message>
    <message>
        <source>The reading of {name} broke off, perhaps because it needs more memory than any schedule. Remove what is not needed, or save it as CSV; nothing was changed.</source>
        <translation>La lectura de {name} se interrumpió, quizá porque necesita más memoria que cualquier calendario. Quite lo que no haga falta, o guárdelo como CSV; no se cambió nada.</translation>
    </message>
    <message>
        <source>The reference of a recording is one line of at most 300 characters. Nothing was changed.</source>
        <translation>La referencia de una grabación es una línea de a lo sumo 300 caracteres. No se cambió nada.</translation>
    </message>
    <message>
        <source>The reference {reference} is in the book for another wager: {entry}. Correct the reference, or void that ticket.</source>
        <translation>La referencia {reference} está en el libro para otra jugada: {entry}. Corrija la referencia, o anule ese boleto.</translation>
    </message>
    <message>
        <source>The result is home − away, and {home} − {away} is not {result}.</source>
        <translation>El resultado es local − visitante, y {home} − {away} no es {result}.</translation>
    </message>
    <message>
        <source>The reverse that is offered first (12.2)</source>
        <translation>La reversa que se ofrece primero (12.2)</translation>
    </message>
    <message>
        <source>The risk of the tickets with action that were graded in the week.</source>
        <translation>El riesgo de los boletos con acción que se calificaron en la semana.</translation>
    </message>
    <message>
        <source>The risk of what is open now, or was open when the week closed.</source>
        <translation>El riesgo de lo que está abierto ahora, o lo estaba cuando cerró la semana.</translation>
    </message>
    <message>
        <source>The rotation number of a visitor is odd.</source>
        <translation>El número de rotación de un visitante es impar.</translation>
    </message>
    <message>
        <source>The row has no score.</source>
        <translation>La fila no tiene marcador.</translation>
    </message>
    <message>
        <source>The row has {count} cells under {width} headings, so one of its cells may hold a separator. Put that cell in quotes.</source>
        <translation>La fila tiene {count} celdas bajo {width} encabezados, así que una de sus celdas quizá contiene un separador. Ponga esa celda entre comillas.</translation>
    </message>
    <message>
        <source>The row has {count} cells, and there are {count2} columns.</source>
        <translation>La fila tiene {count} celdas, y hay {count2} columnas.</translation>
    </message>
    <message>
        <source>The row has {count} event dates for {legs}. Give one for all, or one for each.</source>
        <translation>La fila tiene {count} fechas de evento para {legs}. Dé una para todas, o una para cada una.</translation>
    </message>
    <message>
        <source>The row says {division}, and the import was told {league}.</source>
        <translation>La fila dice {division}, y a la importación se le dijo {league}.</translation>
    </message>
    <message>
        <source>The row says {text}, and the import was told {stated}.</source>
        <translation>La fila dice {text}, y a la importación se le dijo {stated}.</translation>
    </message>
    <message>
        <source>The rows have {given} innings, and the column says {stated}.</source>
        <translation>Las filas tienen {given} entradas, y la columna dice {stated}.</translation>
    </message>
    <message>
        <source>The rows of a game are marked V and H, or N and N on neutral ground.</source>
        <translation>Las filas de un juego se marcan V y H, o N y N en campo neutral.</translation>
    </message>
    <message>
        <source>The run line and the total of one game are related.</source>
        <translation>La línea de carreras y el total de un juego están relacionados.</translation>
    </message>
    <message>
        <source>The same for handicaps (14.5)</source>
        <translation>Lo mismo para hándicaps (14.5)</translation>
    </message>
    <message>
        <source>The same wager again</source>
        <translation>La misma jugada otra vez</translation>
    </message>
    <message>
        <source>The same, by chart percent and after what the agents have of it.</source>
        <translation>Lo mismo, por porcentaje de tabla y tras lo que los agentes tienen de ello.</translation>
    </message>
    <message>
        <source>The score at half time is above the final score.</source>
        <translation>El marcador del medio tiempo es mayor que el final.</translation>
    </message>
    <message>
        <source>The score of a game stopped in extra innings (15.4)</source>
        <translation>El marcador de un juego detenido en entradas extra (15.4)</translation>
    </message>
    <message>
        <source>The score of the {half} is not the sum of its quarters. Nothing was taken over; correct one of them.</source>
        <translation>El marcador de la {half} no es la suma de sus cuartos. No se tomó nada; corrija uno de los dos.</translation>
    </message>
    <message>
        <source>The second-half pair is the game's own pair of the column {whole}, copied.</source>
        <translation>El par de la segunda mitad es el par del juego de la columna {whole}, copiado.</translation>
    </message>
    <message>
        <source>The selections of the ticket.</source>
        <translation>Las selecciones del boleto.</translation>
    </message>
    <message>
        <source>The server cannot be reached, and this must be known to all stations at once. Nothing was changed. Tickets, payments and notes go on; do this when the server answers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has facts of this station that this file never had: it is an older copy of itself. Nothing was changed. It goes on as a station of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server let another book or station in. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that fact {seq} is another one than it said before. Nothing was taken. Tell the owner, and keep this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spots of ticket {number} had to be filled within {days} days.</source>
        <translation>Los lugares del boleto {number} tenían que completarse en {days} días.</translation>
    </message>
    <message>
        <source>The spread and the money line of one team in one game are related.</source>
        <translation>El hándicap y la línea de dinero de un equipo en un juego están relacionados.</translation>
    </message>
    <message>
        <source>The spread is large against the total of the same game: the two are related.</source>
        <translation>El hándicap es grande frente al total del mismo juego: los dos están relacionados.</translation>
    </message>
    <message>
        <source>The spread moves by {points} points, from {was} to {is_now}.</source>
        <translation>El hándicap se mueve {points} puntos, de {was} a {is_now}.</translation>
    </message>
    <message>
        <source>The status of an account is {statuses}. Nothing was changed.</source>
        <translation>El estado de una cuenta es {statuses}. No se cambió nada.</translation>
    </message>
    <message>
        <source>The suggestion was decided already, or the line was set since. Nothing was changed.</source>
        <translation>La sugerencia ya se decidió, o la línea se fijó desde entonces. No se cambió nada.</translation>
    </message>
    <message>
        <source>The sum is not complete. {examples}</source>
        <translation>La cuenta no está completa. {examples}</translation>
    </message>
    <message>
        <source>The sum of the players below, from the players’ side.</source>
        <translation>La suma de los jugadores de debajo, del lado de los jugadores.</translation>
    </message>
    <message>
        <source>The terms of this ticket are not those of a {kind}.</source>
        <translation>Los términos de este boleto no son los de {kind}.</translation>
    </message>
    <message>
        <source>The terms of this ticket cannot be read: “{value}” is not what stands there.</source>
        <translation>Los términos de este boleto no se pueden leer: «{value}» no es lo que va allí.</translation>
    </message>
    <message>
        <source>The ticket as written</source>
        <translation>El boleto como se escribió</translation>
    </message>
    <message>
        <source>The ticket has no leg that could be graded. Nothing was changed.</source>
        <translation>El boleto no tiene ninguna selección que se pueda calificar. No se cambió nada.</translation>
    </message>
    <message>
        <source>The ticket is void already. Nothing was changed.</source>
        <translation>El boleto ya está anulado. No se cambió nada.</translation>
    </message>
    <message>
        <source>The ticket is void already. {nothing}</source>
        <translation>El boleto ya está anulado. {nothing}</translation>
    </message>
    <message>
        <source>The ticket is {complaint}. Nothing was changed.</source>
        <translation>El boleto está {complaint}. No se cambió nada.</translation>
    </message>
    <message>
        <source>The tickets that were taken on this side, one by one.</source>
        <translation>Los boletos que se tomaron de este lado, uno por uno.</translation>
    </message>
    <message>
        <source>The times of this format are UTC.</source>
        <translation>Las horas de este formato son UTC.</translation>
    </message>
    <message>
        <source>The total moves by {points} points, from {was} to {told}.</source>
        <translation>El total se mueve {points} puntos, de {was} a {told}.</translation>
    </message>
    <message>
        <source>The track declared no price for this pool</source>
        <translation>La pista no declaró precio para este fondo</translation>
    </message>
    <message>
        <source>The transactions that the filter finds.</source>
        <translation>Las transacciones que encuentra el filtro.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Las dos contraseñas difieren. Escriba la misma dos veces.</translation>
    </message>
    <message>
        <source>The two rows of the game differ in date.</source>
        <translation>Las dos filas del juego difieren en la fecha.</translation>
    </message>
    <message>
        <source>The two rows of the game differ in {heading}.</source>
        <translation>Las dos filas del juego difieren en {heading}.</translation>
    </message>
    <message>
        <source>The user is like this already. Nothing was changed.</source>
        <translation>El usuario ya es así. No se cambió nada.</translation>
    </message>
    <message>
        <source>The visitor's rotation number is odd, and the home team has the next one.</source>
        <translation>El número de rotación del visitante es impar, y el local tiene el siguiente.</translation>
    </message>
    <message>
        <source>The wagers that were placed in this hour, day by day, on the book’s clock.</source>
        <translation>Las jugadas que se hicieron en esta hora, día por día, según el reloj del libro.</translation>
    </message>
    <message>
        <source>The wagers whose legs may have bought points (5.5)</source>
        <translation>Las jugadas cuyas selecciones pueden tener puntos comprados (5.5)</translation>
    </message>
    <message>
        <source>The week is blank; write 0 where it is 0.</source>
        <translation>La semana está vacía; escriba 0 donde es 0.</translation>
    </message>
    <message>
        <source>The week of the network</source>
        <translation>La semana de la red</translation>
    </message>
    <message>
        <source>The week of {code}</source>
        <translation>La semana de {code}</translation>
    </message>
    <message>
        <source>The week of {starts_on} ended on {last} and is not closed.</source>
        <translation>La semana del {starts_on} terminó el {last} y no está cerrada.</translation>
    </message>
    <message>
        <source>The week of {week} is closed already. What comes late posts to {open_week}.</source>
        <translation>La semana del {week} ya está cerrada. Lo que llega tarde se asienta en la del {open_week}.</translation>
    </message>
    <message>
        <source>The week of {week} is not closed, so there is nothing to hand out yet.</source>
        <translation>La semana del {week} no está cerrada, así que todavía no hay nada que entregar.</translation>
    </message>
    <message>
        <source>The week of {week} is not closed. Nothing was checked.</source>
        <translation>La semana del {week} no está cerrada. No se comprobó nada.</translation>
    </message>
    <message>
        <source>The week of {week} is outside of any calendar.</source>
        <translation>La semana del {week} está fuera de cualquier calendario.</translation>
    </message>
    <message>
        <source>The whole game and a part of it, both by side or both by total, are related.</source>
        <translation>El juego completo y una parte de él, ambos por lado o ambos por total, están relacionados.</translation>
    </message>
    <message>
        <source>The whole risk of the tickets with several legs that have a leg here.</source>
        <translation>Todo el riesgo de los boletos con varias selecciones que tienen una aquí.</translation>
    </message>
    <message>
        <source>The whole risk of tickets with several legs, on each event of them.</source>
        <translation>Todo el riesgo de los boletos con varias selecciones, en cada evento de ellos.</translation>
    </message>
    <message>
        <source>The year of the first row is taken from the file's name: {season}.</source>
        <translation>El año de la primera fila se toma del nombre del archivo: {season}.</translation>
    </message>
    <message>
        <source>The {kind} {number} was entered by {user}, who can take it back, as can an owner or manager. {nothing}</source>
        <translation>El {kind} {number} lo registró {user}, quien puede retirarlo, igual que un propietario o gerente. {nothing}</translation>
    </message>
    <message>
        <source>The {pool} pool of {home} cannot pay that. Nothing was recorded.</source>
        <translation>El fondo {pool} de {home} no puede pagar eso. No se registró nada.</translation>
    </message>
    <message>
        <source>The {what} of {name} are those of no known format ({known}). Found: {headings}. Nothing was changed.</source>
        <translation>{what} de {name} no son de ningún formato conocido ({known}). Se encontró: {headings}. No se cambió nada.</translation>
    </message>
    <message>
        <source>Theirs has the other sign: it is from the house's side.</source>
        <translation>El suyo tiene el otro signo: es del lado de la casa.</translation>
    </message>
    <message>
        <source>Theirs includes payments and adjustments.</source>
        <translation>El suyo incluye pagos y ajustes.</translation>
    </message>
    <message>
        <source>Theirs includes the adjustments of the week.</source>
        <translation>El suyo incluye los ajustes de la semana.</translation>
    </message>
    <message>
        <source>Theirs includes the payments of the week.</source>
        <translation>El suyo incluye los pagos de la semana.</translation>
    </message>
    <message>
        <source>Theirs includes what was carried into the week.</source>
        <translation>El suyo incluye lo que se arrastró a la semana.</translation>
    </message>
    <message>
        <source>Theirs is the balance, carry and payments included, not the week.</source>
        <translation>El suyo es el saldo, arrastre y pagos incluidos, no la semana.</translation>
    </message>
    <message>
        <source>There are no archives of this kind for {sport}. Nothing was changed.</source>
        <translation>No hay archivos históricos de esta clase para {sport}. No se cambió nada.</translation>
    </message>
    <message>
        <source>There are no house rules “{name}”; there are {known}.</source>
        <translation>No hay reglas de la casa «{name}»; hay {known}.</translation>
    </message>
    <message>
        <source>There are runs in an inning after one not played.</source>
        <translation>Hay carreras en una entrada después de una que no se jugó.</translation>
    </message>
    <message>
        <source>There is a line type “{name}” already. Nothing was changed.</source>
        <translation>Ya hay un tipo de línea «{name}». No se cambió nada.</translation>
    </message>
    <message>
        <source>There is a price of {price} and no line for it.</source>
        <translation>Hay un precio de {price} y ninguna línea para él.</translation>
    </message>
    <message>
        <source>There is a user “{name}” already. Nothing was saved.</source>
        <translation>Ya hay un usuario «{name}». No se guardó nada.</translation>
    </message>
    <message>
        <source>There is a user “{plain}” already. Nothing was saved.</source>
        <translation>Ya hay un usuario «{plain}». No se guardó nada.</translation>
    </message>
    <message>
        <source>There is no account “{code}” in the part of the accounts that {name} is held to: {reader} and below. Nothing was written.</source>
        <translation>No hay ninguna cuenta «{code}» en la parte de las cuentas a que se limita {name}: {reader} y por debajo. No se escribió nada.</translation>
    </message>
    <message>
        <source>There is no account “{code}” in this book. Nothing was written.</source>
        <translation>No hay ninguna cuenta «{code}» en este libro. No se escribió nada.</translation>
    </message>
    <message>
        <source>There is no account “{code}”.</source>
        <translation>No hay ninguna cuenta «{code}».</translation>
    </message>
    <message>
        <source>There is no account “{code}”. Check the number.</source>
        <translation>No hay ninguna cuenta «{code}». Revise el número.</translation>
    </message>
    <message>
        <source>There is no account “{parent}” to stand under.</source>
        <translation>No hay ninguna cuenta «{parent}» bajo la que estar.</translation>
    </message>
    <message>
        <source>There is no amount yet.</source>
        <translation>Todavía no hay importe.</translation>
    </message>
    <message>
        <source>There is no book at “{path}”. Make one with “bookdesk new {path}”.</source>
        <translation>No hay ningún libro en «{path}». Cree uno con «bookdesk new {path}».</translation>
    </message>
    <message>
        <source>There is no fact {seq} in this book.</source>
        <translation>No hay ningún hecho {seq} en este libro.</translation>
    </message>
    <message>
        <source>There is no file {path}. Nothing was changed.</source>
        <translation>No hay ningún archivo {path}. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no format “{name}”. The formats are: {names}.</source>
        <translation>No hay ningún formato «{name}». Los formatos son: {names}.</translation>
    </message>
    <message>
        <source>There is no line for this price yet. Type line and price: -3.5 -110.</source>
        <translation>Todavía no hay línea para este precio. Escriba línea y precio: -3.5 -110.</translation>
    </message>
    <message>
        <source>There is no line to move. Type line and price: -3.5 -110.</source>
        <translation>No hay línea que mover. Escriba línea y precio: -3.5 -110.</translation>
    </message>
    <message>
        <source>There is no line type “{line_type}”: {known}.</source>
        <translation>No hay ningún tipo de línea «{line_type}»: {known}.</translation>
    </message>
    <message>
        <source>There is no line type “{name}”: {known}. Nothing was changed.</source>
        <translation>No hay ningún tipo de línea «{name}»: {known}. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no move to take back.</source>
        <translation>No hay ningún movimiento que retirar.</translation>
    </message>
    <message>
        <source>There is no new price. Nothing was changed.</source>
        <translation>No hay precio nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no other user “{to}”</source>
        <translation>No hay ningún otro usuario «{to}»</translation>
    </message>
    <message>
        <source>There is no price for this handicap yet. Type both: -1 +150.</source>
        <translation>Todavía no hay precio para este hándicap. Escriba ambos: -1 +150.</translation>
    </message>
    <message>
        <source>There is no price for this line yet. Type both: -3.5 -110, or with the other side's price -3.5 -115 -105.</source>
        <translation>Todavía no hay precio para esta línea. Escriba ambos: -3.5 -110, o con el precio del otro lado -3.5 -115 -105.</translation>
    </message>
    <message>
        <source>There is no price to move. Type one, such as -110.</source>
        <translation>No hay precio que mover. Escriba uno, como -110.</translation>
    </message>
    <message>
        <source>There is no range to move by. Nothing was changed.</source>
        <translation>No hay ningún rango con que mover. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no report “{name}” to export. There are {known}.</source>
        <translation>No hay ningún informe «{name}» que exportar. Hay {known}.</translation>
    </message>
    <message>
        <source>There is no report “{name}”. There are {list}.</source>
        <translation>No hay ningún informe «{name}». Hay {list}.</translation>
    </message>
    <message>
        <source>There is no result to approve. Nothing was changed.</source>
        <translation>No hay ningún resultado que aprobar. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no setting “{key}”. Nothing was changed.</source>
        <translation>No hay ningún ajuste «{key}». No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no such account any more.</source>
        <translation>Esa cuenta ya no existe.</translation>
    </message>
    <message>
        <source>There is no such account in this book.</source>
        <translation>No existe esa cuenta en este libro.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>No existe esa cuenta.</translation>
    </message>
    <message>
        <source>There is no such call. Nothing was printed.</source>
        <translation>No existe esa llamada. No se imprimió nada.</translation>
    </message>
    <message>
        <source>There is no such claim. {nothing}</source>
        <translation>No existe ese reclamo. {nothing}</translation>
    </message>
    <message>
        <source>There is no such contest. Nothing was recorded.</source>
        <translation>No existe esa competencia. No se registró nada.</translation>
    </message>
    <message>
        <source>There is no such document.</source>
        <translation>No existe ese documento.</translation>
    </message>
    <message>
        <source>There is no such document. Nothing was reversed.</source>
        <translation>No existe ese documento. No se revirtió nada.</translation>
    </message>
    <message>
        <source>There is no such event on the schedule.</source>
        <translation>No existe ese evento en el calendario.</translation>
    </message>
    <message>
        <source>There is no such event. It may have been entered on another station.</source>
        <translation>No existe ese evento. Quizá se registró en otra estación.</translation>
    </message>
    <message>
        <source>There is no such fact.</source>
        <translation>No existe ese hecho.</translation>
    </message>
    <message>
        <source>There is no such held wager.</source>
        <translation>No existe esa jugada retenida.</translation>
    </message>
    <message>
        <source>There is no such held wager. {nothing}</source>
        <translation>No existe esa jugada retenida. {nothing}</translation>
    </message>
    <message>
        <source>There is no such mass change. Nothing was changed.</source>
        <translation>No existe ese cambio en masa. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no such proposal. {nothing}</source>
        <translation>No existe esa propuesta. {nothing}</translation>
    </message>
    <message>
        <source>There is no such proposition. Nothing was recorded.</source>
        <translation>No existe esa proposición. No se registró nada.</translation>
    </message>
    <message>
        <source>There is no such request. {nothing}</source>
        <translation>No existe esa solicitud. {nothing}</translation>
    </message>
    <message>
        <source>There is no such set of lines to follow. Nothing was changed.</source>
        <translation>No existe ese juego de líneas al que seguir. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no such ticket. It may have been written on another station.</source>
        <translation>No existe ese boleto. Quizá se escribió en otra estación.</translation>
    </message>
    <message>
        <source>There is no such ticket. Nothing was changed.</source>
        <translation>No existe ese boleto. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no such ticket. Nothing was printed.</source>
        <translation>No existe ese boleto. No se imprimió nada.</translation>
    </message>
    <message>
        <source>There is no such ticket. {nothing}</source>
        <translation>No existe ese boleto. {nothing}</translation>
    </message>
    <message>
        <source>There is no such unconfirmed wager. {nothing}</source>
        <translation>No existe esa jugada sin confirmar. {nothing}</translation>
    </message>
    <message>
        <source>There is no such user. Nothing was changed.</source>
        <translation>No existe ese usuario. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no ticket {name} in the part of the accounts that {name2} is held to: {reader} and below.</source>
        <translation>No hay ningún boleto {name} en la parte de las cuentas a que se limita {name2}: {reader} y por debajo.</translation>
    </message>
    <message>
        <source>There is no ticket {name} in this book.</source>
        <translation>No hay ningún boleto {name} en este libro.</translation>
    </message>
    <message>
        <source>There is no user “{name}” in this book.</source>
        <translation>No hay ningún usuario «{name}» en este libro.</translation>
    </message>
    <message>
        <source>There is no user “{name}”. {nothing}</source>
        <translation>No hay ningún usuario «{name}». {nothing}</translation>
    </message>
    <message>
        <source>There is no wager that this is about. Nothing was changed.</source>
        <translation>No hay ninguna jugada de la que esto trate. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no {kind} pay table “{name}”; there are {known}.</source>
        <translation>No hay ninguna tabla de pagos de {kind} «{name}»; hay {known}.</translation>
    </message>
    <message>
        <source>There is no {start} on {date} in {timezone}: the clocks skip it. Correct the time.</source>
        <translation>No existe {start} del {date} en {timezone}: los relojes la saltan. Corrija la hora.</translation>
    </message>
    <message>
        <source>There is nobody else</source>
        <translation>No hay nadie más</translation>
    </message>
    <message>
        <source>There is nothing to decide about this ticket. Nothing was changed.</source>
        <translation>No hay nada que decidir sobre este boleto. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is nothing to show of this.</source>
        <translation>No hay nada que mostrar de esto.</translation>
    </message>
    <message>
        <source>These lines would follow themselves. Nothing was changed.</source>
        <translation>Estas líneas se seguirían a sí mismas. No se cambió nada.</translation>
    </message>
    <message>
        <source>These pitchers are listed already. Nothing was changed.</source>
        <translation>Estos lanzadores ya están anunciados. No se cambió nada.</translation>
    </message>
    <message>
        <source>This book has a server already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book has no version {number} of its house rules.</source>
        <translation>Este libro no tiene la versión {number} de sus reglas de la casa.</translation>
    </message>
    <message>
        <source>This book has no week of {wanted}: its first one starts on {first}, its open one on {last}. Nothing was written.</source>
        <translation>Este libro no tiene la semana del {wanted}: la primera comienza el {first}, la abierta el {last}. No se escribió nada.</translation>
    </message>
    <message>
        <source>This book is not being given to a server. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book works alone. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book works alone: it takes no facts from a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call is over. Nothing was written.</source>
        <translation>Esta llamada terminó. No se escribió nada.</translation>
    </message>
    <message>
        <source>This cell holds {count} characters, more than any cell of this format.</source>
        <translation>Esta celda contiene {count} caracteres, más que cualquier celda de este formato.</translation>
    </message>
    <message>
        <source>This cell is a formula. Paste the values and save the file again.</source>
        <translation>Esta celda es una fórmula. Pegue los valores y guarde el archivo de nuevo.</translation>
    </message>
    <message>
        <source>This copy has a life of its own already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy has joined already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy of the book has no key of a station, so nothing was written. Enrol it with a new code of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event has no result that waits for approval any more.</source>
        <translation>Este evento ya no tiene un resultado que espere aprobación.</translation>
    </message>
    <message>
        <source>This field holds {count} characters, more than any.</source>
        <translation>Este campo contiene {count} caracteres, más que cualquiera.</translation>
    </message>
    <message>
        <source>This file was restored or copied, and the server does not know it as a station of its own yet. Nothing was written. Connect to the server once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This format holds opening and closing lines, no {when}. Say open or close; nothing was changed.</source>
        <translation>Este formato contiene líneas de apertura y de cierre, no {when}. Diga open o close; no se cambió nada.</translation>
    </message>
    <message>
        <source>This has to be decided; it cannot be put aside. {nothing}</source>
        <translation>Esto tiene que decidirse; no se puede dejar de lado. {nothing}</translation>
    </message>
    <message>
        <source>This house leaves no spots open: name every selection.</source>
        <translation>Esta casa no deja lugares abiertos: nombre todas las selecciones.</translation>
    </message>
    <message>
        <source>This house sells no {kind}s: their pay table is empty.</source>
        <translation>Esta casa no vende {kind}s: su tabla de pagos está vacía.</translation>
    </message>
    <message>
        <source>This house sells no {mark}{card}; it sells {names}.</source>
        <translation>Esta casa no vende {mark}{card}; vende {names}.</translation>
    </message>
    <message>
        <source>This is decided on its own page: Enter goes there. {nothing}</source>
        <translation>Esto se decide en su propia página: Intro lleva allí. {nothing}</translation>
    </message>
    <message>
        <source>This is no enrolment code: {text}. It reads host:port # fingerprint # code. Copy the whole line that the server showed.</source>
        <translation>Esto no es un código de inscripción: {text}. Su forma es servidor:puerto # huella # código. Copie entera la línea que mostró el servidor.</translation>
    </message>
    <message>
        <source>This is no period that can be wagered on.</source>
        <translation>Este no es un período en que se pueda apostar.</translation>
    </message>
    <message>
        <source>This is the board as it was. Esc goes back to now.</source>
        <translation>Esta es la pizarra como era. Esc vuelve a ahora.</translation>
    </message>
    <message>
        <source>This is {league}, and the import was told otherwise.</source>
        <translation>Esta es {league}, y a la importación se le dijo otra.</translation>
    </message>
    <message>
        <source>This market has no line. Type a price.</source>
        <translation>Este mercado no tiene línea. Escriba un precio.</translation>
    </message>
    <message>
        <source>This message does not wait for you. Nothing was changed.</source>
        <translation>Este mensaje no le espera a usted. No se cambió nada.</translation>
    </message>
    <message>
        <source>This move does not wait any more. {nothing}</source>
        <translation>Este traslado ya no espera. {nothing}</translation>
    </message>
    <message>
        <source>This note does not stand any more. {nothing}</source>
        <translation>Esta nota ya no está vigente. {nothing}</translation>
    </message>
    <message>
        <source>This notice of {code} was taken down already. {nothing}</source>
        <translation>Este aviso de {code} ya se quitó. {nothing}</translation>
    </message>
    <message>
        <source>This parlay wins at most {most} in this house.</source>
        <translation>Este parlay gana a lo sumo {most} en esta casa.</translation>
    </message>
    <message>
        <source>This price is blank, and the other side has one.</source>
        <translation>Este precio está vacío, y el otro lado tiene uno.</translation>
    </message>
    <message>
        <source>This program was installed without defusedxml and opens no workbooks.</source>
        <translation>Este programa se instaló sin defusedxml y no abre libros de cálculo.</translation>
    </message>
    <message>
        <source>This proposal was {status} already. {nothing}</source>
        <translation>Esta propuesta ya fue {status}. {nothing}</translation>
    </message>
    <message>
        <source>This row has no partner: a game is two rows, visitor first, home = visitor + 1.</source>
        <translation>Esta fila no tiene pareja: un juego son dos filas, primero el visitante, local = visitante + 1.</translation>
    </message>
    <message>
        <source>This station was sent away by an owner: {reason}. Nothing was written. What it had not sent can still be read and printed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wager of {account} waits, but {said}. {nothing}</source>
        <translation>Esta jugada de {account} espera, pero {said}. {nothing}</translation>
    </message>
    <message>
        <source>This wager waits no more: it was {status}. {nothing}</source>
        <translation>Esta jugada ya no espera: fue {status}. {nothing}</translation>
    </message>
    <message>
        <source>This wager was taken already when it was read back. Nothing was written again; it is among the last tickets.</source>
        <translation>Esta jugada ya se tomó cuando se leyó. No se escribió nada de nuevo; está entre los últimos boletos.</translation>
    </message>
    <message>
        <source>This waits no more; somebody has decided it. {nothing}</source>
        <translation>Esto ya no espera; alguien lo decidió. {nothing}</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Three-way: visitor, home or draw, and only the right answer wins</source>
        <translation>A tres resultados: visitante, local o empate, y solo gana la respuesta correcta</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Boleto</translation>
    </message>
    <message>
        <source>Ticket by</source>
        <translation>Boleto de</translation>
    </message>
    <message>
        <source>Ticket or document</source>
        <translation>Boleto o documento</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>Boleto {number}</translation>
    </message>
    <message>
        <source>Ticket {number} has {left} open spots, and these are {more}.</source>
        <translation>El boleto {number} tiene {left} lugares abiertos, y estas son {more}.</translation>
    </message>
    <message>
        <source>Ticket {number} is not what it was when this was read back. Nothing was written. Read it back again.</source>
        <translation>El boleto {number} no es lo que era cuando se leyó esto. No se escribió nada. Léalo otra vez.</translation>
    </message>
    <message>
        <source>Ticket {number} is {status}: its spots stay as they are.</source>
        <translation>El boleto {number} está {status}: sus lugares quedan como están.</translation>
    </message>
    <message>
        <source>Ticket {number} was written without open spots.</source>
        <translation>El boleto {number} se escribió sin lugares abiertos.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Boletos</translation>
    </message>
    <message>
        <source>Tickets by</source>
        <translation>Boletos de</translation>
    </message>
    <message>
        <source>Tickets to decide</source>
        <translation>Boletos por decidir</translation>
    </message>
    <message>
        <source>Tickets whose status or money changes when the result is approved.</source>
        <translation>Boletos cuyo estado o dinero cambia cuando se aprueba el resultado.</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Times by the clock of the book, {timezone}</source>
        <translation>Horas según el reloj del libro, {timezone}</translation>
    </message>
    <message>
        <source>Times of day are Eastern, as the format says.</source>
        <translation>Las horas del día son del Este, como dice el formato.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>To accounts</source>
        <translation>A cuentas</translation>
    </message>
    <message>
        <source>To be decided by</source>
        <translation>Lo decide</translation>
    </message>
    <message>
        <source>To win</source>
        <translation>A ganar</translation>
    </message>
    <message>
        <source>To {deed}, the smallest amount is above the largest. Nothing was changed.</source>
        <translation>Para {deed}, el importe menor es mayor que el máximo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today is {today} in the week from {first} on</source>
        <translation>Hoy es {today}, en la semana que comienza el {first}</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total {code}</source>
        <translation>Total {code}</translation>
    </message>
    <message>
        <source>Total {code} and below</source>
        <translation>Total {code} y por debajo</translation>
    </message>
    <message>
        <source>Total: the scores of both sides together against the line; equal is a push</source>
        <translation>Total: los marcadores de ambos lados juntos contra la línea; igual se devuelve</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transacciones</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Two scores</source>
        <translation>Dos marcadores</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type a line, such as -3.5, or line and price: -3.5 -110.</source>
        <translation>Escriba una línea, como -3.5, o línea y precio: -3.5 -110.</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Escriba un importe.</translation>
    </message>
    <message>
        <source>Type for instance 120.50 + 33, -110 500 or p -110 -110 +135 100.</source>
        <translation>Escriba por ejemplo 120.50 + 33, -110 500 o p -110 -110 +135 100.</translation>
    </message>
    <message>
        <source>Type for instance net &gt; 1000, close &gt; 60.</source>
        <translation>Escriba por ejemplo net &gt; 1000, close &gt; 60.</translation>
    </message>
    <message>
        <source>Type for instance never, every 30 minutes, daily 05:30 or tue 09:00.</source>
        <translation>Escriba por ejemplo never, every 30 minutes, daily 05:30 o tue 09:00.</translation>
    </message>
    <message>
        <source>Type it and press Enter.</source>
        <translation>Escríbala y pulse Intro.</translation>
    </message>
    <message>
        <source>Type one: 452 500.</source>
        <translation>Escriba uno: 452 500.</translation>
    </message>
    <message>
        <source>Type the prices of the parlay and an amount: p -110 -110 +135 100.</source>
        <translation>Escriba los precios del parlay y un importe: p -110 -110 +135 100.</translation>
    </message>
    <message>
        <source>Type three rising amounts, for instance 100 500 2,500.</source>
        <translation>Escriba tres importes crecientes, por ejemplo 100 500 2,500.</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Under the agent they are under now</source>
        <translation>Bajo el agente en que están ahora</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Visitor and home team are the same.</source>
        <translation>Visitante y local son el mismo.</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Void ticket</source>
        <translation>Anular el boleto</translation>
    </message>
    <message>
        <source>Void: player 0.00.</source>
        <translation>Anulado: jugador 0.00.</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>Anulaciones</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Volume at the line</source>
        <translation>Volumen a la línea</translation>
    </message>
    <message>
        <source>Volume before</source>
        <translation>Volumen antes</translation>
    </message>
    <message>
        <source>Volume of a wager</source>
        <translation>Volumen de una jugada</translation>
    </message>
    <message>
        <source>WR "Smith is elected" +250 100</source>
        <translation>WR "Smith is elected" +250 100</translation>
    </message>
    <message>
        <source>WR "Smith is elected" on 2026-11-03 +250 100</source>
        <translation>WR "Smith is elected" on 2026-11-03 +250 100</translation>
    </message>
    <message>
        <source>WR "Smith is elected" r100 w250</source>
        <translation>WR "Smith is elected" r100 w250</translation>
    </message>
    <message>
        <source>WR = write-in, its text in quotes</source>
        <translation>WR = jugada escrita, su texto entre comillas</translation>
    </message>
    <message>
        <source>Wager</source>
        <translation>Jugada</translation>
    </message>
    <message>
        <source>Wager barred by the house rules</source>
        <translation>Jugada prohibida por las reglas de la casa</translation>
    </message>
    <message>
        <source>Wager limit</source>
        <translation>Límite de jugada</translation>
    </message>
    <message>
        <source>Wager that waits</source>
        <translation>Jugada que espera</translation>
    </message>
    <message>
        <source>Wagered by everybody below, graded with action</source>
        <translation>Jugado por todos abajo, calificado con acción</translation>
    </message>
    <message>
        <source>Wagers</source>
        <translation>Jugadas</translation>
    </message>
    <message>
        <source>Wagers accepted</source>
        <translation>Jugadas aceptadas</translation>
    </message>
    <message>
        <source>Wagers add up</source>
        <translation>Las jugadas se suman</translation>
    </message>
    <message>
        <source>Wagers of the hour</source>
        <translation>Jugadas de la hora</translation>
    </message>
    <message>
        <source>Wagers stand when the game is played {words}, and a start is not known. Nothing was changed; state both starts first.</source>
        <translation>Las jugadas se mantienen cuando el juego se juega {words}, y no se conoce un inicio. No se cambió nada; declare primero ambos inicios.</translation>
    </message>
    <message>
        <source>Wanted was a {wanted}; the ticket is a {written}.</source>
        <translation>Se quería {wanted}; el boleto es {written}.</translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation>Avisar en</translation>
    </message>
    <message>
        <source>Watch who beats the close in</source>
        <translation>Vigilar a quien supera el cierre en</translation>
    </message>
    <message>
        <source>Watch winners from</source>
        <translation>Vigilar a ganadores desde</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Vigilado</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Week here</source>
        <translation>Semana aquí</translation>
    </message>
    <message>
        <source>Week there</source>
        <translation>Semana allá</translation>
    </message>
    <message>
        <source>Week {first} to {last}, closed</source>
        <translation>Semana del {first} al {last}, cerrada</translation>
    </message>
    <message>
        <source>Week {first} to {last}, closing</source>
        <translation>Semana del {first} al {last}, cerrándose</translation>
    </message>
    <message>
        <source>Week {first} to {last}, still open</source>
        <translation>Semana del {first} al {last}, aún abierta</translation>
    </message>
    <message>
        <source>Weekly figures</source>
        <translation>Cifras semanales</translation>
    </message>
    <message>
        <source>Weeks looked back</source>
        <translation>Semanas que se miran atrás</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What a change of venue does (17.2)</source>
        <translation>Qué hace un cambio de sede (17.2)</translation>
    </message>
    <message>
        <source>What a clerk has to acknowledge needs a text for the clerk. {nothing}</source>
        <translation>Lo que un telefonista tiene que confirmar necesita un texto para el telefonista. {nothing}</translation>
    </message>
    <message>
        <source>What a free play may be used for (20.2)</source>
        <translation>Para qué se puede usar una jugada gratis (20.2)</translation>
    </message>
    <message>
        <source>What a horse wins is known when the track has paid; say what the wager risks.</source>
        <translation>Lo que gana un caballo se sabe cuando la pista paga; diga lo que la jugada arriesga.</translation>
    </message>
    <message>
        <source>What a parlay may not hold (7.7)</source>
        <translation>Lo que un parlay no puede contener (7.7)</translation>
    </message>
    <message>
        <source>What a parlay with open spots wins is not known yet; say what it risks.</source>
        <translation>Todavía no se sabe qué gana un parlay con lugares abiertos; diga lo que arriesga.</translation>
    </message>
    <message>
        <source>What a reverse of many teams is made of (12.7)</source>
        <translation>De qué se compone una reversa de muchos equipos (12.7)</translation>
    </message>
    <message>
        <source>What a rule does lasts 1 to {days_most} days. Nothing was set.</source>
        <translation>Lo que hace una regla dura de 1 a {days_most} días. No se fijó nada.</translation>
    </message>
    <message>
        <source>What a tie beside a loser does to two teams (8.7)</source>
        <translation>Qué hace un empate junto a un perdedor con dos equipos (8.7)</translation>
    </message>
    <message>
        <source>What accounts below the house have set themselves, beside what they would inherit</source>
        <translation>Lo que las cuentas bajo la casa fijaron por sí mismas, junto a lo que heredarían</translation>
    </message>
    <message>
        <source>What an amount is when the caller does not say (2.3)</source>
        <translation>Qué es un importe cuando quien llama no lo dice (2.3)</translation>
    </message>
    <message>
        <source>What an open if bet holds of the credit (25.3)</source>
        <translation>Qué retiene del crédito una apuesta condicional abierta (25.3)</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Lo que volvió</translation>
    </message>
    <message>
        <source>What can still be risked: credit limit + balance − pending − what is reserved.</source>
        <translation>Lo que todavía se puede arriesgar: límite de crédito + saldo − pendiente − lo reservado.</translation>
    </message>
    <message>
        <source>What comes up to the house</source>
        <translation>Lo que sube a la casa</translation>
    </message>
    <message>
        <source>What comes up to {code}</source>
        <translation>Lo que sube a {code}</translation>
    </message>
    <message>
        <source>What each number of teams pays (7.3)</source>
        <translation>Qué paga cada número de equipos (7.3)</translation>
    </message>
    <message>
        <source>What each pleaser pays; none is sold while empty (9.3)</source>
        <translation>Qué paga cada pleaser; no se vende ninguno mientras está vacío (9.3)</translation>
    </message>
    <message>
        <source>What each teaser pays (8.4)</source>
        <translation>Qué paga cada teaser (8.4)</translation>
    </message>
    <message>
        <source>What else changed the balance in the week: corrections, fees, promotions.</source>
        <translation>Qué más cambió el saldo en la semana: correcciones, cargos, promociones.</translation>
    </message>
    <message>
        <source>What half a point costs, and on or off 3 and 7 (5.4)</source>
        <translation>Qué cuesta medio punto, y entrar o salir del 3 y del 7 (5.4)</translation>
    </message>
    <message>
        <source>What hangs on this game changed since it was shown. Nothing was changed. Open it again and choose anew.</source>
        <translation>Lo que depende de este juego cambió desde que se mostró. No se cambió nada. Ábralo de nuevo y elija otra vez.</translation>
    </message>
    <message>
        <source>What is at risk in tickets that are not settled.</source>
        <translation>Lo que está en riesgo en boletos sin liquidar.</translation>
    </message>
    <message>
        <source>What is disputed</source>
        <translation>Qué se disputa</translation>
    </message>
    <message>
        <source>What is laid off is one straight wager, for instance 452 -3 -110 r500.</source>
        <translation>Lo que se cubre es una jugada directa, por ejemplo 452 -3 -110 r500.</translation>
    </message>
    <message>
        <source>What is paid out if everything wins: risk and win; of free play the win alone.</source>
        <translation>Lo que se paga si todo gana: riesgo y ganancia; de jugada gratis solo la ganancia.</translation>
    </message>
    <message>
        <source>What is wagered on is not what was wanted: {written}.</source>
        <translation>Lo apostado no es lo que se quería: {written}.</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>A cuánto llega</translation>
    </message>
    <message>
        <source>What it wins for the player if everything that is left of it comes in.</source>
        <translation>Lo que gana para el jugador si entra todo lo que le queda.</translation>
    </message>
    <message>
        <source>What keeps the week from being closed with nothing open.</source>
        <translation>Lo que impide cerrar la semana sin nada abierto.</translation>
    </message>
    <message>
        <source>What methods charged the accounts.</source>
        <translation>Lo que los métodos cobraron a las cuentas.</translation>
    </message>
    <message>
        <source>What methods gave the accounts.</source>
        <translation>Lo que los métodos dieron a las cuentas.</translation>
    </message>
    <message>
        <source>What players owe the house.</source>
        <translation>Lo que los jugadores deben a la casa.</translation>
    </message>
    <message>
        <source>What players risk on open straight wagers on the teams.</source>
        <translation>Lo que los jugadores arriesgan en directas abiertas sobre los equipos.</translation>
    </message>
    <message>
        <source>What players risk on tickets that are not settled.</source>
        <translation>Lo que los jugadores arriesgan en boletos sin liquidar.</translation>
    </message>
    <message>
        <source>What spots do that nobody filled (23.1)</source>
        <translation>Qué hacen los lugares que nadie completó (23.1)</translation>
    </message>
    <message>
        <source>What stands at 4½ innings with the home team ahead (15.6)</source>
        <translation>Qué vale a las 4½ entradas con el local adelante (15.6)</translation>
    </message>
    <message>
        <source>What the account owes or is owed now: everything ever posted to it.</source>
        <translation>Lo que la cuenta debe o se le debe ahora: todo lo que se asentó en ella.</translation>
    </message>
    <message>
        <source>What the accounts owe whose balance is below 0.</source>
        <translation>Lo que deben las cuentas cuyo saldo está bajo 0.</translation>
    </message>
    <message>
        <source>What the agent earned in the week by the deal on each product.</source>
        <translation>Lo que el agente ganó en la semana por el trato en cada producto.</translation>
    </message>
    <message>
        <source>What the balances of the accounts were moved by.</source>
        <translation>Lo que movió los saldos de las cuentas.</translation>
    </message>
    <message>
        <source>What the house gets: the other side of what the players get.</source>
        <translation>Lo que recibe la casa: el otro lado de lo que reciben los jugadores.</translation>
    </message>
    <message>
        <source>What the house kept of the handle</source>
        <translation>Lo que retuvo la casa del volumen</translation>
    </message>
    <message>
        <source>What the house lends the player.</source>
        <translation>Lo que la casa presta al jugador.</translation>
    </message>
    <message>
        <source>What the house owes the accounts whose balance is above 0.</source>
        <translation>Lo que la casa debe a las cuentas cuyo saldo está sobre 0.</translation>
    </message>
    <message>
        <source>What the house pays.</source>
        <translation>Lo que paga la casa.</translation>
    </message>
    <message>
        <source>What the house wins or loses if the event ends so, of the straight wagers.</source>
        <translation>Lo que la casa gana o pierde si el evento termina así, de las jugadas directas.</translation>
    </message>
    <message>
        <source>What the house won of the graded tickets of this part, week by week.</source>
        <translation>Lo que ganó la casa con los boletos calificados de esta parte, semana por semana.</translation>
    </message>
    <message>
        <source>What the house won of the player, week by week.</source>
        <translation>Lo que ganó la casa con el jugador, semana por semana.</translation>
    </message>
    <message>
        <source>What the house won of the tickets that were graded in the week.</source>
        <translation>Lo que ganó la casa con los boletos que se calificaron en la semana.</translation>
    </message>
    <message>
        <source>What the method gave or charged beside the transaction.</source>
        <translation>Lo que el método dio o cobró junto a la transacción.</translation>
    </message>
    <message>
        <source>What the player can still risk when all wagers of this line are accepted.</source>
        <translation>Lo que el jugador todavía puede arriesgar cuando se acepten todas las jugadas de esta línea.</translation>
    </message>
    <message>
        <source>What the player gains when everything on the ticket wins, by its frozen terms.</source>
        <translation>Lo que el jugador gana cuando gana todo el boleto, por sus términos congelados.</translation>
    </message>
    <message>
        <source>What the player gets back when everything wins: the risk and what is won.</source>
        <translation>Lo que el jugador recibe cuando todo gana: el riesgo y lo ganado.</translation>
    </message>
    <message>
        <source>What the player loses when the ticket loses. It was frozen when it was accepted.</source>
        <translation>Lo que el jugador pierde cuando el boleto pierde. Se congeló cuando se aceptó.</translation>
    </message>
    <message>
        <source>What the player may still risk.</source>
        <translation>Lo que el jugador todavía puede arriesgar.</translation>
    </message>
    <message>
        <source>What the player risks on all wagers of this line; spots are filled from old risk.</source>
        <translation>Lo que el jugador arriesga en todas las jugadas de esta línea; los lugares se completan del riesgo anterior.</translation>
    </message>
    <message>
        <source>What the player was told</source>
        <translation>Qué se le dijo al jugador</translation>
    </message>
    <message>
        <source>What the player wins if everything on all wagers of this line wins.</source>
        <translation>Lo que el jugador gana si gana todo en todas las jugadas de esta línea.</translation>
    </message>
    <message>
        <source>What the players below risk on open straight wagers.</source>
        <translation>Lo que los jugadores de debajo arriesgan en jugadas directas abiertas.</translation>
    </message>
    <message>
        <source>What the players below win if all of these wagers win.</source>
        <translation>Lo que ganan los jugadores de debajo si ganan todas estas jugadas.</translation>
    </message>
    <message>
        <source>What the players get: what each ticket comes to, less what was posted already.</source>
        <translation>Lo que reciben los jugadores: a cuánto llega cada boleto, menos lo ya asentado.</translation>
    </message>
    <message>
        <source>What the players lost in the open week, less what they won.</source>
        <translation>Lo que los jugadores perdieron en la semana abierta, menos lo que ganaron.</translation>
    </message>
    <message>
        <source>What the players risk on all tickets that the filter finds.</source>
        <translation>Lo que los jugadores arriesgan en todos los boletos que encuentra el filtro.</translation>
    </message>
    <message>
        <source>What the players risk on the open straight wagers.</source>
        <translation>Lo que los jugadores arriesgan en las jugadas directas abiertas.</translation>
    </message>
    <message>
        <source>What the players win if all tickets that the filter finds win.</source>
        <translation>Lo que los jugadores ganan si ganan todos los boletos que encuentra el filtro.</translation>
    </message>
    <message>
        <source>What the players win if these wagers win.</source>
        <translation>Lo que los jugadores ganan si ganan estas jugadas.</translation>
    </message>
    <message>
        <source>What the profile is called</source>
        <translation>Cómo se llama el perfil</translation>
    </message>
    <message>
        <source>What the server sent does not fit the journal: {problem}. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server sent is not what it signed. Nothing was taken. It is asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the ticket came to: all postings of the ticket to the player’s account.</source>
        <translation>A cuánto llegó el boleto: todos sus asientos en la cuenta del jugador.</translation>
    </message>
    <message>
        <source>What the ticket comes to by its frozen terms and the results.</source>
        <translation>A cuánto llega el boleto por sus términos congelados y los resultados.</translation>
    </message>
    <message>
        <source>What the ticket takes of the player’s credit while it is open.</source>
        <translation>Lo que el boleto toma del crédito del jugador mientras está abierto.</translation>
    </message>
    <message>
        <source>What the tickets that the filter finds came to.</source>
        <translation>A cuánto llegaron los boletos que encuentra el filtro.</translation>
    </message>
    <message>
        <source>What the till would hold if everybody settled now.</source>
        <translation>Lo que habría en la caja si todos saldaran ahora.</translation>
    </message>
    <message>
        <source>What the trade's words for amounts mean (2.4)</source>
        <translation>Qué significan las palabras del gremio para importes (2.4)</translation>
    </message>
    <message>
        <source>What the transaction gave the account or took from it.</source>
        <translation>Lo que la transacción dio a la cuenta o tomó de ella.</translation>
    </message>
    <message>
        <source>What was paid in and paid out in the week.</source>
        <translation>Lo que se ingresó y se pagó en la semana.</translation>
    </message>
    <message>
        <source>What was paid in by accounts, less what was paid out to them.</source>
        <translation>Lo ingresado por las cuentas, menos lo que se les pagó.</translation>
    </message>
    <message>
        <source>What was posted</source>
        <translation>Lo asentado</translation>
    </message>
    <message>
        <source>What was posted for the ticket so far.</source>
        <translation>Lo asentado por el boleto hasta ahora.</translation>
    </message>
    <message>
        <source>What was written in the call.</source>
        <translation>Lo que se escribió en la llamada.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When a game is official (15.3)</source>
        <translation>Cuándo es oficial un juego (15.3)</translation>
    </message>
    <message>
        <source>Where the account stood after this posting.</source>
        <translation>Cómo quedó la cuenta tras este asiento.</translation>
    </message>
    <message>
        <source>Whether Asian quarter lines are allowed (7.4)</source>
        <translation>Si se permiten líneas asiáticas de cuarto (7.4)</translation>
    </message>
    <message>
        <source>Whether a team's total counts the goal of a shoot-out (3.4)</source>
        <translation>Si el total de un equipo cuenta el gol de una tanda (3.4)</translation>
    </message>
    <message>
        <source>Whether bought points and circled games are barred (12.8)</source>
        <translation>Si se prohíben puntos comprados y juegos con círculo (12.8)</translation>
    </message>
    <message>
        <source>Whether points are sold on totals as well (5.2)</source>
        <translation>Si también se venden puntos en totales (5.2)</translation>
    </message>
    <message>
        <source>Whether spots may be left open (23.1)</source>
        <translation>Si se pueden dejar lugares abiertos (23.1)</translation>
    </message>
    <message>
        <source>Whether the number beside NL is a spread or a total cannot be told.</source>
        <translation>No se puede saber si el número junto a NL es un hándicap o un total.</translation>
    </message>
    <message>
        <source>Whether totals are allowed (8.2)</source>
        <translation>Si se permiten totales (8.2)</translation>
    </message>
    <message>
        <source>Whether two legs may be of one game (8.2)</source>
        <translation>Si dos selecciones pueden ser de un mismo juego (8.2)</translation>
    </message>
    <message>
        <source>Which league the sport {part} is, is not known. Say it</source>
        <translation>No se sabe de qué liga es el deporte {part}. Dígala</translation>
    </message>
    <message>
        <source>Which league {number} is, is not known: say --league.</source>
        <translation>No se sabe qué liga es {number}: diga --league.</translation>
    </message>
    <message>
        <source>Which pitchers must start, when nobody says (15.1)</source>
        <translation>Qué lanzadores deben abrir cuando nadie lo dice (15.1)</translation>
    </message>
    <message>
        <source>Which way the last unit is rounded (1.6)</source>
        <translation>Hacia dónde se redondea la última unidad (1.6)</translation>
    </message>
    <message>
        <source>Which: {which}, the newest first</source>
        <translation>Cuáles: {which}, primero las más nuevas</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Whole game</source>
        <translation>Juego completo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why watched</source>
        <translation>Por qué se vigila</translation>
    </message>
    <message>
        <source>Width of the line</source>
        <translation>Ancho de la línea</translation>
    </message>
    <message>
        <source>Win pool: the track’s own price decides what it pays</source>
        <translation>Fondo a ganador: el precio de la pista decide lo que paga</translation>
    </message>
    <message>
        <source>Wins at most</source>
        <translation>Gana a lo sumo</translation>
    </message>
    <message>
        <source>Wins for the house</source>
        <translation>Gana para la casa</translation>
    </message>
    <message>
        <source>With graded</source>
        <translation>Con calificados</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retiro</translation>
    </message>
    <message>
        <source>Withdrawal asked for</source>
        <translation>Retiro solicitado</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>Retiros</translation>
    </message>
    <message>
        <source>Withdrawals approved above</source>
        <translation>Retiros aprobados sobre</translation>
    </message>
    <message>
        <source>Withdrawals are paid on no day of the week here.</source>
        <translation>Aquí no se pagan retiros ningún día de la semana.</translation>
    </message>
    <message>
        <source>Withdrawals by</source>
        <translation>Retiros por</translation>
    </message>
    <message>
        <source>Withdrawals of a month</source>
        <translation>Los retiros de un mes</translation>
    </message>
    <message>
        <source>Withdrawals of a week</source>
        <translation>Los retiros de una semana</translation>
    </message>
    <message>
        <source>Withdrawals that were asked for and are not paid.</source>
        <translation>Retiros solicitados y sin pagar.</translation>
    </message>
    <message>
        <source>Withdrawals that were asked for, and wagers that wait for a supervisor.</source>
        <translation>Retiros solicitados, y jugadas que esperan a un supervisor.</translation>
    </message>
    <message>
        <source>Withdrawals, reversals taken off.</source>
        <translation>Retiros, menos reversiones.</translation>
    </message>
    <message>
        <source>Without wager</source>
        <translation>Sin jugada</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Peor</translation>
    </message>
    <message>
        <source>Worst case</source>
        <translation>Peor caso</translation>
    </message>
    <message>
        <source>Worst case of event</source>
        <translation>Peor caso del evento</translation>
    </message>
    <message>
        <source>Worst cases</source>
        <translation>Peores casos</translation>
    </message>
    <message>
        <source>Write P1, a clerk's name, or a day: 2026-11-22.</source>
        <translation>Escriba P1, el nombre de un telefonista, o un día: 2026-11-22.</translation>
    </message>
    <message>
        <source>Write one wager: the limits are asked about one at a time.</source>
        <translation>Escriba una jugada: los límites se preguntan de una en una.</translation>
    </message>
    <message>
        <source>Write-ins within</source>
        <translation>Jugadas escritas en</translation>
    </message>
    <message>
        <source>Written to the wrong account</source>
        <translation>Escrita en la cuenta equivocada</translation>
    </message>
    <message>
        <source>Wrong event or rotation number</source>
        <translation>Evento o número de rotación equivocado</translation>
    </message>
    <message>
        <source>Wrong line or price</source>
        <translation>Línea o precio equivocado</translation>
    </message>
    <message>
        <source>Wrote {names} into “{name}”.</source>
        <translation>Se escribió {names} en «{name}».</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>You have no permission to read {path}. Copy it to a folder of your own; nothing was changed.</source>
        <translation>Usted no tiene permiso para leer {path}. Cópielo a una carpeta propia; no se cambió nada.</translation>
    </message>
    <message>
        <source>Your own limit ({kind}: {cents}) leaves {left} to risk. Nobody here can lift it.</source>
        <translation>Su propio límite ({kind}: {cents}) deja {left} para arriesgar. Aquí nadie puede levantarlo.</translation>
    </message>
    <message>
        <source>a betting adjustment</source>
        <translation>un ajuste de apuestas</translation>
    </message>
    <message>
        <source>a date such as 905 for 5 September</source>
        <translation>una fecha como 905 para el 5 de septiembre</translation>
    </message>
    <message>
        <source>a deposit of {amount} from {whose}</source>
        <translation>un depósito de {amount} de {whose}</translation>
    </message>
    <message>
        <source>a draw</source>
        <translation>un empate</translation>
    </message>
    <message>
        <source>a fact before it has no number of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fee</source>
        <translation>un cargo</translation>
    </message>
    <message>
        <source>a held wager lapsed</source>
        <translation>una jugada retenida venció</translation>
    </message>
    <message>
        <source>a horse has no price before it ran</source>
        <translation>un caballo no tiene precio antes de correr</translation>
    </message>
    <message>
        <source>a key number such as 3</source>
        <translation>un número clave como 3</translation>
    </message>
    <message>
        <source>a league such as NFL or a sport such as football</source>
        <translation>una liga como NFL o un deporte como football</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a master</source>
        <translation>un maestro</translation>
    </message>
    <message>
        <source>a number was expected after the sign.</source>
        <translation>se esperaba un número después del signo.</translation>
    </message>
    <message>
        <source>a parlay</source>
        <translation>un parlay</translation>
    </message>
    <message>
        <source>a parlay has 2 selections at least, and a range rises</source>
        <translation>un parlay tiene al menos 2 selecciones, y un rango sube</translation>
    </message>
    <message>
        <source>a pleaser</source>
        <translation>un pleaser</translation>
    </message>
    <message>
        <source>a price or what is risked</source>
        <translation>un precio o lo que se arriesga</translation>
    </message>
    <message>
        <source>a promotion</source>
        <translation>una promoción</translation>
    </message>
    <message>
        <source>a quarter line cannot be in a {word}; take the half point beside it.</source>
        <translation>una línea de cuarto no puede ir en un {word}; tome el medio punto de al lado.</translation>
    </message>
    <message>
        <source>a quotation mark ends the text.</source>
        <translation>unas comillas terminan el texto.</translation>
    </message>
    <message>
        <source>a rate of its own for horses, which are then made up by themselves</source>
        <translation>una tasa propia para caballos, que entonces se recuperan por separado</translation>
    </message>
    <message>
        <source>a reverse</source>
        <translation>una reversa</translation>
    </message>
    <message>
        <source>a rotation number</source>
        <translation>un número de rotación</translation>
    </message>
    <message>
        <source>a round robin</source>
        <translation>un round robin</translation>
    </message>
    <message>
        <source>a score</source>
        <translation>un marcador</translation>
    </message>
    <message>
        <source>a second selection</source>
        <translation>una segunda selección</translation>
    </message>
    <message>
        <source>a selection beside the open spots</source>
        <translation>una selección junto a los lugares abiertos</translation>
    </message>
    <message>
        <source>a selection has one market.</source>
        <translation>una selección tiene un solo mercado.</translation>
    </message>
    <message>
        <source>a selection has one price.</source>
        <translation>una selección tiene un solo precio.</translation>
    </message>
    <message>
        <source>a semicolon or the end</source>
        <translation>un punto y coma o el final</translation>
    </message>
    <message>
        <source>a sheet</source>
        <translation>una hoja</translation>
    </message>
    <message>
        <source>a size is named twice</source>
        <translation>un tamaño se nombra dos veces</translation>
    </message>
    <message>
        <source>a straight</source>
        <translation>una directa</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a teaser</source>
        <translation>un teaser</translation>
    </message>
    <message>
        <source>a teaser has its own points; none are bought or sold.</source>
        <translation>un teaser tiene sus propios puntos; no se compran ni venden.</translation>
    </message>
    <message>
        <source>a third selection</source>
        <translation>una tercera selección</translation>
    </message>
    <message>
        <source>a three-way handicap is of whole goals and not 0; without one write ml or draw.</source>
        <translation>un hándicap a tres resultados es de goles enteros y no de 0; sin él escriba ml o draw.</translation>
    </message>
    <message>
        <source>a ticket of the open week that won this much is looked at; not set is none</source>
        <translation>un boleto de la semana abierta que ganó tanto se examina; sin fijar, ninguno</translation>
    </message>
    <message>
        <source>a tie drops its leg out</source>
        <translation>un empate retira su selección</translation>
    </message>
    <message>
        <source>a tie gives the whole risk back where no leg loses</source>
        <translation>un empate devuelve todo el riesgo si ninguna selección pierde</translation>
    </message>
    <message>
        <source>a tie gives the whole risk back, whatever the other legs do</source>
        <translation>un empate devuelve todo el riesgo, hagan lo que hagan las demás selecciones</translation>
    </message>
    <message>
        <source>a tie loses</source>
        <translation>un empate pierde</translation>
    </message>
    <message>
        <source>a tie wins</source>
        <translation>un empate gana</translation>
    </message>
    <message>
        <source>a total is above 0.</source>
        <translation>un total es mayor que 0.</translation>
    </message>
    <message>
        <source>a transfer of {amount} from {giver} to {taker}</source>
        <translation>un traspaso de {amount} de {giver} a {taker}</translation>
    </message>
    <message>
        <source>a wager above it waits for a supervisor</source>
        <translation>una jugada por encima espera a un supervisor</translation>
    </message>
    <message>
        <source>a withdrawal of {amount} to {whose}</source>
        <translation>un retiro de {amount} a {whose}</translation>
    </message>
    <message>
        <source>a word in small letters</source>
        <translation>una palabra en minúsculas</translation>
    </message>
    <message>
        <source>a write-in has no pitchers.</source>
        <translation>una jugada escrita no tiene lanzadores.</translation>
    </message>
    <message>
        <source>a write-in waits for a person's decision</source>
        <translation>una jugada escrita espera la decisión de una persona</translation>
    </message>
    <message>
        <source>a zeroing</source>
        <translation>una puesta a cero</translation>
    </message>
    <message>
        <source>a {word} has spreads and totals of the whole game, and nothing else.</source>
        <translation>un {word} tiene hándicaps y totales del juego completo, y nada más.</translation>
    </message>
    <message>
        <source>above it a deposit counts only after a second person has agreed</source>
        <translation>por encima, un depósito vale solo cuando una segunda persona lo acepta</translation>
    </message>
    <message>
        <source>above it a second person has to agree before one is paid</source>
        <translation>por encima, una segunda persona tiene que aceptar antes de pagar uno</translation>
    </message>
    <message>
        <source>above it any other transaction waits for a second person</source>
        <translation>por encima, cualquier otra transacción espera a una segunda persona</translation>
    </message>
    <message>
        <source>accept what the rules refuse</source>
        <translation>aceptar lo que las reglas rechazan</translation>
    </message>
    <message>
        <source>accepted after it was held; {held}</source>
        <translation>aceptado después de retenerse; {held}</translation>
    </message>
    <message>
        <source>accepted without a flag</source>
        <translation>aceptado sin marca</translation>
    </message>
    <message>
        <source>accepted {whose}: {description}, {amounts}</source>
        <translation>aceptó {whose}: {description}, {amounts}</translation>
    </message>
    <message>
        <source>account above</source>
        <translation>cuenta superior</translation>
    </message>
    <message>
        <source>account {account_id}</source>
        <translation>cuenta {account_id}</translation>
    </message>
    <message>
        <source>acct:P00101 agent:A01 type:P status:open placed:&gt;mon risk:&gt;500 rot:451</source>
        <translation>acct:P00101 agent:A01 type:P status:open placed:&gt;mon risk:&gt;500 rot:451</translation>
    </message>
    <message>
        <source>acct:P00101 agent:A01 type:deposit method:cash user:ann day:&gt;mon amount:&gt;500</source>
        <translation>acct:P00101 agent:A01 type:deposit method:cash user:ann day:&gt;mon amount:&gt;500</translation>
    </message>
    <message>
        <source>acknowledged the message {message}</source>
        <translation>confirmó el mensaje {message}</translation>
    </message>
    <message>
        <source>action whoever starts, at a new price after a change</source>
        <translation>acción abra quien abra, a un precio nuevo tras un cambio</translation>
    </message>
    <message>
        <source>action whoever starts, at the same price</source>
        <translation>acción abra quien abra, al mismo precio</translation>
    </message>
    <message>
        <source>action {action} on {rotation} {side}, {named}</source>
        <translation>acción {action} en {rotation} {side}, {named}</translation>
    </message>
    <message>
        <source>action {action} on {side} with {ticket}</source>
        <translation>acción {action} en {side} con {ticket}</translation>
    </message>
    <message>
        <source>actual start</source>
        <translation>inicio real</translation>
    </message>
    <message>
        <source>added {name} as {role}</source>
        <translation>agregó a {name} como {role}</translation>
    </message>
    <message>
        <source>after the risk comes the win, such as w250.</source>
        <translation>después del riesgo va la ganancia, como w250.</translation>
    </message>
    <message>
        <source>against a house rule</source>
        <translation>contra una regla de la casa</translation>
    </message>
    <message>
        <source>agent tier</source>
        <translation>nivel del agente</translation>
    </message>
    <message>
        <source>agent tier limit</source>
        <translation>límite del nivel del agente</translation>
    </message>
    <message>
        <source>agent tier on the event</source>
        <translation>nivel del agente en el evento</translation>
    </message>
    <message>
        <source>allow, only when the line has moved, or block</source>
        <translation>permitir, solo cuando la línea se movió, o bloquear</translation>
    </message>
    <message>
        <source>an American price is a whole number, such as -110.</source>
        <translation>un precio americano es un número entero, como -110.</translation>
    </message>
    <message>
        <source>an accrual adjustment</source>
        <translation>un ajuste de devengo</translation>
    </message>
    <message>
        <source>an agent</source>
        <translation>un agente</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>un importe</translation>
    </message>
    <message>
        <source>an amount does not end in a point; write 500 or 500.50.</source>
        <translation>un importe no termina en punto; escriba 500 o 500.50.</translation>
    </message>
    <message>
        <source>an amount has at most two decimals.</source>
        <translation>un importe tiene a lo sumo dos decimales.</translation>
    </message>
    <message>
        <source>an amount has no comma; write 1500 or 1.5k.</source>
        <translation>un importe no lleva coma; escriba 1500 o 1.5k.</translation>
    </message>
    <message>
        <source>an amount is above 0.</source>
        <translation>un importe es mayor que 0.</translation>
    </message>
    <message>
        <source>an amount is never negative and has no sign.</source>
        <translation>un importe nunca es negativo ni lleva signo.</translation>
    </message>
    <message>
        <source>an amount needs digits, such as 500 or r25.25.</source>
        <translation>un importe necesita dígitos, como 500 o r25.25.</translation>
    </message>
    <message>
        <source>an earlier leg of the chain is not decided</source>
        <translation>una selección anterior de la cadena no está decidida</translation>
    </message>
    <message>
        <source>an if bet</source>
        <translation>una apuesta condicional</translation>
    </message>
    <message>
        <source>an if bet begins without ST.</source>
        <translation>una apuesta condicional comienza sin ST.</translation>
    </message>
    <message>
        <source>an if bet is a chain of single selections, one before each &gt; or &gt;&gt;.</source>
        <translation>una apuesta condicional es una cadena de selecciones, una antes de cada &gt; o &gt;&gt;.</translation>
    </message>
    <message>
        <source>an open spot was not filled and has not expired</source>
        <translation>un lugar abierto no se completó y no ha vencido</translation>
    </message>
    <message>
        <source>an opening balance</source>
        <translation>un saldo inicial</translation>
    </message>
    <message>
        <source>an unknown account</source>
        <translation>una cuenta desconocida</translation>
    </message>
    <message>
        <source>and needs one named</source>
        <translation>y necesita que se nombre uno</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>otro día</translation>
    </message>
    <message>
        <source>another ground, the same home side</source>
        <translation>otra sede, el mismo local</translation>
    </message>
    <message>
        <source>another pitcher of the home team</source>
        <translation>otro lanzador del local</translation>
    </message>
    <message>
        <source>another pitcher of the visitor</source>
        <translation>otro lanzador del visitante</translation>
    </message>
    <message>
        <source>another start</source>
        <translation>otro inicio</translation>
    </message>
    <message>
        <source>another venue, the same home side → action</source>
        <translation>otra sede, el mismo local → acción</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>any sport’s</source>
        <translation>de cualquier deporte</translation>
    </message>
    <message>
        <source>applied: {reader}</source>
        <translation>aplicado: {reader}</translation>
    </message>
    <message>
        <source>approve accounts</source>
        <translation>aprobar cuentas</translation>
    </message>
    <message>
        <source>approve settlements</source>
        <translation>aprobar liquidaciones</translation>
    </message>
    <message>
        <source>approve the result</source>
        <translation>aprobar el resultado</translation>
    </message>
    <message>
        <source>approve what waits for a second person</source>
        <translation>aprobar lo que espera a una segunda persona</translation>
    </message>
    <message>
        <source>approved by {decided_by} ({because})</source>
        <translation>aprobado por {decided_by} ({because})</translation>
    </message>
    <message>
        <source>approved the request {whose}</source>
        <translation>aprobó la solicitud {whose}</translation>
    </message>
    <message>
        <source>approved the result of {events}{rest}</source>
        <translation>aprobó el resultado de {events}{rest}</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>como se escribió</translation>
    </message>
    <message>
        <source>asked for programs with the rules of version {fold} or later</source>
        <translation>pidió programas con las reglas de la versión {fold} o posterior</translation>
    </message>
    <message>
        <source>asked for {posting}</source>
        <translation>solicitó {posting}</translation>
    </message>
    <message>
        <source>at most {cents} {words} in a parlay of {teams} teams</source>
        <translation>a lo sumo {cents} {words} en un parlay de {teams} equipos</translation>
    </message>
    <message>
        <source>at most {most} points are {verb} in this house.</source>
        <translation>en esta casa hay a lo sumo {most} puntos {verb}.</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>en riesgo</translation>
    </message>
    <message>
        <source>at risk in each</source>
        <translation>en riesgo en cada uno</translation>
    </message>
    <message>
        <source>at the track's price</source>
        <translation>al precio de la pista</translation>
    </message>
    <message>
        <source>b. b bh = half a point bought  ·  b1 b1.5  ·  s. s1 sold</source>
        <translation>b. b bh = medio punto comprado  ·  b1 b1.5  ·  s. s1 vendido</translation>
    </message>
    <message>
        <source>back on the board</source>
        <translation>de vuelta en la pizarra</translation>
    </message>
    <message>
        <source>back up the book</source>
        <translation>hacer copias de seguridad del libro</translation>
    </message>
    <message>
        <source>balance, own side</source>
        <translation>saldo, lado propio</translation>
    </message>
    <message>
        <source>beat the close</source>
        <translation>supera el cierre</translation>
    </message>
    <message>
        <source>beat the close in {percent} % or more of at least {count} straights</source>
        <translation>le ganaron al cierre en {percent} % o más de al menos {count} directas</translation>
    </message>
    <message>
        <source>beat the close with {beaten} of {straights} straights</source>
        <translation>le ganó al cierre con {beaten} de {straights} directas</translation>
    </message>
    <message>
        <source>before 05:00 of the next day</source>
        <translation>antes de las 05:00 del día siguiente</translation>
    </message>
    <message>
        <source>began a new life of the book as {letters}: {reason}</source>
        <translation>comenzó una nueva vida del libro como {letters}: {reason}</translation>
    </message>
    <message>
        <source>began a {kind} of {account} {end}, asked for by the {asked_by}</source>
        <translation>inició {kind} de {account} {end}, pedida por {asked_by}</translation>
    </message>
    <message>
        <source>best order</source>
        <translation>mejor orden</translation>
    </message>
    <message>
        <source>big winner</source>
        <translation>ganador grande</translation>
    </message>
    <message>
        <source>bonus {bonus}</source>
        <translation>bono {bonus}</translation>
    </message>
    <message>
        <source>bookdesk 0.1</source>
        <translation>bookdesk 0.1</translation>
    </message>
    <message>
        <source>both listed pitchers have to start</source>
        <translation>ambos lanzadores anunciados tienen que abrir</translation>
    </message>
    <message>
        <source>brought along from </source>
        <translation>traído de </translation>
    </message>
    <message>
        <source>by a close</source>
        <translation>por un cierre</translation>
    </message>
    <message>
        <source>by chart percent</source>
        <translation>por porcentaje de tabla</translation>
    </message>
    <message>
        <source>by how much the chance that a price says moves without a question</source>
        <translation>cuánto se mueve sin preguntar la probabilidad que dice un precio</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>by the rule “{name}”</source>
        <translation>por la regla «{name}»</translation>
    </message>
    <message>
        <source>call of {whose} {ended}{kept}</source>
        <translation>llamada de {whose} {ended}{kept}</translation>
    </message>
    <message>
        <source>cannot be asked again as it was typed: {error}</source>
        <translation>no se puede preguntar de nuevo como se escribió: {error}</translation>
    </message>
    <message>
        <source>cap per game</source>
        <translation>tope por juego</translation>
    </message>
    <message>
        <source>capped {what}: {part}</source>
        <translation>puso tope a {what}: {part}</translation>
    </message>
    <message>
        <source>cents dearer</source>
        <translation>centavos más caro</translation>
    </message>
    <message>
        <source>cents that every price pays more through the end of a day</source>
        <translation>centavos de más que paga cada precio hasta el final de un día</translation>
    </message>
    <message>
        <source>cents that the two prices are apart near even: 20 is −110 both ways, 10 a dime line</source>
        <translation>centavos que separan los dos precios cerca de la par: 20 es −110 a ambos lados, 10 una línea de diez</translation>
    </message>
    <message>
        <source>change accounts</source>
        <translation>cambiar cuentas</translation>
    </message>
    <message>
        <source>change agent tiers</source>
        <translation>cambiar niveles de agentes</translation>
    </message>
    <message>
        <source>change contact fields</source>
        <translation>cambiar datos de contacto</translation>
    </message>
    <message>
        <source>change credit</source>
        <translation>cambiar el crédito</translation>
    </message>
    <message>
        <source>change house limits</source>
        <translation>cambiar los límites de la casa</translation>
    </message>
    <message>
        <source>change keys and the server</source>
        <translation>cambiar las claves y el servidor</translation>
    </message>
    <message>
        <source>change limits</source>
        <translation>cambiar límites</translation>
    </message>
    <message>
        <source>change money rules</source>
        <translation>cambiar reglas de dinero</translation>
    </message>
    <message>
        <source>change the house rules</source>
        <translation>cambiar las reglas de la casa</translation>
    </message>
    <message>
        <source>change the schedule</source>
        <translation>cambiar el calendario</translation>
    </message>
    <message>
        <source>change their own secrets</source>
        <translation>cambiar sus propias contraseñas</translation>
    </message>
    <message>
        <source>change users</source>
        <translation>cambiar usuarios</translation>
    </message>
    <message>
        <source>changed risk</source>
        <translation>riesgo cambiado</translation>
    </message>
    <message>
        <source>changed the house rules to version {version}, “{name}”</source>
        <translation>cambió las reglas de la casa a la versión {version}, «{name}»</translation>
    </message>
    <message>
        <source>changed the make-up of {whose} on {product} from {old} to {new}</source>
        <translation>cambió el make-up de {whose} en {product} de {old} a {new}</translation>
    </message>
    <message>
        <source>changed {account}: {fact}</source>
        <translation>cambió {account}: {fact}</translation>
    </message>
    <message>
        <source>changed {event}: {fact}</source>
        <translation>cambió {event}: {fact}</translation>
    </message>
    <message>
        <source>changed {said} of {user}</source>
        <translation>cambió {said} de {user}</translation>
    </message>
    <message>
        <source>charged to the agent for each player active in the week, by channel</source>
        <translation>se cobra al agente por cada jugador activo en la semana, por canal</translation>
    </message>
    <message>
        <source>circled limit</source>
        <translation>límite con círculo</translation>
    </message>
    <message>
        <source>clock set back</source>
        <translation>reloj atrasado a mano</translation>
    </message>
    <message>
        <source>clock too slow</source>
        <translation>reloj lento</translation>
    </message>
    <message>
        <source>close the week</source>
        <translation>cerrar la semana</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>closed the open spots of {names}</source>
        <translation>cerró los lugares abiertos de {names}</translation>
    </message>
    <message>
        <source>closed the week that began on {week}</source>
        <translation>cerró la semana que comenzó el {week}</translation>
    </message>
    <message>
        <source>closes in {minutes} min</source>
        <translation>cierra en {minutes} min</translation>
    </message>
    <message>
        <source>copied from {code}</source>
        <translation>copiado de {code}</translation>
    </message>
    <message>
        <source>countered a held wager with {wager}</source>
        <translation>hizo contraoferta a una jugada retenida con {wager}</translation>
    </message>
    <message>
        <source>credit limit</source>
        <translation>límite de crédito</translation>
    </message>
    <message>
        <source>daily 05:30</source>
        <translation>daily 05:30</translation>
    </message>
    <message>
        <source>daily 06:00</source>
        <translation>daily 06:00</translation>
    </message>
    <message>
        <source>daily 06:05</source>
        <translation>daily 06:05</translation>
    </message>
    <message>
        <source>daily 06:10</source>
        <translation>daily 06:10</translation>
    </message>
    <message>
        <source>date adjustments back</source>
        <translation>poner fecha anterior a los ajustes</translation>
    </message>
    <message>
        <source>dated {figure_date}</source>
        <translation>con fecha {figure_date}</translation>
    </message>
    <message>
        <source>days after a wager in which it can be disputed; later only with a supervisor</source>
        <translation>días después de una jugada en que se puede disputar; más tarde solo con un supervisor</translation>
    </message>
    <message>
        <source>days after which an open write-in is looked at</source>
        <translation>días tras los cuales se examina una jugada escrita abierta</translation>
    </message>
    <message>
        <source>decide about flagged tickets</source>
        <translation>decidir sobre boletos marcados</translation>
    </message>
    <message>
        <source>decide about held wagers</source>
        <translation>decidir sobre jugadas retenidas</translation>
    </message>
    <message>
        <source>decide claims</source>
        <translation>decidir reclamos</translation>
    </message>
    <message>
        <source>decide the write-in</source>
        <translation>decidir la jugada escrita</translation>
    </message>
    <message>
        <source>decide tickets by hand</source>
        <translation>decidir boletos a mano</translation>
    </message>
    <message>
        <source>decided {count} of {whose} as {results}</source>
        <translation>decidió {count} de {whose} como {results}</translation>
    </message>
    <message>
        <source>decided {names} as {result}</source>
        <translation>decidió {names} como {result}</translation>
    </message>
    <message>
        <source>decision taken back</source>
        <translation>decisión retirada</translation>
    </message>
    <message>
        <source>default</source>
        <translation>por omisión</translation>
    </message>
    <message>
        <source>deleted (void)</source>
        <translation>borrado (anulado)</translation>
    </message>
    <message>
        <source>deleted by a claim</source>
        <translation>borrado por un reclamo</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>no partió</translation>
    </message>
    <message>
        <source>did not take part</source>
        <translation>no participó</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>double chance</source>
        <translation>doble oportunidad</translation>
    </message>
    <message>
        <source>down to the</source>
        <translation>hacia abajo a</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>empate</translation>
    </message>
    <message>
        <source>draw no bet</source>
        <translation>empate no vale</translation>
    </message>
    <message>
        <source>draw-no-bet price</source>
        <translation>precio de empate no vale</translation>
    </message>
    <message>
        <source>dropped an unconfirmed wager of {whose}</source>
        <translation>descartó una jugada sin confirmar de {whose}</translation>
    </message>
    <message>
        <source>dropped the promise of {whose}</source>
        <translation>abandonó la promesa de {whose}</translation>
    </message>
    <message>
        <source>each part of an if bet is one selection.</source>
        <translation>cada parte de una apuesta condicional es una selección.</translation>
    </message>
    <message>
        <source>earlier leg</source>
        <translation>selección anterior</translation>
    </message>
    <message>
        <source>earlier wagers count against the limit: by game, by line, or each by itself</source>
        <translation>las jugadas anteriores cuentan contra el límite: por juego, por línea, o cada una sola</translation>
    </message>
    <message>
        <source>early limit</source>
        <translation>límite temprano</translation>
    </message>
    <message>
        <source>edited {whose}, written anew as {anew}</source>
        <translation>editó {whose}, escrito de nuevo como {anew}</translation>
    </message>
    <message>
        <source>eh-1 three-way handicap of that team  ·  ehd-1 its draw</source>
        <translation>eh-1 hándicap a tres resultados de ese equipo  ·  ehd-1 su empate</translation>
    </message>
    <message>
        <source>else {value}</source>
        <translation>si no, {value}</translation>
    </message>
    <message>
        <source>enrol stations</source>
        <translation>inscribir estaciones</translation>
    </message>
    <message>
        <source>enter results</source>
        <translation>registrar resultados</translation>
    </message>
    <message>
        <source>event without lines</source>
        <translation>evento sin líneas</translation>
    </message>
    <message>
        <source>event {event_id}</source>
        <translation>evento {event_id}</translation>
    </message>
    <message>
        <source>every 1 h</source>
        <translation>every 1 h</translation>
    </message>
    <message>
        <source>every 2 min</source>
        <translation>every 2 min</translation>
    </message>
    <message>
        <source>every 5 min</source>
        <translation>every 5 min</translation>
    </message>
    <message>
        <source>every sport</source>
        <translation>todos los deportes</translation>
    </message>
    <message>
        <source>every wager</source>
        <translation>todas las jugadas</translation>
    </message>
    <message>
        <source>every {every} h</source>
        <translation>cada {every} h</translation>
    </message>
    <message>
        <source>every {every} min</source>
        <translation>cada {every} min</translation>
    </message>
    <message>
        <source>ew = each way: the amount twice  ·  top10 = in the first ten</source>
        <translation>ew = a ganador y colocado: el importe dos veces  ·  top10 = entre los diez primeros</translation>
    </message>
    <message>
        <source>expired spots</source>
        <translation>lugares vencidos</translation>
    </message>
    <message>
        <source>export lists</source>
        <translation>exportar listas</translation>
    </message>
    <message>
        <source>fact {number}</source>
        <translation>hecho {number}</translation>
    </message>
    <message>
        <source>fact {seq}: {problem}</source>
        <translation>hecho {seq}: {problem}</translation>
    </message>
    <message>
        <source>fee {fee}</source>
        <translation>cargo {fee}</translation>
    </message>
    <message>
        <source>feed in doubt</source>
        <translation>fuente dudosa</translation>
    </message>
    <message>
        <source>fill or close the spot</source>
        <translation>completar o cerrar el lugar</translation>
    </message>
    <message>
        <source>filled open</source>
        <translation>lugares completados</translation>
    </message>
    <message>
        <source>filled open spots of {names}: {description}</source>
        <translation>completó lugares abiertos de {names}: {description}</translation>
    </message>
    <message>
        <source>filling open spots costs nothing: leave the amount out.</source>
        <translation>completar lugares abiertos no cuesta nada: deje fuera el importe.</translation>
    </message>
    <message>
        <source>final</source>
        <translation>final</translation>
    </message>
    <message>
        <source>final score</source>
        <translation>marcador final</translation>
    </message>
    <message>
        <source>final score yet</source>
        <translation>marcador final todavía</translation>
    </message>
    <message>
        <source>first five innings</source>
        <translation>primeras cinco entradas</translation>
    </message>
    <message>
        <source>first five, sides</source>
        <translation>primeras cinco, lados</translation>
    </message>
    <message>
        <source>first five, totals</source>
        <translation>primeras cinco, totales</translation>
    </message>
    <message>
        <source>first half</source>
        <translation>primera mitad</translation>
    </message>
    <message>
        <source>follows nothing</source>
        <translation>no sigue a nada</translation>
    </message>
    <message>
        <source>follows {name}</source>
        <translation>sigue a {name}</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>for {amount}</source>
        <translation>por {amount}</translation>
    </message>
    <message>
        <source>free play</source>
        <translation>jugada gratis</translation>
    </message>
    <message>
        <source>free play is said once.</source>
        <translation>la jugada gratis se dice una vez.</translation>
    </message>
    <message>
        <source>free play of {amount} {which} {whose}</source>
        <translation>jugada gratis de {amount} {which} {whose}</translation>
    </message>
    <message>
        <source>from the account to the till</source>
        <translation>de la cuenta a la caja</translation>
    </message>
    <message>
        <source>from the till to the account</source>
        <translation>de la caja a la cuenta</translation>
    </message>
    <message>
        <source>from {least} on</source>
        <translation>desde {least}</translation>
    </message>
    <message>
        <source>from {least} up to {up_to}</source>
        <translation>desde {least} hasta {up_to}</translation>
    </message>
    <message>
        <source>from {runners}: {places} at {part}</source>
        <translation>desde {runners}: {places} a {part}</translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation>de {source}</translation>
    </message>
    <message>
        <source>game</source>
        <translation>juego</translation>
    </message>
    <message>
        <source>game postponed</source>
        <translation>juego pospuesto</translation>
    </message>
    <message>
        <source>gave the order of the facts to the server, after {seq} of them</source>
        <translation>dio al servidor el orden de los hechos, después de {seq} de ellos</translation>
    </message>
    <message>
        <source>gave the review of {item} back</source>
        <translation>devolvió la revisión de {item}</translation>
    </message>
    <message>
        <source>gave the review of {item} to {user}</source>
        <translation>asignó la revisión de {item} a {user}</translation>
    </message>
    <message>
        <source>given to</source>
        <translation>dada a</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>google drive</source>
        <translation>google drive</translation>
    </message>
    <message>
        <source>grant free play</source>
        <translation>otorgar jugada gratis</translation>
    </message>
    <message>
        <source>grant temporary credit</source>
        <translation>otorgar crédito temporal</translation>
    </message>
    <message>
        <source>had no action</source>
        <translation>no tuvo acción</translation>
    </message>
    <message>
        <source>half loss: one half of the line loses, the other pushes</source>
        <translation>media derrota: la mitad de la línea pierde, la otra empata</translation>
    </message>
    <message>
        <source>half points</source>
        <translation>medios puntos</translation>
    </message>
    <message>
        <source>half win: one half of the line wins, the other pushes</source>
        <translation>media victoria: la mitad de la línea gana, la otra empata</translation>
    </message>
    <message>
        <source>has no</source>
        <translation>no lleva</translation>
    </message>
    <message>
        <source>has no result; {legs} for it.</source>
        <translation>no tiene resultado; {legs} por él.</translation>
    </message>
    <message>
        <source>heard a wrong phone secret of {whose} on line {line}</source>
        <translation>oyó una clave telefónica errada de {whose} en la línea {line}</translation>
    </message>
    <message>
        <source>held a wager of {account}: {wager} ({why})</source>
        <translation>retuvo una jugada de {account}: {wager} ({why})</translation>
    </message>
    <message>
        <source>held wager</source>
        <translation>jugada retenida</translation>
    </message>
    <message>
        <source>hold amount</source>
        <translation>importe de retención</translation>
    </message>
    <message>
        <source>home and visitor exchanged</source>
        <translation>local y visitante cambiados</translation>
    </message>
    <message>
        <source>home and visitor were exchanged → no action</source>
        <translation>local y visitante se cambiaron → sin acción</translation>
    </message>
    <message>
        <source>home number</source>
        <translation>número del local</translation>
    </message>
    <message>
        <source>home pitcher</source>
        <translation>lanzador del local</translation>
    </message>
    <message>
        <source>hours after the start in which a result, or the score of a period, is expected</source>
        <translation>horas tras el inicio en que se espera un resultado, o el marcador de un período</translation>
    </message>
    <message>
        <source>hours after which a claim is late</source>
        <translation>horas tras las cuales un reclamo está atrasado</translation>
    </message>
    <message>
        <source>house rules</source>
        <translation>reglas de la casa</translation>
    </message>
    <message>
        <source>house's share</source>
        <translation>parte de la casa</translation>
    </message>
    <message>
        <source>how long a request waits before it is paid</source>
        <translation>cuánto espera una solicitud antes de pagarse</translation>
    </message>
    <message>
        <source>how long after the last deposit one may be asked for</source>
        <translation>cuánto después del último depósito se puede pedir uno</translation>
    </message>
    <message>
        <source>how many agents make the same side repeated action</source>
        <translation>cuántos agentes hacen del mismo lado una acción repetida</translation>
    </message>
    <message>
        <source>how many of the newest backups stay in the folder</source>
        <translation>cuántas de las copias más nuevas quedan en la carpeta</translation>
    </message>
    <message>
        <source>how many positions count was expected.</source>
        <translation>se esperaba cuántas posiciones cuentan.</translation>
    </message>
    <message>
        <source>how many selections of a parlay may be money lines</source>
        <translation>cuántas selecciones de un parlay pueden ser líneas de dinero</translation>
    </message>
    <message>
        <source>how many selections of a parlay may pay more than even</source>
        <translation>cuántas selecciones de un parlay pueden pagar más de la par</translation>
    </message>
    <message>
        <source>how many spots may be left open in a parlay of so many teams</source>
        <translation>cuántos lugares pueden quedar abiertos en un parlay de tantos equipos</translation>
    </message>
    <message>
        <source>how many straights with a closing line a player must have before that part counts</source>
        <translation>cuántas directas con línea de cierre debe tener un jugador antes de que esa parte cuente</translation>
    </message>
    <message>
        <source>how many times as much as before a future pays before it is asked about</source>
        <translation>cuántas veces lo de antes paga un futuro antes de que se pregunte</translation>
    </message>
    <message>
        <source>how many weeks both look at, the open one included; 0 is all of them</source>
        <translation>cuántas semanas miran ambos, incluida la abierta; 0 es todas</translation>
    </message>
    <message>
        <source>how many withdrawals may wait at once</source>
        <translation>cuántos retiros pueden esperar a la vez</translation>
    </message>
    <message>
        <source>how prices are read back; a ticket keeps them as they stand on the board</source>
        <translation>cómo se leen los precios; un boleto los conserva como están en la pizarra</translation>
    </message>
    <message>
        <source>how the week is shared: split, red figure, profit, reverse red, or a rate of the handle</source>
        <translation>cómo se comparte la semana: partes, cifra roja, ganancia, rojo inverso, o una tasa del volumen</translation>
    </message>
    <message>
        <source>if bet</source>
        <translation>apuesta condicional</translation>
    </message>
    <message>
        <source>import files</source>
        <translation>importar archivos</translation>
    </message>
    <message>
        <source>in favour of</source>
        <translation>a favor de</translation>
    </message>
    <message>
        <source>in plus prices</source>
        <translation>en precios positivos</translation>
    </message>
    <message>
        <source>in the first half</source>
        <translation>en la primera mitad</translation>
    </message>
    <message>
        <source>in the same week, Thursday to Wednesday</source>
        <translation>en la misma semana, de jueves a miércoles</translation>
    </message>
    <message>
        <source>in the second half</source>
        <translation>en la segunda mitad</translation>
    </message>
    <message>
        <source>in which a wager is read to the caller: en English, es Spanish</source>
        <translation>en que se lee una jugada a quien llama: en inglés, es español</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>heredado</translation>
    </message>
    <message>
        <source>injury</source>
        <translation>lesión</translation>
    </message>
    <message>
        <source>innings after the fifth, extra innings included</source>
        <translation>entradas después de la quinta, entradas extra incluidas</translation>
    </message>
    <message>
        <source>into the week of {week}</source>
        <translation>a la semana del {week}</translation>
    </message>
    <message>
        <source>is approved without what {legs} for.</source>
        <translation>está aprobado sin lo que {legs}.</translation>
    </message>
    <message>
        <source>is due</source>
        <translation>vence</translation>
    </message>
    <message>
        <source>is in the book</source>
        <translation>está en el libro</translation>
    </message>
    <message>
        <source>is lost there and no action here</source>
        <translation>está perdido allá y sin acción aquí</translation>
    </message>
    <message>
        <source>is lost there and open here</source>
        <translation>está perdido allá y abierto aquí</translation>
    </message>
    <message>
        <source>is lost there and won here</source>
        <translation>está perdido allá y ganado aquí</translation>
    </message>
    <message>
        <source>is not decided</source>
        <translation>no está decidida</translation>
    </message>
    <message>
        <source>is there twice, for {net} each</source>
        <translation>está allá dos veces, por {net} cada una</translation>
    </message>
    <message>
        <source>is void or missing there</source>
        <translation>está anulado o falta allá</translation>
    </message>
    <message>
        <source>is won there and lost here</source>
        <translation>está ganado allá y perdido aquí</translation>
    </message>
    <message>
        <source>is won there and no action here</source>
        <translation>está ganado allá y sin acción aquí</translation>
    </message>
    <message>
        <source>is won there and open here</source>
        <translation>está ganado allá y abierto aquí</translation>
    </message>
    <message>
        <source>is {text} the total or the amount? Write {market}{text} or ${text}.</source>
        <translation>¿es {text} el total o el importe? Escriba {market}{text} o ${text}.</translation>
    </message>
    <message>
        <source>it holds entries, each under {says}</source>
        <translation>contiene entradas, cada una bajo {says}</translation>
    </message>
    <message>
        <source>it holds {fields}</source>
        <translation>contiene {fields}</translation>
    </message>
    <message>
        <source>it is a line of text</source>
        <translation>es una línea de texto</translation>
    </message>
    <message>
        <source>it is a list of any of {options}, each once</source>
        <translation>es una lista de cualquiera de {options}, cada una una vez</translation>
    </message>
    <message>
        <source>it is a list of pairs such as [2, “f13/5”], fewest teams first</source>
        <translation>es una lista de pares como [2, «f13/5»], primero los de menos equipos</translation>
    </message>
    <message>
        <source>it is a list such as [5, 2, “1/4”]: runners, places, part of the odds</source>
        <translation>es una lista como [5, 2, «1/4»]: participantes, puestos, parte del momio</translation>
    </message>
    <message>
        <source>it is a part of one written as “0.30” or “1/4”</source>
        <translation>es una parte de uno escrita como «0.30» o «1/4»</translation>
    </message>
    <message>
        <source>it is a price such as “-110” or “f13/5”</source>
        <translation>es un precio como «-110» o «f13/5»</translation>
    </message>
    <message>
        <source>it is a whole number from {lowest} to {highest}</source>
        <translation>es un número entero de {lowest} a {highest}</translation>
    </message>
    <message>
        <source>it is one of {options}</source>
        <translation>es uno de {options}</translation>
    </message>
    <message>
        <source>it is points in steps of a half, such as “6.5”, or null</source>
        <translation>son puntos en pasos de medio, como «6.5», o null</translation>
    </message>
    <message>
        <source>it is true or false</source>
        <translation>es true o false</translation>
    </message>
    <message>
        <source>it stands</source>
        <translation>se mantiene</translation>
    </message>
    <message>
        <source>it was countered already</source>
        <translation>ya tenía una contraoferta</translation>
    </message>
    <message>
        <source>it was sealed, and is missing</source>
        <translation>estaba sellado y falta</translation>
    </message>
    <message>
        <source>its chain is not the one that was sealed ({kind})</source>
        <translation>su cadena no es la que se selló ({kind})</translation>
    </message>
    <message>
        <source>its risk, or the smaller of risk and win; counts where the deal is part of the handle</source>
        <translation>su riesgo, o lo menor entre riesgo y ganancia; cuenta donde el trato es parte del volumen</translation>
    </message>
    <message>
        <source>joined the server as the station {letters}, “{label}”</source>
        <translation>se unió al servidor como la estación {letters}, «{label}»</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>large action</source>
        <translation>mucha acción</translation>
    </message>
    <message>
        <source>large wager</source>
        <translation>jugada grande</translation>
    </message>
    <message>
        <source>learned that “{alias}” is {team} in {league}</source>
        <translation>aprendió que «{alias}» es {team} en {league}</translation>
    </message>
    <message>
        <source>legs decided by hand</source>
        <translation>selecciones decididas a mano</translation>
    </message>
    <message>
        <source>lent beside the credit limit through the end of a day</source>
        <translation>prestado junto al límite de crédito hasta el final de un día</translation>
    </message>
    <message>
        <source>let stand ({flag}): {reason}</source>
        <translation>se mantuvo ({flag}): {reason}</translation>
    </message>
    <message>
        <source>let {whose} stand ({flag})</source>
        <translation>mantuvo {whose} ({flag})</translation>
    </message>
    <message>
        <source>lets callers of {whose} in again</source>
        <translation>deja entrar de nuevo a quien llama por {whose}</translation>
    </message>
    <message>
        <source>limit by game</source>
        <translation>límite por juego</translation>
    </message>
    <message>
        <source>limit by line</source>
        <translation>límite por línea</translation>
    </message>
    <message>
        <source>limit of the line type</source>
        <translation>límite del tipo de línea</translation>
    </message>
    <message>
        <source>limit of the number of teams</source>
        <translation>límite del número de equipos</translation>
    </message>
    <message>
        <source>limit of the player</source>
        <translation>límite del jugador</translation>
    </message>
    <message>
        <source>limit of the profile</source>
        <translation>límite del perfil</translation>
    </message>
    <message>
        <source>line had moved</source>
        <translation>la línea había cambiado</translation>
    </message>
    <message>
        <source>line move</source>
        <translation>movimiento de línea</translation>
    </message>
    <message>
        <source>line type {code}</source>
        <translation>tipo de línea {code}</translation>
    </message>
    <message>
        <source>line type {name}</source>
        <translation>tipo de línea {name}</translation>
    </message>
    <message>
        <source>line type {type_id}</source>
        <translation>tipo de línea {type_id}</translation>
    </message>
    <message>
        <source>lines move in quarter points: .25, .5 (or a trailing point) and .75.</source>
        <translation>las líneas se mueven por cuartos de punto: .25, .5 (o un punto final) y .75.</translation>
    </message>
    <message>
        <source>lines of this bookmaker</source>
        <translation>líneas de esta casa de apuestas</translation>
    </message>
    <message>
        <source>lineup not known</source>
        <translation>alineación desconocida</translation>
    </message>
    <message>
        <source>link of {type_id}: {told}</source>
        <translation>enlace de {type_id}: {told}</translation>
    </message>
    <message>
        <source>link sets of lines</source>
        <translation>enlazar juegos de líneas</translation>
    </message>
    <message>
        <source>linked {type}: {new}</source>
        <translation>enlazó {type}: {new}</translation>
    </message>
    <message>
        <source>links to other workbooks</source>
        <translation>enlaces a otros libros</translation>
    </message>
    <message>
        <source>listed the {form} “{title}” of {league} on {day}</source>
        <translation>listó {form} «{title}» de {league} del {day}</translation>
    </message>
    <message>
        <source>listed {league} {teams} on {day}</source>
        <translation>listó {league} {teams} del {day}</translation>
    </message>
    <message>
        <source>look at accounts and tickets</source>
        <translation>ver cuentas y boletos</translation>
    </message>
    <message>
        <source>look at agents and their commissions</source>
        <translation>ver agentes y sus comisiones</translation>
    </message>
    <message>
        <source>look at the earlier leg</source>
        <translation>mirar la selección anterior</translation>
    </message>
    <message>
        <source>look at the journal</source>
        <translation>ver el diario</translation>
    </message>
    <message>
        <source>loss a day</source>
        <translation>pérdida al día</translation>
    </message>
    <message>
        <source>loss a week</source>
        <translation>pérdida a la semana</translation>
    </message>
    <message>
        <source>loss cap</source>
        <translation>tope de pérdida</translation>
    </message>
    <message>
        <source>lost by half</source>
        <translation>perdió la mitad</translation>
    </message>
    <message>
        <source>lost half, so half of its stake comes back</source>
        <translation>perdió la mitad, así que vuelve la mitad de su apuesta</translation>
    </message>
    <message>
        <source>lost with the program</source>
        <translation>perdida con el programa</translation>
    </message>
    <message>
        <source>lower credit limits</source>
        <translation>bajar límites de crédito</translation>
    </message>
    <message>
        <source>lp both listed pitchers  ·  l1 the visitor's  ·  l2 the home side's  ·  act action  ·  fp free play</source>
        <translation>lp ambos lanzadores anunciados  ·  l1 el del visitante  ·  l2 el del local  ·  act acción  ·  fp jugada gratis</translation>
    </message>
    <message>
        <source>made the book “{name}” with {name2} as owner</source>
        <translation>creó el libro «{name}» con {name2} como propietario</translation>
    </message>
    <message>
        <source>made the {whose}: {links}</source>
        <translation>creó {whose}: {links}</translation>
    </message>
    <message>
        <source>market block</source>
        <translation>bloqueo de mercado</translation>
    </message>
    <message>
        <source>master agent</source>
        <translation>agente maestro</translation>
    </message>
    <message>
        <source>maximum payout</source>
        <translation>pago máximo</translation>
    </message>
    <message>
        <source>maximum win</source>
        <translation>ganancia máxima</translation>
    </message>
    <message>
        <source>minutes before its start at which wagers on a game close</source>
        <translation>minutos antes de su inicio en que cierran las jugadas de un juego</translation>
    </message>
    <message>
        <source>minutes for which a line that moved is marked</source>
        <translation>minutos durante los que se marca una línea que se movió</translation>
    </message>
    <message>
        <source>minutes within which the same side from several agents is listed</source>
        <translation>minutos dentro de los que se lista el mismo lado de varios agentes</translation>
    </message>
    <message>
        <source>money line</source>
        <translation>línea de dinero</translation>
    </message>
    <message>
        <source>money lines</source>
        <translation>líneas de dinero</translation>
    </message>
    <message>
        <source>move lines</source>
        <translation>mover líneas</translation>
    </message>
    <message>
        <source>moved against the player</source>
        <translation>se movió en contra del jugador</translation>
    </message>
    <message>
        <source>moved {list}{more}{settings} under {target} from {at} UTC on</source>
        <translation>movió {list}{more}{settings} bajo {target} desde las {at} UTC del</translation>
    </message>
    <message>
        <source>needs a</source>
        <translation>necesita un</translation>
    </message>
    <message>
        <source>net, player</source>
        <translation>neto, jugador</translation>
    </message>
    <message>
        <source>news</source>
        <translation>noticias</translation>
    </message>
    <message>
        <source>no action</source>
        <translation>sin acción</translation>
    </message>
    <message>
        <source>no contest result</source>
        <translation>sin resultado de la competencia</translation>
    </message>
    <message>
        <source>no deal</source>
        <translation>sin trato</translation>
    </message>
    <message>
        <source>no free play or credit is given to it</source>
        <translation>no se le da jugada gratis ni crédito</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>no line is as large as that.</source>
        <translation>ninguna línea es tan grande.</translation>
    </message>
    <message>
        <source>no method</source>
        <translation>ningún método</translation>
    </message>
    <message>
        <source>no new price</source>
        <translation>sin precio nuevo</translation>
    </message>
    <message>
        <source>no period score</source>
        <translation>sin marcador del período</translation>
    </message>
    <message>
        <source>no pitchers are listed for this game; the board names them.</source>
        <translation>no hay lanzadores anunciados para este juego; la pizarra los nombra.</translation>
    </message>
    <message>
        <source>no points are {verb} on {league} in this house.</source>
        <translation>en esta casa no hay puntos {verb} en {league}.</translation>
    </message>
    <message>
        <source>no price is as long as that.</source>
        <translation>ningún precio es tan largo.</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reference</source>
        <translation>sin referencia</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>sin resultado</translation>
    </message>
    <message>
        <source>no team is</source>
        <translation>ningún equipo está</translation>
    </message>
    <message>
        <source>no ticket</source>
        <translation>ningún boleto</translation>
    </message>
    <message>
        <source>no wagers are taken for it</source>
        <translation>no se toman jugadas para ella</translation>
    </message>
    <message>
        <source>no week before</source>
        <translation>sin semana anterior</translation>
    </message>
    <message>
        <source>no write-in</source>
        <translation>sin jugada escrita</translation>
    </message>
    <message>
        <source>nobody countered it</source>
        <translation>nadie hizo una contraoferta</translation>
    </message>
    <message>
        <source>nobody has decided</source>
        <translation>nadie ha decidido</translation>
    </message>
    <message>
        <source>nobody has {digits} points {verb}; a space stands in front of the amount.</source>
        <translation>nadie tiene {digits} puntos {verb}; va un espacio delante del importe.</translation>
    </message>
    <message>
        <source>none was made yet</source>
        <translation>todavía no se creó ninguno</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>sin aprobar</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no se pidió</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>no vence</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no otorgado</translation>
    </message>
    <message>
        <source>not on the board</source>
        <translation>no está en la pizarra</translation>
    </message>
    <message>
        <source>not released</source>
        <translation>sin publicar</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin decir</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin fijar</translation>
    </message>
    <message>
        <source>not under {parent}</source>
        <translation>no bajo {parent}</translation>
    </message>
    <message>
        <source>not witnessed</source>
        <translation>sin testigo</translation>
    </message>
    <message>
        <source>note on what is reviewed</source>
        <translation>anotar sobre lo que se revisa</translation>
    </message>
    <message>
        <source>note promises</source>
        <translation>anotar promesas</translation>
    </message>
    <message>
        <source>noted of {fact} ({category}): {text}</source>
        <translation>anotó de {fact} ({category}): {text}</translation>
    </message>
    <message>
        <source>noted on the claim {number}: {text}</source>
        <translation>anotó en el reclamo {number}: {text}</translation>
    </message>
    <message>
        <source>noted on the review of {item}: {text}</source>
        <translation>anotó en la revisión de {item}: {text}</translation>
    </message>
    <message>
        <source>noted that {source} says of {event}: {said}</source>
        <translation>anotó que {source} dice de {event}: {said}</translation>
    </message>
    <message>
        <source>noted the promise of {whose} to pay {amount} by {day}</source>
        <translation>anotó la promesa de {whose} de pagar {amount} para el {day}</translation>
    </message>
    <message>
        <source>nothing is posted to it</source>
        <translation>no se asienta nada en ella</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>o47.5 u47.5  ·  to24.5 tu24.5 team total  ·  ml  ·  draw dnb dc1x dc12 dcx2</source>
        <translation>o47.5 u47.5  ·  to24.5 tu24.5 total de equipo  ·  ml  ·  draw dnb dc1x dc12 dcx2</translation>
    </message>
    <message>
        <source>odd markets</source>
        <translation>mercados raros</translation>
    </message>
    <message>
        <source>of the credit</source>
        <translation>del crédito</translation>
    </message>
    <message>
        <source>off the board</source>
        <translation>fuera de la pizarra</translation>
    </message>
    <message>
        <source>off the board at</source>
        <translation>fuera de la pizarra en</translation>
    </message>
    <message>
        <source>off-hours limit</source>
        <translation>límite fuera de horario</translation>
    </message>
    <message>
        <source>on the day it is decided: on 2026-11-03</source>
        <translation>el día en que se decide: on 2026-11-03</translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation>el mismo día</translation>
    </message>
    <message>
        <source>on what they pass up, or by the difference of the parts</source>
        <translation>sobre lo que pasan arriba, o por la diferencia de las partes</translation>
    </message>
    <message>
        <source>one digit from 1 to 9</source>
        <translation>un dígito de 1 a 9</translation>
    </message>
    <message>
        <source>one more selection</source>
        <translation>una selección más</translation>
    </message>
    <message>
        <source>one request</source>
        <translation>una solicitud</translation>
    </message>
    <message>
        <source>one ticket</source>
        <translation>un boleto</translation>
    </message>
    <message>
        <source>open and change agents</source>
        <translation>abrir y cambiar agentes</translation>
    </message>
    <message>
        <source>open claims</source>
        <translation>reclamos abiertos</translation>
    </message>
    <message>
        <source>open players</source>
        <translation>abrir jugadores</translation>
    </message>
    <message>
        <source>open risk</source>
        <translation>riesgo abierto</translation>
    </message>
    <message>
        <source>open spot</source>
        <translation>lugar abierto</translation>
    </message>
    <message>
        <source>open spots</source>
        <translation>lugares abiertos</translation>
    </message>
    <message>
        <source>open spots closed</source>
        <translation>lugares abiertos cerrados</translation>
    </message>
    <message>
        <source>open spots stand in front of the amount.</source>
        <translation>los lugares abiertos van delante del importe.</translation>
    </message>
    <message>
        <source>open, risk {risk} to win {win}</source>
        <translation>abierto, riesgo {risk} para ganar {win}</translation>
    </message>
    <message>
        <source>opened {count}, {span}, under {parent} {source}, credit limit {credit}</source>
        <translation>abrió {count}, {span}, bajo {parent} {source}, límite de crédito {credit}</translation>
    </message>
    <message>
        <source>opened {named} under {parent}, credit limit {credit}</source>
        <translation>abrió {named} bajo {parent}, límite de crédito {credit}</translation>
    </message>
    <message>
        <source>other periods</source>
        <translation>otros períodos</translation>
    </message>
    <message>
        <source>others: those of people who may not approve themselves; all: everybody’s, imports included; none: nobody’s</source>
        <translation>otros: las de quienes no pueden aprobarse a sí mismos; todas: las de todos, importaciones incluidas; ninguna: las de nadie</translation>
    </message>
    <message>
        <source>over</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>over the credit</source>
        <translation>sobre el crédito</translation>
    </message>
    <message>
        <source>over the free play</source>
        <translation>sobre la jugada gratis</translation>
    </message>
    <message>
        <source>owed to player {amount}, agreed {moment}</source>
        <translation>se le debe al jugador {amount}, acordado {moment}</translation>
    </message>
    <message>
        <source>own limit</source>
        <translation>límite propio</translation>
    </message>
    <message>
        <source>own lines of {owner}</source>
        <translation>líneas propias de {owner}</translation>
    </message>
    <message>
        <source>own players</source>
        <translation>jugadores propios</translation>
    </message>
    <message>
        <source>paid out</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>parlay and teaser</source>
        <translation>parlay y teaser</translation>
    </message>
    <message>
        <source>parlay of three</source>
        <translation>parlay de tres</translation>
    </message>
    <message>
        <source>part of a deposit that is charged</source>
        <translation>parte de un depósito que se cobra</translation>
    </message>
    <message>
        <source>part of a deposit that is given beside it</source>
        <translation>parte de un depósito que se da junto a él</translation>
    </message>
    <message>
        <source>part of a player's straights with a better line or price than the closing one, from which on the player is watched; not set is nobody</source>
        <translation>parte de las directas de un jugador con mejor línea o precio que el cierre, desde la que se vigila al jugador; sin fijar, nadie</translation>
    </message>
    <message>
        <source>part of each wager that counts in the position of the book; a ticket keeps it</source>
        <translation>parte de cada jugada que cuenta en la posición del libro; un boleto la conserva</translation>
    </message>
    <message>
        <source>part of the credit from which the clerk is warned</source>
        <translation>parte del crédito desde la que se avisa al telefonista</translation>
    </message>
    <message>
        <source>part of the usual limit on a circled line; the house rules say it where unset</source>
        <translation>parte del límite habitual en una línea con círculo; las reglas de la casa lo dicen donde no está fijado</translation>
    </message>
    <message>
        <source>part of the week that the agent earns; not set is no deal</source>
        <translation>parte de la semana que gana el agente; sin fijar, sin trato</translation>
    </message>
    <message>
        <source>past post</source>
        <translation>posterior a la hora</translation>
    </message>
    <message>
        <source>pay out</source>
        <translation>pagar</translation>
    </message>
    <message>
        <source>pay table</source>
        <translation>tabla de pagos</translation>
    </message>
    <message>
        <source>payout of the day</source>
        <translation>pago del día</translation>
    </message>
    <message>
        <source>payout of the number of teams</source>
        <translation>pago del número de equipos</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>pitching change</source>
        <translation>cambio de lanzador</translation>
    </message>
    <message>
        <source>place pool</source>
        <translation>fondo a segundo</translation>
    </message>
    <message>
        <source>played at another venue → no action</source>
        <translation>se jugó en otra sede → sin acción</translation>
    </message>
    <message>
        <source>played where it was scheduled → action</source>
        <translation>se jugó donde estaba programado → acción</translation>
    </message>
    <message>
        <source>player owes {amount}, agreed {moment}</source>
        <translation>el jugador debe {amount}, acordado {moment}</translation>
    </message>
    <message>
        <source>player's net</source>
        <translation>neto del jugador</translation>
    </message>
    <message>
        <source>points above which a total is asked about</source>
        <translation>puntos por encima de los que se pregunta por un total</translation>
    </message>
    <message>
        <source>points are bought or sold once in a selection.</source>
        <translation>los puntos se compran o venden una sola vez en una selección.</translation>
    </message>
    <message>
        <source>points are {verb} by the half.</source>
        <translation>los puntos se dan {verb} por medios.</translation>
    </message>
    <message>
        <source>points are {verb} on a spread or a total.</source>
        <translation>los puntos se dan {verb} en un hándicap o un total.</translation>
    </message>
    <message>
        <source>points are {verb} on spreads only in this house.</source>
        <translation>en esta casa los puntos {verb} son solo en hándicaps.</translation>
    </message>
    <message>
        <source>points by which a spread moves without a question; the sport says it where unset</source>
        <translation>puntos que se mueve un hándicap sin preguntar; el deporte lo dice donde no está fijado</translation>
    </message>
    <message>
        <source>points by which a total moves without a question; the sport says it where unset</source>
        <translation>puntos que se mueve un total sin preguntar; el deporte lo dice donde no está fijado</translation>
    </message>
    <message>
        <source>points higher</source>
        <translation>puntos más alto</translation>
    </message>
    <message>
        <source>points more on the favourite</source>
        <translation>puntos más sobre el favorito</translation>
    </message>
    <message>
        <source>points of a whole game below which a total is asked about</source>
        <translation>puntos de un juego completo por debajo de los que se pregunta por un total</translation>
    </message>
    <message>
        <source>points such as 6, 6.5 or 10sw</source>
        <translation>puntos como 6, 6.5 o 10sw</translation>
    </message>
    <message>
        <source>post adjustments</source>
        <translation>asentar ajustes</translation>
    </message>
    <message>
        <source>posted {body}</source>
        <translation>asentó {body}</translation>
    </message>
    <message>
        <source>price after {heading}</source>
        <translation>precio después de {heading}</translation>
    </message>
    <message>
        <source>price range</source>
        <translation>rango de precios</translation>
    </message>
    <message>
        <source>price to win or to place</source>
        <translation>precio a ganador o a colocado</translation>
    </message>
    <message>
        <source>proposed for {account}: {change}, because of {evidence}</source>
        <translation>propuso para {account}: {change}, por {evidence}</translation>
    </message>
    <message>
        <source>put aside {item}</source>
        <translation>dejó de lado {item}</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>comillas</translation>
    </message>
    <message>
        <source>raise credit limits</source>
        <translation>subir límites de crédito</translation>
    </message>
    <message>
        <source>read {whose} the balance {balance}, accepted{seen}</source>
        <translation>leyó a {whose} el saldo {balance}, aceptado{seen}</translation>
    </message>
    <message>
        <source>record how it ended</source>
        <translation>registrar cómo terminó</translation>
    </message>
    <message>
        <source>record the field</source>
        <translation>registrar la llegada</translation>
    </message>
    <message>
        <source>record the period</source>
        <translation>registrar el período</translation>
    </message>
    <message>
        <source>record the result</source>
        <translation>registrar el resultado</translation>
    </message>
    <message>
        <source>red figure</source>
        <translation>cifra roja</translation>
    </message>
    <message>
        <source>refuse what breaks this agent's tier, or hold it for a supervisor</source>
        <translation>rechazar lo que rompe el nivel de este agente, o retenerlo para un supervisor</translation>
    </message>
    <message>
        <source>regraded by a claim</source>
        <translation>recalificado por un reclamo</translation>
    </message>
    <message>
        <source>regulation time</source>
        <translation>tiempo reglamentario</translation>
    </message>
    <message>
        <source>related legs</source>
        <translation>selecciones relacionadas</translation>
    </message>
    <message>
        <source>requests of a pay day after this time are paid on the next one</source>
        <translation>las solicitudes de un día de pago después de esta hora se pagan en el siguiente</translation>
    </message>
    <message>
        <source>restate the price</source>
        <translation>declarar el precio de nuevo</translation>
    </message>
    <message>
        <source>restore the book</source>
        <translation>restaurar el libro</translation>
    </message>
    <message>
        <source>reverse red</source>
        <translation>rojo inverso</translation>
    </message>
    <message>
        <source>reverse transactions</source>
        <translation>revertir transacciones</translation>
    </message>
    <message>
        <source>reversed {whose}</source>
        <translation>revirtió {whose}</translation>
    </message>
    <message>
        <source>revoke stations</source>
        <translation>revocar estaciones</translation>
    </message>
    <message>
        <source>risk {risk} to win {win}</source>
        <translation>riesgo {risk} para ganar {win}</translation>
    </message>
    <message>
        <source>risks {risk} to win {win}</source>
        <translation>arriesga {risk} para ganar {win}</translation>
    </message>
    <message>
        <source>rotation number</source>
        <translation>número de rotación</translation>
    </message>
    <message>
        <source>rotation number, odd = visitor, even = home</source>
        <translation>número de rotación, impar = visitante, par = local</translation>
    </message>
    <message>
        <source>round robin</source>
        <translation>round robin</translation>
    </message>
    <message>
        <source>rule about parlays</source>
        <translation>regla sobre parlays</translation>
    </message>
    <message>
        <source>rule about the same wager again</source>
        <translation>regla sobre la misma jugada otra vez</translation>
    </message>
    <message>
        <source>run line</source>
        <translation>línea de carreras</translation>
    </message>
    <message>
        <source>run line and totals</source>
        <translation>línea de carreras y totales</translation>
    </message>
    <message>
        <source>running: carried; zero: settled whole; zero winners: only what the book owes; threshold: settled whole from the settle figure on</source>
        <translation>corriente: se arrastra; cero: se salda entero; cero a ganadores: solo lo que el libro debe; umbral: se salda entero desde la cifra para saldar</translation>
    </message>
    <message>
        <source>running: on the whole balance; weekly: on this week's figure alone</source>
        <translation>corriente: sobre el saldo entero; semanal: solo sobre la cifra de esta semana</translation>
    </message>
    <message>
        <source>said that the facts of this station up to {n} belong to the week of {week}</source>
        <translation>dijo que los hechos de esta estación hasta el {n} pertenecen a la semana del {week}</translation>
    </message>
    <message>
        <source>score before the shoot-out</source>
        <translation>marcador antes de la tanda</translation>
    </message>
    <message>
        <source>score yet</source>
        <translation>marcador todavía</translation>
    </message>
    <message>
        <source>score {verb}: {names}</source>
        <translation>marcador {verb}: {names}</translation>
    </message>
    <message>
        <source>second half</source>
        <translation>segunda mitad</translation>
    </message>
    <message>
        <source>seconds that a held wager waits before it lapses</source>
        <translation>segundos que una jugada retenida espera antes de vencer</translation>
    </message>
    <message>
        <source>seconds that a read-back is good for; 0: it does not expire</source>
        <translation>segundos que vale una lectura; 0: no vence</translation>
    </message>
    <message>
        <source>selection amount  ·  P T6 RR2 RV RA selections amount  ·  ST …  ·  IF …</source>
        <translation>selección importe  ·  P T6 RR2 RV RA selecciones importe  ·  ST …  ·  IF …</translation>
    </message>
    <message>
        <source>send messages to users</source>
        <translation>enviar mensajes a usuarios</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>devolvió</translation>
    </message>
    <message>
        <source>sent the station {letters} away after its fact {n}: {reason}</source>
        <translation>retiró la estación {letters} después de su hecho {n}: {reason}</translation>
    </message>
    <message>
        <source>sent {names} the message: {text}</source>
        <translation>envió a {names} el mensaje: {text}</translation>
    </message>
    <message>
        <source>set an agent's own lines</source>
        <translation>fijar las líneas propias de un agente</translation>
    </message>
    <message>
        <source>set of {accounts}: {changes}</source>
        <translation>fijó en {accounts}: {changes}</translation>
    </message>
    <message>
        <source>set of {account}: {changes}</source>
        <translation>fijó en {account}: {changes}</translation>
    </message>
    <message>
        <source>set phone secrets and let callers in</source>
        <translation>fijar claves telefónicas y dejar entrar a quien llama</translation>
    </message>
    <message>
        <source>set the board of {event}: {told}</source>
        <translation>fijó la pizarra de {event}: {told}</translation>
    </message>
    <message>
        <source>set the own limit ({kind}) of {account} to {cents}</source>
        <translation>fijó el límite propio ({kind}) de {account} en {cents}</translation>
    </message>
    <message>
        <source>set what action does to {sport} {market}: {told}</source>
        <translation>fijó qué hace la acción con {sport} {market}: {told}</translation>
    </message>
    <message>
        <source>set {type} on {event}: {shown}{more}</source>
        <translation>fijó {type} en {event}: {shown}{more}</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>arreglado</translation>
    </message>
    <message>
        <source>several legs</source>
        <translation>varias selecciones</translation>
    </message>
    <message>
        <source>show pool</source>
        <translation>fondo a tercero</translation>
    </message>
    <message>
        <source>sides and totals</source>
        <translation>lados y totales</translation>
    </message>
    <message>
        <source>sides exchanged</source>
        <translation>lados cambiados</translation>
    </message>
    <message>
        <source>sides may pay more than they take</source>
        <translation>los lados pueden pagar más de lo que toman</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>inició sesión</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>con visto bueno</translation>
    </message>
    <message>
        <source>signed off the week that began on {week}</source>
        <translation>dio el visto bueno a la semana que comenzó el {week}</translation>
    </message>
    <message>
        <source>site {shown} {shown2}</source>
        <translation>sitio {shown} {shown2}</translation>
    </message>
    <message>
        <source>spots that stay open are not written again.</source>
        <translation>los lugares que siguen abiertos no se escriben de nuevo.</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>hándicap</translation>
    </message>
    <message>
        <source>stands after review</source>
        <translation>se mantiene tras revisión</translation>
    </message>
    <message>
        <source>start breaks and set players' own limits</source>
        <translation>iniciar pausas y fijar límites propios de jugadores</translation>
    </message>
    <message>
        <source>start time</source>
        <translation>hora de inicio</translation>
    </message>
    <message>
        <source>started</source>
        <translation>comenzado</translation>
    </message>
    <message>
        <source>stated new prices of {event}: {told}</source>
        <translation>declaró precios nuevos de {event}: {told}</translation>
    </message>
    <message>
        <source>station began</source>
        <translation>estación iniciada</translation>
    </message>
    <message>
        <source>station joined</source>
        <translation>estación unida</translation>
    </message>
    <message>
        <source>station sent away</source>
        <translation>estación retirada</translation>
    </message>
    <message>
        <source>stays open</source>
        <translation>sigue abierta</translation>
    </message>
    <message>
        <source>still on</source>
        <translation>todavía en curso</translation>
    </message>
    <message>
        <source>struck the note {note}</source>
        <translation>tachó la nota {note}</translation>
    </message>
    <message>
        <source>suggested to move</source>
        <translation>sugirió mover</translation>
    </message>
    <message>
        <source>system limit</source>
        <translation>límite del sistema</translation>
    </message>
    <message>
        <source>system user</source>
        <translation>usuario del sistema</translation>
    </message>
    <message>
        <source>table {name} has a row only in {where}: {part}</source>
        <translation>la tabla {name} tiene una fila solo en {where}: {part}</translation>
    </message>
    <message>
        <source>table {name}, row {key}, column {name2}: live {ours_value}, replayed {theirs_value}</source>
        <translation>tabla {name}, fila {key}, columna {name2}: viva {ours_value}, repetida {theirs_value}</translation>
    </message>
    <message>
        <source>take claims</source>
        <translation>tomar reclamos</translation>
    </message>
    <message>
        <source>take payments</source>
        <translation>recibir pagos</translation>
    </message>
    <message>
        <source>take requests for withdrawals</source>
        <translation>recibir solicitudes de retiro</translation>
    </message>
    <message>
        <source>take wagers</source>
        <translation>tomar jugadas</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>taken from</source>
        <translation>tomada de</translation>
    </message>
    <message>
        <source>taken in, given earlier</source>
        <translation>recibido, dado antes</translation>
    </message>
    <message>
        <source>taken off</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>takes away the own limit ({kind}) of {account} from {from_when} on</source>
        <translation>quita el límite propio ({kind}) de {account} desde {from_when}</translation>
    </message>
    <message>
        <source>team total</source>
        <translation>total de equipo</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>texto entre comillas</translation>
    </message>
    <message>
        <source>the account goes right after “@”.</source>
        <translation>la cuenta va justo después de «@».</translation>
    </message>
    <message>
        <source>the amount is larger than any the book can hold.</source>
        <translation>el importe es mayor que cualquiera que el libro puede guardar.</translation>
    </message>
    <message>
        <source>the average of the {count} weeks before</source>
        <translation>el promedio de las {count} semanas anteriores</translation>
    </message>
    <message>
        <source>the balance from which on an agent is settled, where that is the threshold</source>
        <translation>el saldo desde el que se salda a un agente, donde ese es el umbral</translation>
    </message>
    <message>
        <source>the balance of {code} is {balance} cents, but its postings sum to {posted}</source>
        <translation>el saldo de {code} es de {balance} centavos, pero sus asientos suman {posted}</translation>
    </message>
    <message>
        <source>the balance, either way, from which it has to be paid</source>
        <translation>el saldo, en cualquier sentido, desde el que hay que pagarlo</translation>
    </message>
    <message>
        <source>the board does not have this market</source>
        <translation>la pizarra no tiene este mercado</translation>
    </message>
    <message>
        <source>the board has {selection}</source>
        <translation>la pizarra tiene {selection}</translation>
    </message>
    <message>
        <source>the body does not match its hash ({kind})</source>
        <translation>el cuerpo no coincide con su hash ({kind})</translation>
    </message>
    <message>
        <source>the card “{name}” is not sold for {sport}.</source>
        <translation>la tarjeta «{name}» no se vende para {sport}.</translation>
    </message>
    <message>
        <source>the chain is broken here ({kind})</source>
        <translation>la cadena está rota aquí ({kind})</translation>
    </message>
    <message>
        <source>the clerk parked it</source>
        <translation>el telefonista la aparcó</translation>
    </message>
    <message>
        <source>the contest has no result yet</source>
        <translation>la competencia no tiene resultado todavía</translation>
    </message>
    <message>
        <source>the dearest price that is taken on this market: 300 is −300</source>
        <translation>el precio más caro que se toma en este mercado: 300 es −300</translation>
    </message>
    <message>
        <source>the dearest price that is taken: 300 is −300</source>
        <translation>el precio más caro que se toma: 300 es −300</translation>
    </message>
    <message>
        <source>the draw</source>
        <translation>el empate</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>el evento</translation>
    </message>
    <message>
        <source>the event has no result yet</source>
        <translation>el evento no tiene resultado todavía</translation>
    </message>
    <message>
        <source>the event was suspended; record how it ended</source>
        <translation>el evento se suspendió; registre cómo terminó</translation>
    </message>
    <message>
        <source>the fact after {seq} is missing</source>
        <translation>falta el hecho posterior a {seq}</translation>
    </message>
    <message>
        <source>the feed's id of the event</source>
        <translation>el id del evento en la fuente</translation>
    </message>
    <message>
        <source>the handicap stands in front of the price.</source>
        <translation>el hándicap va delante del precio.</translation>
    </message>
    <message>
        <source>the header cannot be read ({error})</source>
        <translation>el encabezado no se puede leer ({error})</translation>
    </message>
    <message>
        <source>the header does not match its row ({kind})</source>
        <translation>el encabezado no coincide con su fila ({kind})</translation>
    </message>
    <message>
        <source>the home side’s listed pitcher has to start</source>
        <translation>el lanzador anunciado del local tiene que abrir</translation>
    </message>
    <message>
        <source>the house</source>
        <translation>la casa</translation>
    </message>
    <message>
        <source>the least of a wager by phone or online</source>
        <translation>lo mínimo de una jugada por teléfono o en línea</translation>
    </message>
    <message>
        <source>the least of one deposit</source>
        <translation>lo mínimo de un depósito</translation>
    </message>
    <message>
        <source>the least of one withdrawal</source>
        <translation>lo mínimo de un retiro</translation>
    </message>
    <message>
        <source>the link to the station's previous fact is broken ({kind})</source>
        <translation>el enlace con el hecho anterior de la estación está roto ({kind})</translation>
    </message>
    <message>
        <source>the live tables</source>
        <translation>las tablas vivas</translation>
    </message>
    <message>
        <source>the longest price that is taken on this market: 500 is +500</source>
        <translation>el precio más largo que se toma en este mercado: 500 es +500</translation>
    </message>
    <message>
        <source>the longest price that is taken: 500 is +500</source>
        <translation>el precio más largo que se toma: 500 es +500</translation>
    </message>
    <message>
        <source>the market stands in front of the price.</source>
        <translation>el mercado va delante del precio.</translation>
    </message>
    <message>
        <source>the most a parlay of so many teams pays, its stake included</source>
        <translation>lo más que paga un parlay de tantos equipos, apuesta incluida</translation>
    </message>
    <message>
        <source>the most an event should lose in its worst case; beyond it, it is shown red</source>
        <translation>lo más que un evento debería perder en su peor caso; más allá se muestra en rojo</translation>
    </message>
    <message>
        <source>the most at risk at once of all players below</source>
        <translation>lo más en riesgo a la vez de todos los jugadores de abajo</translation>
    </message>
    <message>
        <source>the most at risk at once on one event of all players below</source>
        <translation>lo más en riesgo a la vez en un evento de todos los jugadores de abajo</translation>
    </message>
    <message>
        <source>the most at risk in a parlay of so many teams</source>
        <translation>lo más en riesgo en un parlay de tantos equipos</translation>
    </message>
    <message>
        <source>the most at risk on one event over all kinds of wagers</source>
        <translation>lo más en riesgo en un evento sobre todas las clases de jugadas</translation>
    </message>
    <message>
        <source>the most of all deposits of a figure day</source>
        <translation>lo más de todos los depósitos de un día de cifras</translation>
    </message>
    <message>
        <source>the most of all deposits of a week</source>
        <translation>lo más de todos los depósitos de una semana</translation>
    </message>
    <message>
        <source>the most of any single wager in the house</source>
        <translation>lo más de cualquier jugada en la casa</translation>
    </message>
    <message>
        <source>the most of one deposit</source>
        <translation>lo más de un depósito</translation>
    </message>
    <message>
        <source>the most of one straight wager (quick limit)</source>
        <translation>lo más de una jugada directa (límite rápido)</translation>
    </message>
    <message>
        <source>the most of one wager at this set of lines</source>
        <translation>lo más de una jugada con este juego de líneas</translation>
    </message>
    <message>
        <source>the most of one wager in these hours</source>
        <translation>lo más de una jugada en estas horas</translation>
    </message>
    <message>
        <source>the most of one wager of anybody below, whatever their own limits</source>
        <translation>lo más de una jugada de cualquiera de abajo, sean cuales sean sus límites</translation>
    </message>
    <message>
        <source>the most of one wager of this kind</source>
        <translation>lo más de una jugada de esta clase</translation>
    </message>
    <message>
        <source>the most of one wager on a circled line</source>
        <translation>lo más de una jugada en una línea con círculo</translation>
    </message>
    <message>
        <source>the most of one wager while the start is so many hours ahead or more</source>
        <translation>lo más de una jugada mientras falten tantas horas o más para el inicio</translation>
    </message>
    <message>
        <source>the most of one withdrawal</source>
        <translation>lo más de un retiro</translation>
    </message>
    <message>
        <source>the most of the credit limits of all players below together</source>
        <translation>lo más de los límites de crédito de todos los jugadores de abajo juntos</translation>
    </message>
    <message>
        <source>the most one wager of this kind pays, its stake included</source>
        <translation>lo más que paga una jugada de esta clase, apuesta incluida</translation>
    </message>
    <message>
        <source>the most one wager of this kind wins</source>
        <translation>lo más que gana una jugada de esta clase</translation>
    </message>
    <message>
        <source>the most paid and asked for in a calendar month</source>
        <translation>lo más pagado y pedido en un mes calendario</translation>
    </message>
    <message>
        <source>the most paid and asked for in a week</source>
        <translation>lo más pagado y pedido en una semana</translation>
    </message>
    <message>
        <source>the most that all wagers of a figure day pay together, stakes included</source>
        <translation>lo más que pagan juntas todas las jugadas de un día de cifras, apuestas incluidas</translation>
    </message>
    <message>
        <source>the most that may be lost in a week, whatever the credit</source>
        <translation>lo más que se puede perder en una semana, sea cual sea el crédito</translation>
    </message>
    <message>
        <source>the most that the plus prices of a parlay add up to: 900 is three of +300</source>
        <translation>lo más que suman los precios positivos de un parlay: 900 es tres de +300</translation>
    </message>
    <message>
        <source>the most that the prices of a parlay together pay for one: 100 is 100 to 1</source>
        <translation>lo más que pagan juntos por uno los precios de un parlay: 100 es 100 a 1</translation>
    </message>
    <message>
        <source>the move</source>
        <translation>el traslado</translation>
    </message>
    <message>
        <source>the move of a line in quarter points from which it is told</source>
        <translation>el movimiento de una línea, en cuartos de punto, desde el que se avisa</translation>
    </message>
    <message>
        <source>the next leg has action only when this one wins</source>
        <translation>la siguiente selección tiene acción solo cuando esta gana</translation>
    </message>
    <message>
        <source>the next leg has action when this one wins, ties or has no action</source>
        <translation>la siguiente selección tiene acción cuando esta gana, empata o no tiene acción</translation>
    </message>
    <message>
        <source>the open claim</source>
        <translation>el reclamo abierto</translation>
    </message>
    <message>
        <source>the period stands right after the rotation number.</source>
        <translation>el período va justo después del número de rotación.</translation>
    </message>
    <message>
        <source>the pitchers changed and nobody stated the new price</source>
        <translation>cambiaron los lanzadores y nadie declaró el precio nuevo</translation>
    </message>
    <message>
        <source>the pitchers were said already; {text} is one choice too many.</source>
        <translation>los lanzadores ya se dijeron; {text} es una elección de más.</translation>
    </message>
    <message>
        <source>the players' dollars or commission; matters when the part changes</source>
        <translation>los dólares de los jugadores o la comisión; importa cuando cambia la parte</translation>
    </message>
    <message>
        <source>the program's own</source>
        <translation>lo del programa</translation>
    </message>
    <message>
        <source>the replayed tables</source>
        <translation>las tablas repetidas</translation>
    </message>
    <message>
        <source>the result has no score for the wager's period</source>
        <translation>el resultado no tiene marcador para el período de la jugada</translation>
    </message>
    <message>
        <source>the result waits for approval in Settlement</source>
        <translation>el resultado espera aprobación en Liquidación</translation>
    </message>
    <message>
        <source>the risk from which a wager is told to everybody at the desk</source>
        <translation>el riesgo desde el que una jugada se avisa a todos en la mesa</translation>
    </message>
    <message>
        <source>the routine</source>
        <translation>la rutina</translation>
    </message>
    <message>
        <source>the set of lines that is offered; master is the house's own</source>
        <translation>el juego de líneas que se ofrece; master es el propio de la casa</translation>
    </message>
    <message>
        <source>the set that all players below have on top of their line type</source>
        <translation>el juego que tienen todos los jugadores de abajo además de su tipo de línea</translation>
    </message>
    <message>
        <source>the sizes of the parlays were expected</source>
        <translation>se esperaban los tamaños de los parlays</translation>
    </message>
    <message>
        <source>the text in quotes</source>
        <translation>el texto entre comillas</translation>
    </message>
    <message>
        <source>the text in quotes, then a price and an amount, or risk and win</source>
        <translation>el texto entre comillas, luego un precio y un importe, o riesgo y ganancia</translation>
    </message>
    <message>
        <source>the text says nothing.</source>
        <translation>el texto no dice nada.</translation>
    </message>
    <message>
        <source>the ticket says already whether it is free play.</source>
        <translation>el boleto ya dice si es jugada gratis.</translation>
    </message>
    <message>
        <source>the usual amounts</source>
        <translation>los importes habituales</translation>
    </message>
    <message>
        <source>the visitor’s listed pitcher has to start</source>
        <translation>el lanzador anunciado del visitante tiene que abrir</translation>
    </message>
    <message>
        <source>the {body} of {event}</source>
        <translation>{body} de {event}</translation>
    </message>
    <message>
        <source>their names with commas between them</source>
        <translation>sus nombres separados por comas</translation>
    </message>
    <message>
        <source>then comm.</source>
        <translation>luego com.</translation>
    </message>
    <message>
        <source>then fees</source>
        <translation>luego cargos</translation>
    </message>
    <message>
        <source>then {value}</source>
        <translation>después {value}</translation>
    </message>
    <message>
        <source>there is no {text}.</source>
        <translation>no existe {text}.</translation>
    </message>
    <message>
        <source>this market</source>
        <translation>este mercado</translation>
    </message>
    <message>
        <source>three-way handicap</source>
        <translation>hándicap a tres resultados</translation>
    </message>
    <message>
        <source>three-way line</source>
        <translation>línea a tres resultados</translation>
    </message>
    <message>
        <source>ticket number</source>
        <translation>número de boleto</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>para saber</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>to risk</source>
        <translation>arriesgar</translation>
    </message>
    <message>
        <source>to risk {amount}</source>
        <translation>arriesgando {amount}</translation>
    </message>
    <message>
        <source>to the nearest</source>
        <translation>al más cercano de</translation>
    </message>
    <message>
        <source>to win</source>
        <translation>para ganar</translation>
    </message>
    <message>
        <source>to win {amount}</source>
        <translation>para ganar {amount}</translation>
    </message>
    <message>
        <source>to {agent}</source>
        <translation>a {agent}</translation>
    </message>
    <message>
        <source>took a call of {whose} on line {line}{said}</source>
        <translation>tomó una llamada de {whose} en la línea {line}{said}</translation>
    </message>
    <message>
        <source>took away</source>
        <translation>quitó</translation>
    </message>
    <message>
        <source>took back</source>
        <translation>retiró</translation>
    </message>
    <message>
        <source>took back a mass change of {accounts}</source>
        <translation>retiró un cambio en masa de {accounts}</translation>
    </message>
    <message>
        <source>took back the move {move}</source>
        <translation>retiró el traslado {move}</translation>
    </message>
    <message>
        <source>took back what was decided of {count} of {whose}</source>
        <translation>retiró lo decidido de {count} de {whose}</translation>
    </message>
    <message>
        <source>took down a notice of {whose}</source>
        <translation>quitó un aviso de {whose}</translation>
    </message>
    <message>
        <source>took off the board</source>
        <translation>quitó de la pizarra</translation>
    </message>
    <message>
        <source>took part</source>
        <translation>participó</translation>
    </message>
    <message>
        <source>took the claim {number} as {result}</source>
        <translation>tomó el reclamo {number} como {result}</translation>
    </message>
    <message>
        <source>took the claim {number} of {whose}{on}{late}: {text}</source>
        <translation>tomó el reclamo {number} de {whose}{on}{late}: {text}</translation>
    </message>
    <message>
        <source>top {line} {price}</source>
        <translation>top {line} {price}</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>two selections are separate straights (ST) or a parlay (P); begin with one.</source>
        <translation>dos selecciones son directas separadas (ST) o un parlay (P); comience con uno.</translation>
    </message>
    <message>
        <source>under</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>under to win</source>
        <translation>baja a ganar</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>razón desconocida</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta {day}</translation>
    </message>
    <message>
        <source>until {ends}</source>
        <translation>hasta {ends}</translation>
    </message>
    <message>
        <source>until {until} UTC</source>
        <translation>hasta {until} UTC</translation>
    </message>
    <message>
        <source>up to the</source>
        <translation>hacia arriba a</translation>
    </message>
    <message>
        <source>user added</source>
        <translation>usuario agregado</translation>
    </message>
    <message>
        <source>user changed</source>
        <translation>usuario cambiado</translation>
    </message>
    <message>
        <source>user {user_id}</source>
        <translation>usuario {user_id}</translation>
    </message>
    <message>
        <source>visitor's number</source>
        <translation>número del visitante</translation>
    </message>
    <message>
        <source>visitor's pitcher</source>
        <translation>lanzador del visitante</translation>
    </message>
    <message>
        <source>void their own tickets just after</source>
        <translation>anular sus propios boletos recién hechos</translation>
    </message>
    <message>
        <source>void tickets</source>
        <translation>anular boletos</translation>
    </message>
    <message>
        <source>voided {whose}</source>
        <translation>anuló {whose}</translation>
    </message>
    <message>
        <source>voided{money}: {reason}</source>
        <translation>anulado{money}: {reason}</translation>
    </message>
    <message>
        <source>wager limit</source>
        <translation>límite de jugada</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>espera a una segunda persona</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>espera aprobación</translation>
    </message>
    <message>
        <source>was not placed</source>
        <translation>no se colocó</translation>
    </message>
    <message>
        <source>was settled otherwise; approving takes that back</source>
        <translation>se liquidó de otro modo; aprobar lo retira</translation>
    </message>
    <message>
        <source>was taken off</source>
        <translation>se retiró</translation>
    </message>
    <message>
        <source>weather</source>
        <translation>clima</translation>
    </message>
    <message>
        <source>weekly-figures, pending</source>
        <translation>weekly-figures, pending</translation>
    </message>
    <message>
        <source>what a leg has when the caller does not say: both listed pitchers, or action</source>
        <translation>qué tiene una selección cuando quien llama no lo dice: ambos lanzadores anunciados, o acción</translation>
    </message>
    <message>
        <source>what a player won in these weeks, from which on the player is watched; not set is nobody</source>
        <translation>lo que ganó un jugador en estas semanas, desde lo que se vigila; sin fijar, nadie</translation>
    </message>
    <message>
        <source>what becomes of an agent's own balance after commission and fees, as for players</source>
        <translation>qué pasa con el saldo propio de un agente tras comisión y cargos, como con los jugadores</translation>
    </message>
    <message>
        <source>what kind of player it is: colour and filter in lists</source>
        <translation>qué clase de jugador es: color y filtro en las listas</translation>
    </message>
    <message>
        <source>what of a straight is held against its limits: the lower of risk and win, risk, win</source>
        <translation>qué de una directa se compara con sus límites: lo menor entre riesgo y ganancia, riesgo, ganancia</translation>
    </message>
    <message>
        <source>what the numbers of new players under this agent begin with</source>
        <translation>con qué comienzan los números de jugadores nuevos bajo este agente</translation>
    </message>
    <message>
        <source>when a verified copy of the book goes into the folder of the routines</source>
        <translation>cuándo va una copia verificada del libro a la carpeta de las rutinas</translation>
    </message>
    <message>
        <source>when held wagers that nobody answered in time give their credit back</source>
        <translation>cuándo devuelven su crédito las jugadas retenidas que nadie respondió a tiempo</translation>
    </message>
    <message>
        <source>when spots that nobody filled in time are closed</source>
        <translation>cuándo se cierran los lugares que nadie completó a tiempo</translation>
    </message>
    <message>
        <source>when the chosen reports are written into the folder of the routines</source>
        <translation>cuándo se escriben los informes elegidos en la carpeta de las rutinas</translation>
    </message>
    <message>
        <source>when the limit of the night begins, by the clock of the book</source>
        <translation>cuándo comienza el límite de la noche, según el reloj del libro</translation>
    </message>
    <message>
        <source>when the limit of the night ends</source>
        <translation>cuándo termina el límite de la noche</translation>
    </message>
    <message>
        <source>when the rules look at all players and propose other limits</source>
        <translation>cuándo miran las reglas a todos los jugadores y proponen otros límites</translation>
    </message>
    <message>
        <source>when to say that a week which is over is not closed</source>
        <translation>cuándo decir que una semana terminada no está cerrada</translation>
    </message>
    <message>
        <source>when to say which events have started and take no more wagers</source>
        <translation>cuándo decir qué eventos comenzaron y no toman más jugadas</translation>
    </message>
    <message>
        <source>when to say which temporary credit and limits have ended</source>
        <translation>cuándo decir qué crédito y límites temporales terminaron</translation>
    </message>
    <message>
        <source>where it was scheduled</source>
        <translation>donde estaba programado</translation>
    </message>
    <message>
        <source>whether a balance just at the settle figure is settled</source>
        <translation>si se salda un saldo justo en la cifra para saldar</translation>
    </message>
    <message>
        <source>whether a reference number has to be typed</source>
        <translation>si hay que escribir un número de referencia</translation>
    </message>
    <message>
        <source>whether callers say it: off, where the account has one, or always</source>
        <translation>si quien llama la dice: no, donde la cuenta tiene una, o siempre</translation>
    </message>
    <message>
        <source>whether circles do not lower this account's limits</source>
        <translation>si los círculos no bajan los límites de esta cuenta</translation>
    </message>
    <message>
        <source>whether deposits are taken this way</source>
        <translation>si se reciben depósitos de esta forma</translation>
    </message>
    <message>
        <source>whether lines of a new event are off the board until a person releases it</source>
        <translation>si las líneas de un evento nuevo están fuera de la pizarra hasta que una persona lo publique</translation>
    </message>
    <message>
        <source>whether nobody approves an account that they entered themselves</source>
        <translation>si nadie aprueba una cuenta que abrió por sí mismo</translation>
    </message>
    <message>
        <source>whether players may be given this set of lines</source>
        <translation>si se puede dar a los jugadores este juego de líneas</translation>
    </message>
    <message>
        <source>whether somebody else than who entered a result approves it</source>
        <translation>si aprueba un resultado alguien distinto de quien lo registró</translation>
    </message>
    <message>
        <source>whether the phone secret is typed again when the caller confirms a wager</source>
        <translation>si se escribe de nuevo la clave telefónica cuando quien llama confirma una jugada</translation>
    </message>
    <message>
        <source>whether the player stands in the player watch, whatever the presets say</source>
        <translation>si el jugador está en la vigilancia, digan lo que digan los ajustes</translation>
    </message>
    <message>
        <source>whether wagers are taken by phone</source>
        <translation>si se toman jugadas por teléfono</translation>
    </message>
    <message>
        <source>whether wagers are taken online</source>
        <translation>si se toman jugadas en línea</translation>
    </message>
    <message>
        <source>whether wagers at another line count to the sum by line</source>
        <translation>si las jugadas a otra línea cuentan en la suma por línea</translation>
    </message>
    <message>
        <source>whether wagers of this kind are not taken; no opens it again below</source>
        <translation>si no se toman jugadas de esta clase; no las abre de nuevo abajo</translation>
    </message>
    <message>
        <source>whether wagers on games, futures and propositions are taken</source>
        <translation>si se toman jugadas en juegos, futuros y proposiciones</translation>
    </message>
    <message>
        <source>whether wagers on races are taken</source>
        <translation>si se toman jugadas en carreras</translation>
    </message>
    <message>
        <source>whether what players win with free plays is part of the week that is shared</source>
        <translation>si lo que los jugadores ganan con jugadas gratis es parte de la semana que se comparte</translation>
    </message>
    <message>
        <source>whether withdrawals are paid on this day of the week</source>
        <translation>si se pagan retiros este día de la semana</translation>
    </message>
    <message>
        <source>whether withdrawals are paid this way</source>
        <translation>si se pagan retiros de esta forma</translation>
    </message>
    <message>
        <source>who started</source>
        <translation>quién abrió</translation>
    </message>
    <message>
        <source>whole game</source>
        <translation>juego completo</translation>
    </message>
    <message>
        <source>whole unit</source>
        <translation>unidad entera</translation>
    </message>
    <message>
        <source>win  ·  place  ·  show, at the track's price</source>
        <translation>win  ·  place  ·  show, al precio de la pista</translation>
    </message>
    <message>
        <source>win only</source>
        <translation>solo a ganar</translation>
    </message>
    <message>
        <source>win place show</source>
        <translation>ganador segundo tercero</translation>
    </message>
    <message>
        <source>win pool</source>
        <translation>fondo a ganador</translation>
    </message>
    <message>
        <source>with its game</source>
        <translation>con su juego</translation>
    </message>
    <message>
        <source>within 24 hours</source>
        <translation>en menos de 24 horas</translation>
    </message>
    <message>
        <source>within 36 hours</source>
        <translation>en menos de 36 horas</translation>
    </message>
    <message>
        <source>within 48 hours</source>
        <translation>en menos de 48 horas</translation>
    </message>
    <message>
        <source>within 7 days</source>
        <translation>en menos de 7 días</translation>
    </message>
    <message>
        <source>without a price a write-in names its risk and what it wins, such as r100 w250.</source>
        <translation>sin precio, una jugada escrita nombra su riesgo y lo que gana, como r100 w250.</translation>
    </message>
    <message>
        <source>without number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>without one price there is no base</source>
        <translation>sin un precio no hay base</translation>
    </message>
    <message>
        <source>without open spots</source>
        <translation>sin lugares abiertos</translation>
    </message>
    <message>
        <source>won by half</source>
        <translation>ganó la mitad</translation>
    </message>
    <message>
        <source>won half, so half of its stake wins and half comes back</source>
        <translation>ganó la mitad, así que gana la mitad de su apuesta y vuelve la otra mitad</translation>
    </message>
    <message>
        <source>won {amount} in {span}</source>
        <translation>ganó {amount} en {span}</translation>
    </message>
    <message>
        <source>won {amount} or more</source>
        <translation>ganaron {amount} o más</translation>
    </message>
    <message>
        <source>worst order</source>
        <translation>peor orden</translation>
    </message>
    <message>
        <source>write for instance 2018-09-06T13:05:00-04:00.</source>
        <translation>escriba por ejemplo 2018-09-06T13:05:00-04:00.</translation>
    </message>
    <message>
        <source>write late wagers</source>
        <translation>escribir jugadas tardías</translation>
    </message>
    <message>
        <source>write notes about accounts</source>
        <translation>escribir notas sobre cuentas</translation>
    </message>
    <message>
        <source>write-in decided</source>
        <translation>jugada escrita decidida</translation>
    </message>
    <message>
        <source>y = yes  ·  n = no</source>
        <translation>y = sí  ·  n = no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>yyyy-mm-dd hh:mm</source>
        <translation>yyyy-mm-dd hh:mm</translation>
    </message>
    <message>
        <source>{0} ships no text of its own; its terms stand under the name of what it belongs to.</source>
        <translation>{0} no trae un texto propio; sus condiciones están bajo el nombre de aquello a lo que pertenece.</translation>
    </message>
    <message>
        <source>{about}: “{wanted}” in place of “{other}”.</source>
        <translation>{about}: «{wanted}» en lugar de «{other}».</translation>
    </message>
    <message>
        <source>{about}: “{wanted}” was wanted, “{other}” stands.</source>
        <translation>{about}: se quería «{wanted}», vale «{other}».</translation>
    </message>
    <message>
        <source>{account} has this wager already</source>
        <translation>{account} ya tiene esta jugada</translation>
    </message>
    <message>
        <source>{account} lacked {left} of credit</source>
        <translation>a {account} le faltaban {left} de crédito</translation>
    </message>
    <message>
        <source>{answer} is no answer: 0 to {largest_answer}. Nothing was recorded.</source>
        <translation>{answer} no es una respuesta: de 0 a {largest_answer}. No se registró nada.</translation>
    </message>
    <message>
        <source>{at} UTC</source>
        <translation>{at} UTC</translation>
    </message>
    <message>
        <source>{away} at {home} had started when it was accepted.</source>
        <translation>{away} en {home} ya había comenzado cuando se aceptó.</translation>
    </message>
    <message>
        <source>{away} at {home} on {day} has the number {rot_away} in the book, and {rot_away2} in the file. Correct one of them.</source>
        <translation>{away} en {home} del {day} tiene el número {rot_away} en el libro, y {rot_away2} en el archivo. Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>{away} at {home} on {day} is not on the schedule. Import the lines first.</source>
        <translation>{away} en {home} del {day} no está en el calendario. Importe primero las líneas.</translation>
    </message>
    <message>
        <source>{away} at {home} on {day} is {reader} in the book, and {score} in the file. Correct it in Settlement if the file is right.</source>
        <translation>{away} en {home} del {day} es {reader} en el libro, y {score} en el archivo. Corríjalo en Liquidación si el archivo tiene razón.</translation>
    </message>
    <message>
        <source>{away} at {home} on {day} may be {told} in the book. Give the rotation number, in a file that has them.</source>
        <translation>{away} en {home} del {day} puede ser {told} en el libro. Dé el número de rotación, en un archivo que los tenga.</translation>
    </message>
    <message>
        <source>{away} at {home} on {day}: {source} says {said}.</source>
        <translation>{away} en {home} del {day}: {source} dice {said}.</translation>
    </message>
    <message>
        <source>{bar} Nothing was written.</source>
        <translation>{bar} No se escribió nada.</translation>
    </message>
    <message>
        <source>{board}, circled</source>
        <translation>{board}, con círculo</translation>
    </message>
    <message>
        <source>{cents} cents</source>
        <translation>{cents} centavos</translation>
    </message>
    <message>
        <source>{cents} is more than a book can hold. {nothing}</source>
        <translation>{cents} es más de lo que un libro puede guardar. {nothing}</translation>
    </message>
    <message>
        <source>{code} and below</source>
        <translation>{code} y por debajo</translation>
    </message>
    <message>
        <source>{code} before move {number}</source>
        <translation>{code} antes del cambio {number}</translation>
    </message>
    <message>
        <source>{code} can withdraw {most} by now, less than {cents}. Refuse the request with the reason. {nothing}</source>
        <translation>{code} puede retirar ahora {most}, menos que {cents}. Rechace la solicitud con el motivo. {nothing}</translation>
    </message>
    <message>
        <source>{code} can withdraw {most} now (balance {balance}, pending {pending}, asked for {reserved}; credit and free play do not count). {nothing}</source>
        <translation>{code} puede retirar ahora {most} (saldo {balance}, pendiente {pending}, solicitado {reserved}; crédito y jugada gratis no cuentan). {nothing}</translation>
    </message>
    <message>
        <source>{code} cannot stand under itself.</source>
        <translation>{code} no puede estar bajo sí misma.</translation>
    </message>
    <message>
        <source>{code} cannot transfer to itself. {nothing}</source>
        <translation>{code} no puede traspasarse a sí misma. {nothing}</translation>
    </message>
    <message>
        <source>{code} corrections</source>
        <translation>{code} correcciones</translation>
    </message>
    <message>
        <source>{code} does not wait for approval: it is {status}. {nothing}</source>
        <translation>{code} no espera aprobación: está {status}. {nothing}</translation>
    </message>
    <message>
        <source>{code} has free play of {free_play}; more cannot be taken. {nothing}</source>
        <translation>{code} tiene {free_play} de jugada gratis; no se puede retirar más. {nothing}</translation>
    </message>
    <message>
        <source>{code} has handed out {granted} of credit already, more than {most}. Nothing was changed.</source>
        <translation>{code} ya repartió {granted} de crédito, más que {most}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{code} has no phone secret, and callers have to say one.</source>
        <translation>{code} no tiene clave telefónica, y quien llama tiene que decir una.</translation>
    </message>
    <message>
        <source>{code} has no phone secret. {nothing}</source>
        <translation>{code} no tiene clave telefónica. {nothing}</translation>
    </message>
    <message>
        <source>{code} has no ticket {number}.</source>
        <translation>{code} no tiene el boleto {number}.</translation>
    </message>
    <message>
        <source>{code} has nothing available: {sentence}</source>
        <translation>{code} no tiene nada disponible: {sentence}</translation>
    </message>
    <message>
        <source>{code} has only {free_play} of free play left of the {cents}. Nothing was reversed.</source>
        <translation>A {code} solo le quedan {free_play} de jugada gratis de los {cents}. No se revirtió nada.</translation>
    </message>
    <message>
        <source>{code} has these settings already. Nothing was changed.</source>
        <translation>{code} ya tiene estos ajustes. No se cambió nada.</translation>
    </message>
    <message>
        <source>{code} has this limit already: decline it. {nothing}</source>
        <translation>{code} ya tiene este límite: rechácela. {nothing}</translation>
    </message>
    <message>
        <source>{code} has {has} of free play by now. {nothing}</source>
        <translation>{code} tiene ahora {has} de jugada gratis. {nothing}</translation>
    </message>
    <message>
        <source>{code} has {kind} {cents} by {number} already, not {cents2}. Nothing was posted: reverse that one on the Money page, or correct it with an adjustment.</source>
        <translation>{code} ya tiene {kind} {cents} por {number}, no {cents2}. No se asentó nada: reviértalo en la página Dinero, o corríjalo con un ajuste.</translation>
    </message>
    <message>
        <source>{code} has {left} of free play by now. {nothing}</source>
        <translation>{code} tiene ahora {left} de jugada gratis. {nothing}</translation>
    </message>
    <message>
        <source>{code} has {left} of free play.</source>
        <translation>{code} tiene {left} de jugada gratis.</translation>
    </message>
    <message>
        <source>{code} has {product} switched off (set at {off}).</source>
        <translation>{code} tiene {product} desactivado (fijado en {off}).</translation>
    </message>
    <message>
        <source>{code} has {what} {claims}. Decide it first, or pay all the same with a reason. Nothing was posted.</source>
        <translation>{code} tiene {what} {claims}. Decídalo primero, o pague de todos modos con un motivo. No se asentó nada.</translation>
    </message>
    <message>
        <source>{code} is a {kind} in the book, not a {kind2}.</source>
        <translation>{code} es {kind} en el libro, no {kind2}.</translation>
    </message>
    <message>
        <source>{code} is a {kind} in the book.</source>
        <translation>{code} es {kind} en el libro.</translation>
    </message>
    <message>
        <source>{code} is a {kind}, under which no player stands. {nothing}</source>
        <translation>{code} es {kind}, bajo la que no hay jugadores. {nothing}</translation>
    </message>
    <message>
        <source>{code} is another house: say the amount.</source>
        <translation>{code} es otra casa: diga el importe.</translation>
    </message>
    <message>
        <source>{code} is like {excluded}, which excluded itself: a second person has to approve it. {nothing}</source>
        <translation>{code} es como {excluded}, que se autoexcluyó: una segunda persona tiene que aprobarla. {nothing}</translation>
    </message>
    <message>
        <source>{code} is like {excluded}, which excluded itself: say how it was found to be somebody else. {nothing}</source>
        <translation>{code} es como {excluded}, que se autoexcluyó: diga cómo se comprobó que es otra persona. {nothing}</translation>
    </message>
    <message>
        <source>{code} is no agent. Nothing was changed.</source>
        <translation>{code} no es un agente. No se cambió nada.</translation>
    </message>
    <message>
        <source>{code} is no agent. Only agents have make-up.</source>
        <translation>{code} no es un agente. Solo los agentes tienen make-up.</translation>
    </message>
    <message>
        <source>{code} is no player. {nothing}</source>
        <translation>{code} no es un jugador. {nothing}</translation>
    </message>
    <message>
        <source>{code} is no player: only players are copied. {nothing}</source>
        <translation>{code} no es un jugador: solo se copian jugadores. {nothing}</translation>
    </message>
    <message>
        <source>{code} is no player: only players call. {nothing}</source>
        <translation>{code} no es un jugador: solo los jugadores llaman. {nothing}</translation>
    </message>
    <message>
        <source>{code} is no player: only players have wagers.</source>
        <translation>{code} no es un jugador: solo los jugadores tienen jugadas.</translation>
    </message>
    <message>
        <source>{code} is no player: only players promise. {nothing}</source>
        <translation>{code} no es un jugador: solo los jugadores prometen. {nothing}</translation>
    </message>
    <message>
        <source>{code} is no player: only players take breaks. {nothing}</source>
        <translation>{code} no es un jugador: solo los jugadores hacen pausas. {nothing}</translation>
    </message>
    <message>
        <source>{code} is not locked for callers. {nothing}</source>
        <translation>{code} no está bloqueada para quien llama. {nothing}</translation>
    </message>
    <message>
        <source>{code} is of kind {kind}, which does not stand under {code2}, of kind {kind2}.</source>
        <translation>{code} es de clase {kind}, que no está bajo {code2}, de clase {kind2}.</translation>
    </message>
    <message>
        <source>{code} is of kind {kind}: a {kind2} cannot be posted to it. {nothing}</source>
        <translation>{code} es de clase {kind}: no se le puede asentar {kind2}. {nothing}</translation>
    </message>
    <message>
        <source>{code} is on the phone with {clerk}, line {line}, since {since}.</source>
        <translation>{code} está al teléfono con {clerk}, línea {line}, desde las {since}.</translation>
    </message>
    <message>
        <source>{code} is the {kind}, which stays where it is.</source>
        <translation>{code} es la {kind}, que se queda donde está.</translation>
    </message>
    <message>
        <source>{code} is {status}, so nobody is opened under it. {nothing}</source>
        <translation>{code} está {status}, así que no se abre a nadie bajo ella. {nothing}</translation>
    </message>
    <message>
        <source>{code} is {status}, so nobody moves under it.</source>
        <translation>{code} está {status}, así que nadie se mueve bajo ella.</translation>
    </message>
    <message>
        <source>{code} is {status}: its status is changed by approving it or not. Nothing was changed.</source>
        <translation>{code} está {status}: su estado se cambia al aprobarla o no. No se cambió nada.</translation>
    </message>
    <message>
        <source>{code} lacks {left} of credit for it by now. {nothing} Counter a smaller amount, or refuse it.</source>
        <translation>A {code} le faltan ahora {left} de crédito para ella. {nothing} Haga una contraoferta menor, o rechácela.</translation>
    </message>
    <message>
        <source>{code} lets no caller in after {failures} wrong phone secrets.</source>
        <translation>{code} no deja entrar a quien llama tras {failures} claves erradas.</translation>
    </message>
    <message>
        <source>{code} owes {owed}; a promise is above 0 and at most that. {nothing}</source>
        <translation>{code} debe {owed}; una promesa es mayor que 0 y a lo sumo eso. {nothing}</translation>
    </message>
    <message>
        <source>{code} players</source>
        <translation>{code} jugadores</translation>
    </message>
    <message>
        <source>{code} risks {risk} on {description}</source>
        <translation>{code} arriesga {risk} en {description}</translation>
    </message>
    <message>
        <source>{code} stands below {code2} and goes along with it: choose one of them. {nothing}</source>
        <translation>{code} está debajo de {code2} y va con ella: elija una de las dos. {nothing}</translation>
    </message>
    <message>
        <source>{code} stands elsewhere in the tree; moving it is not imported.</source>
        <translation>{code} está en otro lugar del árbol; moverla no se importa.</translation>
    </message>
    <message>
        <source>{code} stands elsewhere in the tree; that is not imported.</source>
        <translation>{code} está en otro lugar del árbol; eso no se importa.</translation>
    </message>
    <message>
        <source>{code} stands under {code2} already.</source>
        <translation>{code} ya está bajo {code2}.</translation>
    </message>
    <message>
        <source>{code} takes a break {until}: {not_done}.</source>
        <translation>{code} está en pausa {until}: {not_done}.</translation>
    </message>
    <message>
        <source>{code} takes no wagers any more.</source>
        <translation>{code} ya no toma jugadas.</translation>
    </message>
    <message>
        <source>{code} under {above}</source>
        <translation>{code} bajo {above}</translation>
    </message>
    <message>
        <source>{code} waits already to move under {new}. {nothing} Take that move back first.</source>
        <translation>{code} ya espera moverse bajo {new}. {nothing} Retire primero ese traslado.</translation>
    </message>
    <message>
        <source>{code} wants a parlay of {legs}, {amount}.</source>
        <translation>{code} quiere un parlay de {legs}, {amount}.</translation>
    </message>
    <message>
        <source>{code} wants a round robin by twos of {legs}, {each} each.</source>
        <translation>{code} quiere un round robin de dos en dos de {legs}, {each} cada uno.</translation>
    </message>
    <message>
        <source>{code} wants a teaser by {points} points of {legs}, {amount}.</source>
        <translation>{code} quiere un teaser de {points} puntos de {legs}, {amount}.</translation>
    </message>
    <message>
        <source>{code} wants {first} for {amount}, and if that wins {second} for {amount}.</source>
        <translation>{code} quiere {first} por {amount}, y si eso gana {second} por {amount}.</translation>
    </message>
    <message>
        <source>{code} wants {legs} {amount}.</source>
        <translation>{code} quiere {legs} {amount}.</translation>
    </message>
    <message>
        <source>{code} was entered by you: a second person has to approve it. {nothing}</source>
        <translation>{code} la registró usted: una segunda persona tiene que aprobarla. {nothing}</translation>
    </message>
    <message>
        <source>{code} was no agent in that week.</source>
        <translation>{code} no era agente en esa semana.</translation>
    </message>
    <message>
        <source>{code} was refused and is no account to move.</source>
        <translation>{code} fue rechazada y no es una cuenta que mover.</translation>
    </message>
    <message>
        <source>{code} {name} waits for approval{sent_back}.</source>
        <translation>{code} {name} espera aprobación{sent_back}.</translation>
    </message>
    <message>
        <source>{code}: ask the caller for the phone secret.</source>
        <translation>{code}: pida la clave telefónica a quien llama.</translation>
    </message>
    <message>
        <source>{code}: {number} is kept as {kept}, and the postings come to {posted}.</source>
        <translation>{code}: {number} figura como {kept}, y los asientos suman {posted}.</translation>
    </message>
    <message>
        <source>{complaint}: RR2, RR2,3 or RR2-4, then a space.</source>
        <translation>{complaint}: RR2, RR2,3 o RR2-4, luego un espacio.</translation>
    </message>
    <message>
        <source>{count} accounts cannot be opened at once: 1 to {most_of_one_fact}. {nothing}</source>
        <translation>No se pueden abrir {count} cuentas de una vez: de 1 a {most_of_one_fact}. {nothing}</translation>
    </message>
    <message>
        <source>{count} facts were written while the book was sent. They are sent now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} heads</source>
        <translation>{count} cabezas</translation>
    </message>
    <message>
        <source>{count} held wagers lapsed</source>
        <translation>{count} jugadas retenidas vencieron</translation>
    </message>
    <message>
        <source>{count} leg</source>
        <translation>{count} selección</translation>
    </message>
    <message>
        <source>{count} legs</source>
        <translation>{count} selecciones</translation>
    </message>
    <message>
        <source>{count} legs wait</source>
        <translation>{count} selecciones esperan</translation>
    </message>
    <message>
        <source>{count} placed at or after the new start, to be voided in Settlement</source>
        <translation>{count} hechos en el nuevo inicio o después, para anular en Liquidación</translation>
    </message>
    <message>
        <source>{count} selections make no parlays of {size}. Write a size from 2 to {count}.</source>
        <translation>{count} selecciones no hacen parlays de {size}. Escriba un tamaño de 2 a {count}.</translation>
    </message>
    <message>
        <source>{count} stay open although the result is approved.</source>
        <translation>{count} quedan abiertas aunque el resultado está aprobado.</translation>
    </message>
    <message>
        <source>{count} tickets</source>
        <translation>{count} boletos</translation>
    </message>
    <message>
        <source>{count} tickets were</source>
        <translation>{count} boletos se</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} semanas</translation>
    </message>
    <message>
        <source>{credit_limit} is not a limit: 0 or more.</source>
        <translation>{credit_limit} no es un límite: 0 o más.</translation>
    </message>
    <message>
        <source>{cut_hour} is not an hour of the day: 0 to 23.</source>
        <translation>{cut_hour} no es una hora del día: de 0 a 23.</translation>
    </message>
    <message>
        <source>{dated_apart} events are dated a day apart in the book, whose date stands.</source>
        <translation>{dated_apart} eventos tienen un día de diferencia en el libro, cuya fecha se mantiene.</translation>
    </message>
    <message>
        <source>{dated} is not in the open week, {days} to {days2}; the figures of other weeks never change. Choose a day of the open week. {nothing}</source>
        <translation>{dated} no está en la semana abierta, {days} a {days2}; las cifras de otras semanas no cambian nunca. Elija un día de la semana abierta. {nothing}</translation>
    </message>
    <message>
        <source>{dated} is still to come. Choose today or an earlier day. {nothing}</source>
        <translation>{dated} todavía no llega. Elija hoy o un día anterior. {nothing}</translation>
    </message>
    <message>
        <source>{decided_by} {status} it already. {nothing}</source>
        <translation>{decided_by} ya decidió: {status}. {nothing}</translation>
    </message>
    <message>
        <source>{decided} the new account {account}</source>
        <translation>{decided} la cuenta nueva {account}</translation>
    </message>
    <message>
        <source>{decision} a proposed limit of {account}{through}</source>
        <translation>{decision} un límite propuesto de {account}{through}</translation>
    </message>
    <message>
        <source>{decision} the move that {ticket} suggested on {event}</source>
        <translation>{decision} el movimiento que {ticket} sugirió en {event}</translation>
    </message>
    <message>
        <source>{description}, player {money}</source>
        <translation>{description}, jugador {money}</translation>
    </message>
    <message>
        <source>{description}, risk {risk} to win {win}</source>
        <translation>{description}, riesgo {risk} para ganar {win}</translation>
    </message>
    <message>
        <source>{description}, risk {risk}: read back by {clerk}, the call was {ending} before it was confirmed.</source>
        <translation>{description}, riesgo {risk}: leída por {clerk}, la llamada quedó {ending} antes de confirmarse.</translation>
    </message>
    <message>
        <source>{description}, {user} on the line: {because}.</source>
        <translation>{description}, {user} en la línea: {because}.</translation>
    </message>
    <message>
        <source>{did} the {body} of {event}{body2}: {action}</source>
        <translation>{did} {body} de {event}{body2}: {action}</translation>
    </message>
    <message>
        <source>{differing} of {count} accounts differ</source>
        <translation>{differing} de {count} cuentas difieren</translation>
    </message>
    <message>
        <source>{event} has no score to suppose.</source>
        <translation>{event} no tiene marcador que suponer.</translation>
    </message>
    <message>
        <source>{event} has started. {nothing} Refuse the wager.</source>
        <translation>{event} ya comenzó. {nothing} Rechace la jugada.</translation>
    </message>
    <message>
        <source>{event} was moved. {sentence}</source>
        <translation>{event} se movió. {sentence}</translation>
    </message>
    <message>
        <source>{event}: action suggests to {deed} {market}.</source>
        <translation>{event}: la acción sugiere {deed} {market}.</translation>
    </message>
    <message>
        <source>{expired}: open spots were not filled within {reader} days. Enter closes them.</source>
        <translation>{expired}: lugares abiertos que no se completaron en {reader} días. Intro los cierra.</translation>
    </message>
    <message>
        <source>{failures} wrong phone secrets: nobody is let in for {account}.</source>
        <translation>{failures} claves telefónicas erradas: no se deja entrar a nadie por {account}.</translation>
    </message>
    <message>
        <source>{file} has no bookmaker {source}. It holds: {shown}. Nothing was changed.</source>
        <translation>{file} no tiene la casa {source}. Contiene: {shown}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} holds several bookmakers: {shown}. Choose one with --source; nothing was changed.</source>
        <translation>{file} contiene varias casas: {shown}. Elija una con --source; no se cambió nada.</translation>
    </message>
    <message>
        <source>{first} is no number to begin at. {nothing}</source>
        <translation>{first} no es un número con el que empezar. {nothing}</translation>
    </message>
    <message>
        <source>{home} cannot be number {position} of {runners}, shared by {tied}. Nothing was recorded.</source>
        <translation>{home} no puede ser el número {position} de {runners}, compartido por {tied}. No se registró nada.</translation>
    </message>
    <message>
        <source>{home} to place</source>
        <translation>{home} a segundo</translation>
    </message>
    <message>
        <source>{home} to show</source>
        <translation>{home} a tercero</translation>
    </message>
    <message>
        <source>{home} to win</source>
        <translation>{home} a ganador</translation>
    </message>
    <message>
        <source>{home} {taken}</source>
        <translation>{home} {taken}</translation>
    </message>
    <message>
        <source>{home} {where}</source>
        <translation>{home} {where}</translation>
    </message>
    <message>
        <source>{item} Nothing was changed.</source>
        <translation>{item} No se cambió nada.</translation>
    </message>
    <message>
        <source>{key} is no limit of players. {nothing}</source>
        <translation>{key} no es un límite de jugadores. {nothing}</translation>
    </message>
    <message>
        <source>{kind} is outside {least} to {most}.</source>
        <translation>{kind} está fuera de {least} a {most}.</translation>
    </message>
    <message>
        <source>{kind} {code} under {part}</source>
        <translation>{kind} {code} bajo {part}</translation>
    </message>
    <message>
        <source>{late} Written late: {late2}</source>
        <translation>{late} Escrita tarde: {late2}</translation>
    </message>
    <message>
        <source>{league} has no period “{period}”{hint}.</source>
        <translation>{league} no tiene el período «{period}»{hint}.</translation>
    </message>
    <message>
        <source>{left} results wait for approval. Approve them in Settlement (or run grade), then close the week.</source>
        <translation>{left} resultados esperan aprobación. Apruébelos en Liquidación (o ejecute grade), luego cierre la semana.</translation>
    </message>
    <message>
        <source>{missing}. Record the missing periods.</source>
        <translation>{missing}. Registre los períodos que faltan.</translation>
    </message>
    <message>
        <source>{missing}: these legs stay open, the others are settled.</source>
        <translation>{missing}: estas selecciones quedan abiertas, las demás se liquidan.</translation>
    </message>
    <message>
        <source>{named} begins within the one before. Nothing was changed.</source>
        <translation>{named} comienza dentro del anterior. No se cambió nada.</translation>
    </message>
    <message>
        <source>{named} ends before it begins. Nothing was changed.</source>
        <translation>{named} termina antes de comenzar. No se cambió nada.</translation>
    </message>
    <message>
        <source>{named} moves by 0 to 10 points and 0 to 100 cents.</source>
        <translation>{named} mueve de 0 a 10 puntos y de 0 a 100 centavos.</translation>
    </message>
    <message>
        <source>{named} moves nothing. Say by how many points or cents.</source>
        <translation>{named} no mueve nada. Diga cuántos puntos o centavos.</translation>
    </message>
    <message>
        <source>{named} moves points, and this market has none. Say cents.</source>
        <translation>{named} mueve puntos, y este mercado no tiene. Diga centavos.</translation>
    </message>
    <message>
        <source>{names} cannot be a part of an if bet.</source>
        <translation>{names} no puede ser parte de una apuesta condicional.</translation>
    </message>
    <message>
        <source>{names} has no open spots; parlays and teasers have.</source>
        <translation>{names} no tiene lugares abiertos; los parlays y teasers sí.</translation>
    </message>
    <message>
        <source>{name} (before the move)</source>
        <translation>{name} (antes del cambio)</translation>
    </message>
    <message>
        <source>{name} can be read as {names}. Say which one with --format; nothing was changed.</source>
        <translation>{name} se puede leer como {names}. Diga cuál con --format; no se cambió nada.</translation>
    </message>
    <message>
        <source>{name} could not be read within {seconds} seconds and was given up. Remove what is not needed, or save it as CSV; nothing was changed.</source>
        <translation>{name} no se pudo leer en {seconds} segundos y se abandonó. Quite lo que no haga falta, o guárdelo como CSV; no se cambió nada.</translation>
    </message>
    <message>
        <source>{name} declares a document type, which no workbook needs. It was not opened; nothing was changed.</source>
        <translation>{name} declara un tipo de documento, que ningún libro necesita. No se abrió; no se cambió nada.</translation>
    </message>
    <message>
        <source>{name} does not say which league it holds. Say it with --league, for instance --league NFL; nothing was changed.</source>
        <translation>{name} no dice qué liga contiene. Dígala con --league, por ejemplo --league NFL; no se cambió nada.</translation>
    </message>
    <message>
        <source>{name} has a column “{heading}”, which an archive of {league} does not have. Say the right league with --league; nothing was changed.</source>
        <translation>{name} tiene una columna «{heading}», que un archivo histórico de {league} no tiene. Diga la liga correcta con --league; no se cambió nada.</translation>
    </message>
    <message>
        <source>{name} has a line of {longest} bytes, and no line of a schedule is longer than {line_bytes_max}. It was not read; nothing was changed.</source>
        <translation>{name} tiene una línea de {longest} bytes, y ninguna línea de un calendario pasa de {line_bytes_max}. No se leyó; no se cambió nada.</translation>
    </message>
    <message>
        <source>{name} has cells in row {number}, and only {rows} rows are read. Split it, or remove what stands far below; nothing was changed.</source>
        <translation>{name} tiene celdas en la fila {number}, y solo se leen {rows} filas. Divídalo, o quite lo que está muy abajo; no se cambió nada.</translation>
    </message>
    <message>
        <source>{name} has columns that an account does not have: {unknown}. Remove them, or leave them out with --ignore-unknown; nothing was changed.</source>
        <translation>{name} tiene columnas que una cuenta no tiene: {unknown}. Quítelas, o déjelas fuera con --ignore-unknown; no se cambió nada.</translation>
    </message>
    <message>
        <source>{name} has no bookmaker {wanted}. It holds: {listed}. Nothing was changed.</source>
        <translation>{name} no tiene la casa {wanted}. Contiene: {listed}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{name} has no column that is plainly the {missing}. Say which one it is, for instance --column {missing2}=Heading. Nothing was compared.</source>
        <translation>{name} no tiene ninguna columna que sea claramente la de {missing}. Diga cuál es, por ejemplo --column {missing2}=Heading. No se comparó nada.</translation>
    </message>
    <message>
        <source>{name} has no column {names}, which the format {format_name} needs. Found: {headings}. Nothing was changed.</source>
        <translation>{name} no tiene la columna {names}, que el formato {format_name} necesita. Se encontró: {headings}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{name} has no columns of prices such as B365H, B365D, B365A. Nothing was changed.</source>
        <translation>{name} no tiene columnas de precios como B365H, B365D, B365A. No se cambió nada.</translation>
    </message>
    <message>
        <source>{name} has no handicaps in this file.</source>
        <translation>{name} no tiene hándicaps en este archivo.</translation>
    </message>
    <message>
        <source>{name} has no totals in this file.</source>
        <translation>{name} no tiene totales en este archivo.</translation>
    </message>
    <message>
        <source>{name} has the field “{error}” twice in one object, and which one counts cannot be told. Nothing was changed.</source>
        <translation>{name} tiene el campo «{error}» dos veces en un objeto, y no se puede saber cuál cuenta. No se cambió nada.</translation>
    </message>
    <message>
        <source>{name} has two columns headed “{twice}”, and which one counts cannot be told. Rename or remove one; nothing was changed.</source>
        <translation>{name} tiene dos columnas llamadas «{twice}», y no se puede saber cuál cuenta. Cambie el nombre de una o quítela; no se cambió nada.</translation>
    </message>
    <message>
        <source>{name} has {count} filled sheets ({titles}), and which one is meant cannot be told. Save the one you mean as its own file; nothing was changed.</source>
        <translation>{name} tiene {count} hojas con datos ({titles}), y no se puede saber a cuál se refiere. Guarde la que quiere como archivo propio; no se cambió nada.</translation>
    </message>
    <message>
        <source>{name} holds lines of JsonOdds and no results. Import it as lines; nothing was changed.</source>
        <translation>{name} contiene líneas de JsonOdds y ningún resultado. Impórtelo como líneas; no se cambió nada.</translation>
    </message>
    <message>
        <source>{name} holds no bookmakers, so no lines. Scores are imported as results; nothing was changed.</source>
        <translation>{name} no contiene casas de apuestas, así que ninguna línea. Los marcadores se importan como resultados; no se cambió nada.</translation>
    </message>
    <message>
        <source>{name} holds no event. Nothing was changed.</source>
        <translation>{name} no contiene ningún evento. No se cambió nada.</translation>
    </message>
    <message>
        <source>{name} holds no scores. Import it as lines; nothing was changed.</source>
        <translation>{name} no contiene marcadores. Impórtelo como líneas; no se cambió nada.</translation>
    </message>
    <message>
        <source>{name} holds several bookmakers: {listed}. Choose one with --source; nothing was changed.</source>
        <translation>{name} contiene varias casas: {listed}. Elija una con --source; no se cambió nada.</translation>
    </message>
    <message>
        <source>{name} holds {count} events, and only {rows} are read. Split it; nothing was changed.</source>
        <translation>{name} contiene {count} eventos, y solo se leen {rows}. Divídalo; no se cambió nada.</translation>
    </message>
    <message>
        <source>{name} holds {what}. Save a copy with values only as .xlsx; nothing was changed.</source>
        <translation>{name} contiene {what}. Guarde una copia solo con valores como .xlsx; no se cambió nada.</translation>
    </message>
    <message>
        <source>{name} is a JSON file, and a sheet is needed here: a CSV file or an xlsx workbook. Nothing was changed.</source>
        <translation>{name} es un archivo JSON, y aquí hace falta una hoja: un archivo CSV o un libro xlsx. No se cambió nada.</translation>
    </message>
    <message>
        <source>{name} is a results sheet, which holds no lines. Import it as results; nothing was changed.</source>
        <translation>{name} es una hoja de resultados, que no contiene líneas. Impórtela como resultados; no se cambió nada.</translation>
    </message>
    <message>
        <source>{name} is a rotation sheet, which holds no results. Import it as lines; nothing was changed.</source>
        <translation>{name} es una hoja de rotación, que no contiene resultados. Impórtela como líneas; no se cambió nada.</translation>
    </message>
    <message>
        <source>{name} is empty. Nothing was changed.</source>
        <translation>{name} está vacío. No se cambió nada.</translation>
    </message>
    <message>
        <source>{name} is empty: there is no row of headings. Nothing was changed.</source>
        <translation>{name} está vacío: no hay fila de encabezados. No se cambió nada.</translation>
    </message>
    <message>
        <source>{name} is held to a part of the accounts, and this program shows all of them. Nobody is signed in. The statements of that part come with “bookdesk report NAME --user {name}”.</source>
        <translation>{name} se limita a una parte de las cuentas, y este programa las muestra todas. Nadie inició sesión. Los estados de esa parte vienen con «bookdesk report NAME --user {name}».</translation>
    </message>
    <message>
        <source>{name} is in the encoding UTF-16. {save_as}</source>
        <translation>{name} está en la codificación UTF-16. {save_as}</translation>
    </message>
    <message>
        <source>{name} is larger than {bytes_max} MB, more than any schedule. It was not read; nothing was changed.</source>
        <translation>{name} pasa de {bytes_max} MB, más que cualquier calendario. No se leyó; no se cambió nada.</translation>
    </message>
    <message>
        <source>{name} is larger than {rows} rows of {columns} columns. Split it; nothing was changed.</source>
        <translation>{name} pasa de {rows} filas de {columns} columnas. Divídalo; no se cambió nada.</translation>
    </message>
    <message>
        <source>{name} is named like an Excel workbook and is none. Open it in the program it came from and save it as .xlsx; nothing was changed.</source>
        <translation>{name} se llama como un libro de Excel y no lo es. Ábralo en el programa de donde vino y guárdelo como .xlsx; no se cambió nada.</translation>
    </message>
    <message>
        <source>{name} is nested deeper than any feed. Nothing was changed.</source>
        <translation>{name} está anidado más que cualquier fuente. No se cambió nada.</translation>
    </message>
    <message>
        <source>{name} is not a CSV file: the quotes on line {line_num} are not closed as they should be ({error}). Nothing was changed.</source>
        <translation>{name} no es un archivo CSV: las comillas de la línea {line_num} no están cerradas como deben ({error}). No se cambió nada.</translation>
    </message>
    <message>
        <source>{name} is not a JSON file ({error}). Nothing was changed.</source>
        <translation>{name} no es un archivo JSON ({error}). No se cambió nada.</translation>
    </message>
    <message>
        <source>{name} is not a text file: line {line} holds a zero byte. Nothing was changed.</source>
        <translation>{name} no es un archivo de texto: la línea {line} contiene un byte cero. No se cambió nada.</translation>
    </message>
    <message>
        <source>{name} is not an Excel workbook that can be read, or it is damaged. Open it in Excel and save it again as .xlsx; nothing was changed.</source>
        <translation>{name} no es un libro de Excel que se pueda leer, o está dañado. Ábralo en Excel y guárdelo de nuevo como .xlsx; no se cambió nada.</translation>
    </message>
    <message>
        <source>{name} is not an array of events. Nothing was changed.</source>
        <translation>{name} no es una lista de eventos. No se cambió nada.</translation>
    </message>
    <message>
        <source>{name} is not in the encoding UTF-8. Nothing was changed.</source>
        <translation>{name} no está en la codificación UTF-8. No se cambió nada.</translation>
    </message>
    <message>
        <source>{name} is not in the encoding UTF-8: line {line} holds the byte 0x{content}. {save_as}</source>
        <translation>{name} no está en la codificación UTF-8: la línea {line} contiene el byte 0x{content}. {save_as}</translation>
    </message>
    <message>
        <source>{name} is protected by a password, or is an old .xls workbook. Save it without a password as .xlsx; nothing was changed.</source>
        <translation>{name} está protegido por contraseña, o es un libro .xls antiguo. Guárdelo sin contraseña como .xlsx; no se cambió nada.</translation>
    </message>
    <message>
        <source>{name} is read in the format {chosen}.</source>
        <translation>{name} se lee en el formato {chosen}.</translation>
    </message>
    <message>
        <source>{name} is signed in as {role}</source>
        <translation>{name} inició sesión como {role}</translation>
    </message>
    <message>
        <source>{name} is the lock file that Excel keeps while a workbook is open. Choose {removeprefix} itself; nothing was changed.</source>
        <translation>{name} es el archivo de bloqueo que Excel tiene mientras un libro está abierto. Elija {removeprefix}; no se cambió nada.</translation>
    </message>
    <message>
        <source>{name} is {what}, and files of the format {name2} are not. Nothing was changed.</source>
        <translation>{name} es {what}, y los archivos del formato {name2} no lo son. No se cambió nada.</translation>
    </message>
    <message>
        <source>{name} may not {words} alone either. Nothing was changed. Ask the owner.</source>
        <translation>{name} tampoco puede {words} sin ayuda. No se cambió nada. Pida al propietario.</translation>
    </message>
    <message>
        <source>{name} needs {needs} selections{question}</source>
        <translation>{name} necesita {needs} selecciones{question}</translation>
    </message>
    <message>
        <source>{name} would unpack to {expanded} bytes in {count} parts, more than any schedule. It was not opened; nothing was changed.</source>
        <translation>{name} se descomprimiría a {expanded} bytes en {count} partes, más que cualquier calendario. No se abrió; no se cambió nada.</translation>
    </message>
    <message>
        <source>{name} would unpack to {expanded} times its size, as files made to do harm do. It was not opened; nothing was changed.</source>
        <translation>{name} se descomprimiría a {expanded} veces su tamaño, como los archivos hechos para dañar. No se abrió; no se cambió nada.</translation>
    </message>
    <message>
        <source>{name}, credit limit {credit_limit}</source>
        <translation>{name}, límite de crédito {credit_limit}</translation>
    </message>
    <message>
        <source>{name}{where}{about}: at most {cents} {said}</source>
        <translation>{name}{where}{about}: a lo sumo {cents} {said}</translation>
    </message>
    <message>
        <source>{number} and {number2}{more} are void or missing there.</source>
        <translation>{number} y {number2}{more} están anulados o faltan allá.</translation>
    </message>
    <message>
        <source>{number} for {account}</source>
        <translation>{number} para {account}</translation>
    </message>
    <message>
        <source>{number} has to be approved first. {nothing}</source>
        <translation>{number} tiene que aprobarse primero. {nothing}</translation>
    </message>
    <message>
        <source>{number} is about a ticket that {name} wrote. {nothing} Ask another manager or owner.</source>
        <translation>{number} trata de un boleto que escribió {name}. {nothing} Pida a otro gerente o propietario.</translation>
    </message>
    <message>
        <source>{number} is about no ticket; adjust the account. {nothing}</source>
        <translation>{number} no trata de ningún boleto; ajuste la cuenta. {nothing}</translation>
    </message>
    <message>
        <source>{number} is also a rotation number: amount or team? Write ${number}, or add the amount.</source>
        <translation>{number} también es un número de rotación: ¿importe o equipo? Escriba ${number}, o agregue el importe.</translation>
    </message>
    <message>
        <source>{number} is an open claim on this ticket. Note on that one. {nothing}</source>
        <translation>{number} es un reclamo abierto sobre este boleto. Anote en ese. {nothing}</translation>
    </message>
    <message>
        <source>{number} is dated {dated}, and that week is closed. Refuse it and post it anew. {nothing}</source>
        <translation>{number} lleva la fecha {dated}, y esa semana está cerrada. Rechácelo y asiéntelo de nuevo. {nothing}</translation>
    </message>
    <message>
        <source>{number} is due on {due}, not before. {nothing}</source>
        <translation>{number} vence el {due}, no antes. {nothing}</translation>
    </message>
    <message>
        <source>{number} is itself the reversal of {reverses}. Post the transaction anew instead.</source>
        <translation>{number} es a su vez la reversión de {reverses}. Asiente la transacción de nuevo.</translation>
    </message>
    <message>
        <source>{number} is larger than {what} can be.</source>
        <translation>{number} es mayor de lo que puede ser {what}.</translation>
    </message>
    <message>
        <source>{number} is no withdrawal: approve it. {nothing}</source>
        <translation>{number} no es un retiro: apruébelo. {nothing}</translation>
    </message>
    <message>
        <source>{number} is not a station number: 1 to {largest_station}.</source>
        <translation>{number} no es un número de estación: de 1 a {largest_station}.</translation>
    </message>
    <message>
        <source>{number} needs no approval. {nothing}</source>
        <translation>{number} no necesita aprobación. {nothing}</translation>
    </message>
    <message>
        <source>{number} waits no more: it was {status}. {nothing}</source>
        <translation>{number} ya no espera: fue {status}. {nothing}</translation>
    </message>
    <message>
        <source>{number} was asked for by {name}: somebody else has to approve it. {nothing}</source>
        <translation>{number} lo pidió {name}: tiene que aprobarlo otra persona. {nothing}</translation>
    </message>
    <message>
        <source>{number} was reversed by {reversed_by} already.</source>
        <translation>{number} ya fue revertido por {reversed_by}.</translation>
    </message>
    <message>
        <source>{number} was {status} by {decided_by} already. {nothing}</source>
        <translation>{number} ya fue {status} por {decided_by}. {nothing}</translation>
    </message>
    <message>
        <source>{number} {description} won {net}.</source>
        <translation>{number} {description} ganó {net}.</translation>
    </message>
    <message>
        <source>{number} {description}: nobody has said what it came to.</source>
        <translation>{number} {description}: nadie ha dicho qué resultó.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>{open_requests} requests</source>
        <translation>{open_requests} solicitudes</translation>
    </message>
    <message>
        <source>{overdue} lapsed unanswered.</source>
        <translation>{overdue} vencieron sin respuesta.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Nothing was changed.</source>
        <translation>{path} no se puede leer ({reason}). No se cambió nada.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a file in it; nothing was changed.</source>
        <translation>{path} es una carpeta. Elija un archivo en ella; no se cambió nada.</translation>
    </message>
    <message>
        <source>{percent} of it</source>
        <translation>{percent} de ello</translation>
    </message>
    <message>
        <source>{percent} of it, in winning and losing weeks alike</source>
        <translation>{percent} de ello, en semanas ganadoras y perdedoras por igual</translation>
    </message>
    <message>
        <source>{percent} of what was wagered</source>
        <translation>{percent} de lo apostado</translation>
    </message>
    <message>
        <source>{place} off</source>
        <translation>{place} fuera</translation>
    </message>
    <message>
        <source>{played} of {needed} games were played → {has_action}</source>
        <translation>se jugaron {played} de {needed} juegos → {has_action}</translation>
    </message>
    <message>
        <source>{price} is a fraction and does not move by cents. Type a price.</source>
        <translation>{price} es una fracción y no se mueve por centavos. Escriba un precio.</translation>
    </message>
    <message>
        <source>{price} is dearer than −{cents}</source>
        <translation>{price} es más caro que −{cents}</translation>
    </message>
    <message>
        <source>{price} is longer than +{cents}</source>
        <translation>{price} es más largo que +{cents}</translation>
    </message>
    <message>
        <source>{problem} Nothing was changed.</source>
        <translation>{problem} No se cambió nada.</translation>
    </message>
    <message>
        <source>{problem} Nothing was reversed.</source>
        <translation>{problem} No se revirtió nada.</translation>
    </message>
    <message>
        <source>{problem} Nothing was saved.</source>
        <translation>{problem} No se guardó nada.</translation>
    </message>
    <message>
        <source>{promised_on} is past. Choose today or later. {nothing}</source>
        <translation>{promised_on} ya pasó. Elija hoy o después. {nothing}</translation>
    </message>
    <message>
        <source>{proposed}, credit limit {credit_limit}</source>
        <translation>{proposed}, límite de crédito {credit_limit}</translation>
    </message>
    <message>
        <source>{quarters} points</source>
        <translation>{quarters} puntos</translation>
    </message>
    <message>
        <source>{quoted} is no size of parlays</source>
        <translation>{quoted} no es un tamaño de parlays</translation>
    </message>
    <message>
        <source>{reason} with --league.</source>
        <translation>{reason} con --league.</translation>
    </message>
    <message>
        <source>{result} the claim {number}</source>
        <translation>{result} el reclamo {number}</translation>
    </message>
    <message>
        <source>{rot_away} is {other} on that day. Nothing was changed.</source>
        <translation>{rot_away} es {other} ese día. No se cambió nada.</translation>
    </message>
    <message>
        <source>{rot_away} on {day} is {away} at {home} in the book, and {away2} at {home2} in the file. Correct one of them; where a name is another name of the same team, say so with --alias "{away2}={away}".</source>
        <translation>{rot_away} del {day} es {away} en {home} en el libro, y {away2} en {home2} en el archivo. Corrija uno de los dos; donde un nombre es otro nombre del mismo equipo, dígalo con --alias "{away2}={away}".</translation>
    </message>
    <message>
        <source>{rot_away} on {day} is {away} at {home} in the book, the other way round than in the file. Correct one of them.</source>
        <translation>{rot_away} del {day} es {away} en {home} en el libro, al revés que en el archivo. Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>{rot_home} is no game: it has no periods.</source>
        <translation>{rot_home} no es un juego: no tiene períodos.</translation>
    </message>
    <message>
        <source>{rotation} and {rotation2}</source>
        <translation>{rotation} y {rotation2}</translation>
    </message>
    <message>
        <source>{rotation} closed {minutes} minutes before its start: {what}.</source>
        <translation>{rotation} cerró {minutes} minutos antes de su inicio: {what}.</translation>
    </message>
    <message>
        <source>{rotation} has a price alone, which is read as a money line.</source>
        <translation>{rotation} tiene solo un precio, que se lee como línea de dinero.</translation>
    </message>
    <message>
        <source>{rotation} has a spread without its line, which cannot be written.</source>
        <translation>{rotation} tiene un hándicap sin su línea, que no se puede escribir.</translation>
    </message>
    <message>
        <source>{rotation} has no price before the race: write it by itself.</source>
        <translation>{rotation} no tiene precio antes de la carrera: escríbalo solo.</translation>
    </message>
    <message>
        <source>{rotation} has other pitchers: {names}.</source>
        <translation>{rotation} tiene otros lanzadores: {names}.</translation>
    </message>
    <message>
        <source>{rotation} has started or is over: {what}.</source>
        <translation>{rotation} ya comenzó o terminó: {what}.</translation>
    </message>
    <message>
        <source>{rotation} has started: {what}. Nothing was written.</source>
        <translation>{rotation} ya comenzó: {what}. No se escribió nada.</translation>
    </message>
    <message>
        <source>{rotation} is a game, on which there is no {name}.</source>
        <translation>{rotation} es un juego, en el que no hay {name}.</translation>
    </message>
    <message>
        <source>{rotation} is a proposition: write y or n, or o or u.</source>
        <translation>{rotation} es una proposición: escriba y o n, u o o u.</translation>
    </message>
    <message>
        <source>{rotation} is a {what}, which is not for {kind}.</source>
        <translation>{rotation} es {what}, que no es para {kind}.</translation>
    </message>
    <message>
        <source>{rotation} is circled: it is wagered as a straight only.</source>
        <translation>{rotation} tiene círculo: se juega solo como directa.</translation>
    </message>
    <message>
        <source>{rotation} is closed or has started: {event}.</source>
        <translation>{rotation} está cerrado o ya comenzó: {event}.</translation>
    </message>
    <message>
        <source>{rotation} is closed: {what}. Nothing was written.</source>
        <translation>{rotation} está cerrado: {what}. No se escribió nada.</translation>
    </message>
    <message>
        <source>{rotation} is no longer on the schedule.</source>
        <translation>{rotation} ya no está en el calendario.</translation>
    </message>
    <message>
        <source>{rotation} is no rotation number that can be given. Nothing was added.</source>
        <translation>{rotation} no es un número de rotación que se pueda dar. No se agregó nada.</translation>
    </message>
    <message>
        <source>{rotation} is one of a field: write its number alone, top10, ew, win, place or show.</source>
        <translation>{rotation} es uno de un grupo: escriba solo su número, top10, ew, win, place o show.</translation>
    </message>
    <message>
        <source>{rotation} is used by several events on {day}: {choices}. Give one of them another number on the board.</source>
        <translation>{rotation} lo usan varios eventos del {day}: {choices}. Dé otro número a uno de ellos en la pizarra.</translation>
    </message>
    <message>
        <source>{rotation} is {event} on that day. Nothing was added.</source>
        <translation>{rotation} es {event} ese día. No se agregó nada.</translation>
    </message>
    <message>
        <source>{rotation} is {event} that day. Nothing was added.</source>
        <translation>{rotation} es {event} ese día. No se agregó nada.</translation>
    </message>
    <message>
        <source>{rotation} moved: {selection} → {now}.</source>
        <translation>{rotation} se movió: {selection} → {now}.</translation>
    </message>
    <message>
        <source>{rotation} {event} is {selection}, you wait for {text}</source>
        <translation>{rotation} {event} está en {selection}, usted espera {text}</translation>
    </message>
    <message>
        <source>{rotation}: a reverse of this house has no bought points.</source>
        <translation>{rotation}: una reversa de esta casa no tiene puntos comprados.</translation>
    </message>
    <message>
        <source>{rotation}: a {word} of this house has no totals.</source>
        <translation>{rotation}: un {word} de esta casa no tiene totales.</translation>
    </message>
    <message>
        <source>{rotation}: a {word} of this house takes one leg of a game.</source>
        <translation>{rotation}: un {word} de esta casa toma una selección por juego.</translation>
    </message>
    <message>
        <source>{rotation}: no points are {verb} in {kind} here.</source>
        <translation>{rotation}: aquí no hay puntos {verb} en {kind}.</translation>
    </message>
    <message>
        <source>{rotation}: no quarter lines in parlays here.</source>
        <translation>{rotation}: aquí no hay líneas de cuarto en parlays.</translation>
    </message>
    <message>
        <source>{rotation}: pitchers are named on baseball only.</source>
        <translation>{rotation}: los lanzadores se nombran solo en béisbol.</translation>
    </message>
    <message>
        <source>{rotation}: the line and the price are needed.</source>
        <translation>{rotation}: hacen falta la línea y el precio.</translation>
    </message>
    <message>
        <source>{rotation}: the track makes the price; leave it out.</source>
        <translation>{rotation}: la pista hace el precio; déjelo fuera.</translation>
    </message>
    <message>
        <source>{rotation}: there is no {name} on the board for the {period}. Write the line and the price, or ask the supervisor to put it up.</source>
        <translation>{rotation}: no hay {name} en la pizarra para {period}. Escriba la línea y el precio, o pida al supervisor que la ponga.</translation>
    </message>
    <message>
        <source>{rotation}: this market is in the {kind} already.</source>
        <translation>{rotation}: este mercado ya está en {kind}.</translation>
    </message>
    <message>
        <source>{said} {there} (bound {indicator})</source>
        <translation>{said} {there} (tope {indicator})</translation>
    </message>
    <message>
        <source>{said}, {taken} taken</source>
        <translation>{said}, {taken} tomado</translation>
    </message>
    <message>
        <source>{score} is not a score. Nothing was taken over; correct it.</source>
        <translation>{score} no es un marcador. No se tomó nada; corríjalo.</translation>
    </message>
    <message>
        <source>{sentences} Nothing was written.</source>
        <translation>{sentences} No se escribió nada.</translation>
    </message>
    <message>
        <source>{sentences} Write them as two wagers, or ask a supervisor.</source>
        <translation>{sentences} Escríbalas como dos jugadas, o pida a un supervisor.</translation>
    </message>
    <message>
        <source>{sentence} ({names}{more})</source>
        <translation>{sentence} ({names}{more})</translation>
    </message>
    <message>
        <source>{sentence} A person has to confirm it; --accept-bad-lines takes it.</source>
        <translation>{sentence} Una persona tiene que confirmarlo; --accept-bad-lines lo toma.</translation>
    </message>
    <message>
        <source>{sentence} Nothing was written.</source>
        <translation>{sentence} No se escribió nada.</translation>
    </message>
    <message>
        <source>{sentence} without the last of {stations}</source>
        <translation>{sentence} sin lo último de {stations}</translation>
    </message>
    <message>
        <source>{sentence}: {left}, and {signed} when it was signed off. Decide the new ones, or sign off again with a reason.</source>
        <translation>{sentence}: {left}, y {signed} cuando se dio el visto bueno. Decida los nuevos, o dé de nuevo el visto bueno con un motivo.</translation>
    </message>
    <message>
        <source>{sentence}: {left}. Decide them, or sign them off with a reason.</source>
        <translation>{sentence}: {left}. Decídalos, o déles el visto bueno con un motivo.</translation>
    </message>
    <message>
        <source>{sentence}: {left}. Wait until they are in touch with the server, or close the week without them and say why: what comes late then counts in the next week.</source>
        <translation>{sentence}: {left}. Espere a que estén en contacto con el servidor, o cierre la semana sin ellas y diga por qué: lo que llegue tarde cuenta entonces en la semana siguiente.</translation>
    </message>
    <message>
        <source>{short} when it was accepted.</source>
        <translation>{short} cuando se aceptó.</translation>
    </message>
    <message>
        <source>{side} {number}</source>
        <translation>{side} {number}</translation>
    </message>
    <message>
        <source>{side} {points} in {away} at {home}</source>
        <translation>{side} {points} en {away} en {home}</translation>
    </message>
    <message>
        <source>{side}.</source>
        <translation>{side}.</translation>
    </message>
    <message>
        <source>{side}. Printed {moment}.</source>
        <translation>{side}. Impreso {moment}.</translation>
    </message>
    <message>
        <source>{some} have the line type “{name}”: give them another first. Nothing was changed.</source>
        <translation>{some} tienen el tipo de línea «{name}»: déles otro primero. No se cambió nada.</translation>
    </message>
    <message>
        <source>{source} does not allow the line type “{name}” to {code}. Nothing was changed.</source>
        <translation>{source} no permite el tipo de línea «{name}» a {code}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{source} may hand out {cents} of credit, and {left} of it is left. Nothing was changed.</source>
        <translation>{source} puede repartir {cents} de crédito, y quedan {left}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{sport} has no period “{period}”. Nothing was changed.</source>
        <translation>{sport} no tiene el período «{period}». No se cambió nada.</translation>
    </message>
    <message>
        <source>{status}, net {net}</source>
        <translation>{status}, neto {net}</translation>
    </message>
    <message>
        <source>{stem} reports {at}</source>
        <translation>{stem} informes {at}</translation>
    </message>
    <message>
        <source>{taken} with {home} {handicap}</source>
        <translation>{taken} con {home} {handicap}</translation>
    </message>
    <message>
        <source>{take}F8 asks a supervisor.</source>
        <translation>{take}F8 pide a un supervisor.</translation>
    </message>
    <message>
        <source>{target} stands below {code}, which cannot stand under it as well.</source>
        <translation>{target} está debajo de {code}, que no puede estar también bajo ella.</translation>
    </message>
    <message>
        <source>{teams} teams</source>
        <translation>{teams} equipos</translation>
    </message>
    <message>
        <source>{team} to win</source>
        <translation>{team} a ganar</translation>
    </message>
    <message>
        <source>{team} to win the game</source>
        <translation>{team} a ganar el juego</translation>
    </message>
    <message>
        <source>{team} {line}</source>
        <translation>{team} {line}</translation>
    </message>
    <message>
        <source>{team} {spread}</source>
        <translation>{team} {spread}</translation>
    </message>
    <message>
        <source>{team} {way} {number}</source>
        <translation>{team} {way} {number}</translation>
    </message>
    <message>
        <source>{team}, draw no bet</source>
        <translation>{team}, empate no vale</translation>
    </message>
    <message>
        <source>{text} (off)</source>
        <translation>{text} (fuera)</translation>
    </message>
    <message>
        <source>{text} cannot be meant here: a selection has one line, in front of its price, and American prices are -100 and below or +100 and above.</source>
        <translation>{text} no puede ser lo que se quiere aquí: una selección tiene una línea, delante de su precio, y los precios americanos son -100 y menos o +100 y más.</translation>
    </message>
    <message>
        <source>{text} does not name a period.</source>
        <translation>{text} no nombra un período.</translation>
    </message>
    <message>
        <source>{text} has no price: fill in {price_heading}.</source>
        <translation>{text} no tiene precio: complete {price_heading}.</translation>
    </message>
    <message>
        <source>{text} is no day; write on 2026-11-03.</source>
        <translation>{text} no es un día; escriba on 2026-11-03.</translation>
    </message>
    <message>
        <source>{text} is not a price that a house writes.</source>
        <translation>{text} no es un precio que una casa escriba.</translation>
    </message>
    <message>
        <source>{text} is not a price: American prices are -100 and below or +100 and above.</source>
        <translation>{text} no es un precio: los precios americanos son -100 y menos o +100 y más.</translation>
    </message>
    <message>
        <source>{text} is not a rotation number.</source>
        <translation>{text} no es un número de rotación.</translation>
    </message>
    <message>
        <source>{text} is not the amount, which comes last, and a line has a sign or a letter: +{text2}, -{text2} or o{text2}.</source>
        <translation>{text} no es el importe, que va al final, y una línea lleva signo o letra: +{text2}, -{text2} u o{text2}.</translation>
    </message>
    <message>
        <source>{text} is there twice.</source>
        <translation>{text} está dos veces.</translation>
    </message>
    <message>
        <source>{text} max</source>
        <translation>{text} max</translation>
    </message>
    <message>
        <source>{text} names no {which}: its points, .5 if there is half a one, the letters of its class if it has one, a space.</source>
        <translation>{text} no nombra ningún {which}: sus puntos, .5 si hay medio, las letras de su clase si tiene, un espacio.</translation>
    </message>
    <message>
        <source>{text} of this event</source>
        <translation>{text} de este evento</translation>
    </message>
    <message>
        <source>{text} stands in front of {text2}.</source>
        <translation>{text} está delante de {text2}.</translation>
    </message>
    <message>
        <source>{through} is over: a temporary value ends today or later. Nothing was changed.</source>
        <translation>{through} ya pasó: un valor temporal termina hoy o después. No se cambió nada.</translation>
    </message>
    <message>
        <source>{title} is not set on a {kind}. Nothing was changed.</source>
        <translation>{title} no se fija en una cuenta de clase {kind}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{title} needs the day through which it counts. Nothing was changed.</source>
        <translation>{title} necesita el día hasta el que vale. No se cambió nada.</translation>
    </message>
    <message>
        <source>{title} of {code} is not set yet, so that there is nothing to go on with until the week ends. Change it from this week on. Nothing was changed.</source>
        <translation>{title} de {code} no está fijado todavía, así que no hay con qué seguir hasta que termine la semana. Cámbielo desde esta semana. No se cambió nada.</translation>
    </message>
    <message>
        <source>{title} of {code} is temporary through {until} already. Take that back first. Nothing was changed.</source>
        <translation>{title} de {code} ya es temporal hasta {until}. Retire eso primero. No se cambió nada.</translation>
    </message>
    <message>
        <source>{title} of {code} would be {cents}, below the minimum wager by {channel} of {least}. Nothing was changed.</source>
        <translation>{title} de {code} sería {cents}, por debajo de la jugada mínima por {channel} de {least}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{title} {ahead} hours before the start</source>
        <translation>{title} {ahead} horas antes del inicio</translation>
    </message>
    <message>
        <source>{title}: adjustments of earlier weeks</source>
        <translation>{title}: ajustes de semanas anteriores</translation>
    </message>
    <message>
        <source>{title}: players</source>
        <translation>{title}: jugadores</translation>
    </message>
    <message>
        <source>{title}: {error} Nothing was changed.</source>
        <translation>{title}: {error} No se cambió nada.</translation>
    </message>
    <message>
        <source>{told} and {count} more</source>
        <translation>{told} y {count} más</translation>
    </message>
    <message>
        <source>{told} in {ranges} range{ending}</source>
        <translation>{told} en {ranges} rango{ending}</translation>
    </message>
    <message>
        <source>{told} under Find past posts: {named}{more}.</source>
        <translation>{told} en Buscar posteriores a la hora: {named}{more}.</translation>
    </message>
    <message>
        <source>{told}, off the board at {off_at}</source>
        <translation>{told}, fuera de la pizarra en {off_at}</translation>
    </message>
    <message>
        <source>{used} of {granted} credit would be used: the warning is at {soft}%.</source>
        <translation>Se usarían {used} de {granted} de crédito: el aviso está en {soft}%.</translation>
    </message>
    <message>
        <source>{user} at {station}: {deed} Another station had taken the name first.</source>
        <translation>{user} en {station}: {deed} Otra estación había tomado el nombre antes.</translation>
    </message>
    <message>
        <source>{user} at {station}: {deed} It had no effect, because another station had changed this first.</source>
        <translation>{user} en {station}: {deed} No tuvo efecto, porque otra estación lo había cambiado antes.</translation>
    </message>
    <message>
        <source>{user} at {station}: {deed} It had no effect, because {user} had no right to it by then.</source>
        <translation>{user} en {station}: {deed} No tuvo efecto, porque {user} ya no tenía derecho a ello.</translation>
    </message>
    <message>
        <source>{user} at {station}: {deed} It replaced a change that {user} had not seen.</source>
        <translation>{user} en {station}: {deed} Reemplazó un cambio que {user} no había visto.</translation>
    </message>
    <message>
        <source>{user} at {station}: {deed} It stands, although {user} had lost the right to it by then.</source>
        <translation>{user} en {station}: {deed} Vale, aunque {user} había perdido ya el derecho a ello.</translation>
    </message>
    <message>
        <source>{value} UTC</source>
        <translation>{value} UTC</translation>
    </message>
    <message>
        <source>{value} is a number where a {kind} is wanted.</source>
        <translation>{value} es un número donde se quiere {kind}.</translation>
    </message>
    <message>
        <source>{value} is in row {earlier} already.</source>
        <translation>{value} ya está en la fila {earlier}.</translation>
    </message>
    <message>
        <source>{verb} a held wager</source>
        <translation>{verb} una jugada retenida</translation>
    </message>
    <message>
        <source>{verb} the request {number} of {whose}</source>
        <translation>{verb} la solicitud {number} de {whose}</translation>
    </message>
    <message>
        <source>{verb} the result of {event}: {names}</source>
        <translation>{verb} el resultado de {event}: {names}</translation>
    </message>
    <message>
        <source>{verb} the rule “{name}” about {key} of {account}</source>
        <translation>{verb} la regla «{name}» sobre {key} de {account}</translation>
    </message>
    <message>
        <source>{verb} {at}, scheduled {scheduled}; wagers stand when it is {verb} {words} → {has_action}</source>
        <translation>{verb} {at}, programado {scheduled}; las jugadas se mantienen cuando es {verb} {words} → {has_action}</translation>
    </message>
    <message>
        <source>{wanted} was expected instead of {text}.</source>
        <translation>Se esperaba {wanted} en vez de {text}.</translation>
    </message>
    <message>
        <source>{wanted} was expected.</source>
        <translation>Se esperaba {wanted}.</translation>
    </message>
    <message>
        <source>{wanted}, fewest runners first</source>
        <translation>{wanted}, primero los de menos participantes</translation>
    </message>
    <message>
        <source>{wanted}, in at most {longest_text} characters. {nothing}</source>
        <translation>{wanted}, en a lo sumo {longest_text} caracteres. {nothing}</translation>
    </message>
    <message>
        <source>{wanted}, in one line of at most {longest_text} characters. {nothing}</source>
        <translation>{wanted}, en una línea de a lo sumo {longest_text} caracteres. {nothing}</translation>
    </message>
    <message>
        <source>{wanted}, or null</source>
        <translation>{wanted}, o null</translation>
    </message>
    <message>
        <source>{wanted}, with fewer places than runners</source>
        <translation>{wanted}, con menos puestos que participantes</translation>
    </message>
    <message>
        <source>{week_start} is not a day of the week: 0 (Monday) to 6.</source>
        <translation>{week_start} no es un día de la semana: de 0 (lunes) a 6.</translation>
    </message>
    <message>
        <source>{week}, as if it closed now</source>
        <translation>{week}, como si cerrara ahora</translation>
    </message>
    <message>
        <source>{week}, corrects {corrects}</source>
        <translation>{week}, corrige {corrects}</translation>
    </message>
    <message>
        <source>{week}, {count} tickets</source>
        <translation>{week}, {count} boletos</translation>
    </message>
    <message>
        <source>{what} are {limit} at most here, and {taken} were taken already: {max} is left.</source>
        <translation>{what} son aquí {limit} a lo sumo, y ya se tomaron {taken}: queda {max}.</translation>
    </message>
    <message>
        <source>{what} comes to {found} and should be {wanted}.</source>
        <translation>{what} llega a {found} y debería ser {wanted}.</translation>
    </message>
    <message>
        <source>{what} is not taken</source>
        <translation>{what} no se toma</translation>
    </message>
    <message>
        <source>{what}, circled: straight wagers only</source>
        <translation>{what}, con círculo: solo jugadas directas</translation>
    </message>
    <message>
        <source>{what}, off the board</source>
        <translation>{what}, fuera del tablero</translation>
    </message>
    <message>
        <source>{when} line</source>
        <translation>línea de {when}</translation>
    </message>
    <message>
        <source>{where}, through {until}</source>
        <translation>{where}, hasta {until}</translation>
    </message>
    <message>
        <source>{which} a notice on {whose}: {said}</source>
        <translation>{which} un aviso sobre {whose}: {said}</translation>
    </message>
    <message>
        <source>{which} the phone secret of {whose}</source>
        <translation>{which} la clave telefónica de {whose}</translation>
    </message>
    <message>
        <source>{whom} to send it to. {nothing}</source>
        <translation>{whom} a quien enviarlo. {nothing}</translation>
    </message>
    <message>
        <source>{who} and may not {words}. Nothing was changed. Ask {right}.</source>
        <translation>{who} y no puede {words}. No se cambió nada. Pida a {right}.</translation>
    </message>
    <message>
        <source>{who} and may {words} only with a second person. Ask {right} for a PIN.</source>
        <translation>{who} y puede {words} solo con una segunda persona. Pida un PIN a {right}.</translation>
    </message>
    <message>
        <source>{who} and may {words} {band} only{away}. Nothing was changed.</source>
        <translation>{who} y puede {words} solo {band}{away}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{who} for another part of the accounts, and may not {words} here.</source>
        <translation>{who} para otra parte de las cuentas, y no puede {words} aquí.</translation>
    </message>
    <message>
        <source>{without_prices} spreads and totals have no prices, and were not taken.</source>
        <translation>{without_prices} hándicaps y totales no tienen precios, y no se tomaron.</translation>
    </message>
    <message>
        <source>{without_score} events have no final score yet.</source>
        <translation>{without_score} eventos no tienen marcador final todavía.</translation>
    </message>
    <message>
        <source>{without_score} games have no score yet.</source>
        <translation>{without_score} juegos no tienen marcador todavía.</translation>
    </message>
    <message>
        <source>{without_score} matches have no score yet.</source>
        <translation>{without_score} partidos no tienen marcador todavía.</translation>
    </message>
    <message>
        <source>{without} events have no {what}.</source>
        <translation>{without} eventos no tienen {what}.</translation>
    </message>
    <message>
        <source>{without} games have no {what}.</source>
        <translation>{without} juegos no tienen {what}.</translation>
    </message>
    <message>
        <source>{words} not</source>
        <translation>{words} no</translation>
    </message>
    <message>
        <source>{words} the same</source>
        <translation>{words} igual</translation>
    </message>
    <message>
        <source>{words} {offset} cents {way}</source>
        <translation>{words} {offset} centavos {way}</translation>
    </message>
    <message>
        <source>“&gt;” (goes on if it wins) and “&gt;&gt;” (goes on if it has action) are not mixed in one if bet.</source>
        <translation>«&gt;» (sigue si gana) y «&gt;&gt;» (sigue si tiene acción) no se mezclan en una apuesta condicional.</translation>
    </message>
    <message>
        <source>“channel:{value}” is no channel: write channel:phone or channel:online.</source>
        <translation>«channel:{value}» no es un canal: escriba channel:phone o channel:online.</translation>
    </message>
    <message>
        <source>“flag:{value}” is no filter: write flag:open or flag:any.</source>
        <translation>«flag:{value}» no es un filtro: escriba flag:open o flag:any.</translation>
    </message>
    <message>
        <source>“method:{value}” is no method of payment. Methods are {known}.</source>
        <translation>«method:{value}» no es un método de pago. Los métodos son {known}.</translation>
    </message>
    <message>
        <source>“on:{value}” is no selection: write on:spread/home or on:1h/total/over.</source>
        <translation>«on:{value}» no es una selección: escriba on:spread/home o on:1h/total/over.</translation>
    </message>
    <message>
        <source>“o” and “u” belong to totals, not to spreads.</source>
        <translation>«o» y «u» son de totales, no de hándicaps.</translation>
    </message>
    <message>
        <source>“reversed:{value}” is no filter: write reversed:yes or reversed:no.</source>
        <translation>«reversed:{value}» no es un filtro: escriba reversed:yes o reversed:no.</translation>
    </message>
    <message>
        <source>“rot:{value}” is no rotation number, for instance rot:451.</source>
        <translation>«rot:{value}» no es un número de rotación, por ejemplo rot:451.</translation>
    </message>
    <message>
        <source>“status:{name}” is no status. Statuses are {known}.</source>
        <translation>«status:{name}» no es un estado. Los estados son {known}.</translation>
    </message>
    <message>
        <source>“type:{name}” is no type of transaction. Types are {known}.</source>
        <translation>«type:{name}» no es un tipo de transacción. Los tipos son {known}.</translation>
    </message>
    <message>
        <source>“type:{value}” is no type of ticket: write type:S, type:P, type:teaser or type:round-robin.</source>
        <translation>«type:{value}» no es un tipo de boleto: escriba type:S, type:P, type:teaser o type:round-robin.</translation>
    </message>
    <message>
        <source>“{born}” is no date of birth: write 1980-12-31. Nothing was changed.</source>
        <translation>«{born}» no es una fecha de nacimiento: escriba 1980-12-31. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{category}” is no category of notes: {categories}.</source>
        <translation>«{category}» no es una categoría de notas: {categories}.</translation>
    </message>
    <message>
        <source>“{code}” cannot be an account: use 1 to 16 letters, digits, dots or dashes, beginning with a letter or a digit.</source>
        <translation>«{code}» no puede ser una cuenta: use de 1 a 16 letras, dígitos, puntos o guiones, comenzando con una letra o un dígito.</translation>
    </message>
    <message>
        <source>“{code}” is no agent but a {kind}. Name an agent or a master; nothing was written.</source>
        <translation>«{code}» no es un agente sino {kind}. Nombre a un agente o maestro; no se escribió nada.</translation>
    </message>
    <message>
        <source>“{code}” is no other house. Open one under the house in Accounts.</source>
        <translation>«{code}» no es otra casa. Abra una bajo la casa en Cuentas.</translation>
    </message>
    <message>
        <source>“{deed}” has no smallest amount: limits and credit have. Nothing was changed.</source>
        <translation>«{deed}» no tiene importe menor: los límites y el crédito sí. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{key}” is none of {known}. Say its league with --league.</source>
        <translation>«{key}» no es ninguna de {known}. Diga su liga con --league.</translation>
    </message>
    <message>
        <source>“{line}” is no range. Type for instance 5000-9999.99 0.5, or 10000- 10c.</source>
        <translation>«{line}» no es un rango. Escriba por ejemplo 5000-9999.99 0.5, o 10000- 10c.</translation>
    </message>
    <message>
        <source>“{name}:” is no filter. There are {names} and plain words.</source>
        <translation>«{name}:» no es un filtro. Hay {names} y palabras sueltas.</translation>
    </message>
    <message>
        <source>“{name}” are not the lines of {code}. Nothing was changed.</source>
        <translation>«{name}» no son las líneas de {code}. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” cannot be added up by “{by}”. It can by {groups}. Nothing was written.</source>
        <translation>«{name}» no se puede sumar por «{by}». Se puede por {groups}. No se escribió nada.</translation>
    </message>
    <message>
        <source>“{name}” cannot be asked for by {name2}: leave --{name2} out. Nothing was written.</source>
        <translation>«{name}» no se puede pedir para {name2}: deje --{name2} fuera. No se escribió nada.</translation>
    </message>
    <message>
        <source>“{name}” could not be restored: {strerror}. Nothing was changed.</source>
        <translation>«{name}» no se pudo restaurar: {strerror}. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” holds no book. Nothing was changed.</source>
        <translation>«{name}» no contiene ningún libro. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” holds no profile of house rules.</source>
        <translation>«{name}» no contiene ningún perfil de reglas de la casa.</translation>
    </message>
    <message>
        <source>“{name}” is cut short: a part of the file is missing. Nothing was changed. Keep the file, and restore the latest backup under another name.</source>
        <translation>«{name}» está cortado: falta una parte del archivo. No se cambió nada. Conserve el archivo y restaure la última copia de seguridad con otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” is from an older Bookdesk. Open it once in the program, which backs it up and brings it up to date.</source>
        <translation>«{name}» es de un Bookdesk anterior. Ábralo una vez en el programa, que hace una copia y lo actualiza.</translation>
    </message>
    <message>
        <source>“{name}” is linked like this already. Nothing was changed.</source>
        <translation>«{name}» ya está enlazado así. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” is no name for a line type. Nothing was changed.</source>
        <translation>«{name}» no es un nombre para un tipo de línea. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” is no plain-text accounting: only “journal” has that format. Nothing was written.</source>
        <translation>«{name}» no es contabilidad en texto: solo «journal» tiene ese formato. No se escribió nada.</translation>
    </message>
    <message>
        <source>“{name}” is no team of {league} in the book. {near}. Say which team it is under Names, or with --alias "{name}={example}"; with --alias "{name}={name}" it is a team of its own.</source>
        <translation>«{name}» no es un equipo de {league} en el libro. {near}. Diga qué equipo es en Nombres, o con --alias "{name}={example}"; con --alias "{name}={name}" es un equipo propio.</translation>
    </message>
    <message>
        <source>“{name}” is not a Bookdesk book, or it is encrypted. Nothing was changed.</source>
        <translation>«{name}» no es un libro de Bookdesk, o está cifrado. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” is not a Bookdesk book. Nothing was changed.</source>
        <translation>«{name}» no es un libro de Bookdesk. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” is not a JSON file: {error}.</source>
        <translation>«{name}» no es un archivo JSON: {error}.</translation>
    </message>
    <message>
        <source>“{name}” is of the whole book, and {name2} is held to a part of the accounts. Nothing was written. There are {list}.</source>
        <translation>«{name}» es de todo el libro, y {name2} se limita a una parte de las cuentas. No se escribió nada. Hay {list}.</translation>
    </message>
    <message>
        <source>“{name}” is open in another Bookdesk{holder}. Nothing was changed. Use that window, or close it first.</source>
        <translation>«{name}» está abierto en otro Bookdesk{holder}. No se cambió nada. Use esa ventana, o ciérrela primero.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be a profile of house rules.</source>
        <translation>«{name}» es demasiado grande para ser un perfil de reglas de la casa.</translation>
    </message>
    <message>
        <source>“{name}” lies in “{part}”, a cloud-sync folder, where a live book can be damaged. Nothing was changed. Move the book to a local folder and keep backups there instead.</source>
        <translation>«{name}» está en «{part}», una carpeta sincronizada con la nube, donde un libro en uso se puede dañar. No se cambió nada. Mueva el libro a una carpeta local y guarde allí copias de seguridad.</translation>
    </message>
    <message>
        <source>“{name}” lies on a network drive, where a live book can be damaged. Nothing was changed. Move the book to a local disk and keep backups there instead.</source>
        <translation>«{name}» está en una unidad de red, donde un libro en uso se puede dañar. No se cambió nada. Mueva el libro a un disco local y guarde allí copias de seguridad.</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Nothing was changed. Ask for access to the file.</source>
        <translation>«{name}» no se puede leer. No se cambió nada. Pida acceso al archivo.</translation>
    </message>
    <message>
        <source>“{name}” takes no filter of tickets. {list} do. Nothing was written.</source>
        <translation>«{name}» no acepta filtro de boletos. {list} sí. No se escribió nada.</translation>
    </message>
    <message>
        <source>“{name}” was never finished: its making was interrupted. Nothing can be lost, because it holds nothing. Make the book again under another name.</source>
        <translation>«{name}» nunca se terminó: su creación se interrumpió. No se puede perder nada, porque no contiene nada. Cree el libro de nuevo con otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” was restored {largest_station} times, and there are no letters left for its tickets. Nothing was changed.</source>
        <translation>«{name}» se restauró {largest_station} veces, y no quedan letras para sus boletos. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{next}” is not expected there. {examples}</source>
        <translation>«{next}» no se espera allí. {examples}</translation>
    </message>
    <message>
        <source>“{part}” is no condition on {names}. {example}</source>
        <translation>«{part}» no es una condición sobre {names}. {example}</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {strerror}.</source>
        <translation>«{path}» no se puede leer: {strerror}.</translation>
    </message>
    <message>
        <source>“{path}” exists already. Nothing was changed. Choose another name.</source>
        <translation>«{path}» ya existe. No se cambió nada. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“{path}” has “{name}” already. Nothing was added.</source>
        <translation>«{path}» ya tiene «{name}». No se agregó nada.</translation>
    </message>
    <message>
        <source>“{path}” is a book or another database, and a report would replace it. Nothing was written. Give the name of another file.</source>
        <translation>«{path}» es un libro u otra base de datos, y un informe lo reemplazaría. No se escribió nada. Dé el nombre de otro archivo.</translation>
    </message>
    <message>
        <source>“{path}” is a folder, so nothing was written. Give the name of a file.</source>
        <translation>«{path}» es una carpeta, así que no se escribió nada. Dé el nombre de un archivo.</translation>
    </message>
    <message>
        <source>“{path}” is no practice book. It was left as it is. Move it elsewhere, and start practice again.</source>
        <translation>«{path}» no es un libro de práctica. Se dejó como está. Muévalo a otro lugar, y comience la práctica de nuevo.</translation>
    </message>
    <message>
        <source>“{path}” is not a file, so it is no book. Nothing was changed.</source>
        <translation>«{path}» no es un archivo, así que no es un libro. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{path}” takes no entries.</source>
        <translation>«{path}» no acepta entradas.</translation>
    </message>
    <message>
        <source>“{product}” is no product: {products}. Nothing was changed.</source>
        <translation>«{product}» no es un producto: {products}. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{said}” is no phone number: 5 to 20 digits. Nothing was changed.</source>
        <translation>«{said}» no es un número de teléfono: de 5 a 20 dígitos. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{scope}” is no sport and no league: {known}. Nothing was changed.</source>
        <translation>«{scope}» no es un deporte ni una liga: {known}. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{side}” is no side of a {market} market. Nothing was changed.</source>
        <translation>«{side}» no es un lado de un mercado de {market}. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{sport}” is no sport. Nothing was changed.</source>
        <translation>«{sport}» no es un deporte. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{status}” is not a status: write {statuses}.</source>
        <translation>«{status}» no es un estado: escriba {statuses}.</translation>
    </message>
    <message>
        <source>“{team}” is no team of {league} in the book, so “{name}” cannot mean it.{near} Nothing was changed.</source>
        <translation>«{team}» no es un equipo de {league} en el libro, así que «{name}» no puede significarlo.{near} No se cambió nada.</translation>
    </message>
    <message>
        <source>“{term}” cannot be read: write {example}.</source>
        <translation>«{term}» no se puede leer: escriba {example}.</translation>
    </message>
    <message>
        <source>“{term}” has no end: write {example}.</source>
        <translation>«{term}» no tiene fin: escriba {example}.</translation>
    </message>
    <message>
        <source>“{term}” needs a value, for instance {name}.</source>
        <translation>«{term}» necesita un valor, por ejemplo {name}.</translation>
    </message>
    <message>
        <source>“{text}” cannot be right.</source>
        <translation>«{text}» no puede ser correcto.</translation>
    </message>
    <message>
        <source>“{text}” does not say its offset from UTC.</source>
        <translation>«{text}» no dice su diferencia con UTC.</translation>
    </message>
    <message>
        <source>“{text}” does not say its offset from UTC: {example}</source>
        <translation>«{text}» no dice su diferencia con UTC: {example}</translation>
    </message>
    <message>
        <source>“{text}” has a sign, and the numbers of this format have none.</source>
        <translation>«{text}» lleva signo, y los números de este formato no llevan.</translation>
    </message>
    <message>
        <source>“{text}” has parts of a cent. Type at most two decimals.</source>
        <translation>«{text}» tiene partes de un centavo. Escriba a lo sumo dos decimales.</translation>
    </message>
    <message>
        <source>“{text}” is below 0; risk and win never are.</source>
        <translation>«{text}» es menor que 0; riesgo y ganancia nunca lo son.</translation>
    </message>
    <message>
        <source>“{text}” is in the year {year}, which cannot be right.</source>
        <translation>«{text}» está en el año {year}, que no puede ser correcto.</translation>
    </message>
    <message>
        <source>“{text}” is larger than any amount the book can hold.</source>
        <translation>«{text}» es mayor que cualquier importe que el libro puede guardar.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no.</source>
        <translation>«{text}» no es ni sí ni no.</translation>
    </message>
    <message>
        <source>“{text}” is no day: write 2026-11-16, today, yesterday or mon … sun.</source>
        <translation>«{text}» no es un día: escriba 2026-11-16, today, yesterday o mon … sun.</translation>
    </message>
    <message>
        <source>“{text}” is no line to wait for. Type for instance 451 +3; 452 ml -120.</source>
        <translation>«{text}» no es una línea que esperar. Escriba por ejemplo 451 +3; 452 ml -120.</translation>
    </message>
    <message>
        <source>“{text}” is no number of innings: write 9, 8.5 or 6.</source>
        <translation>«{text}» no es un número de entradas: escriba 9, 8.5 o 6.</translation>
    </message>
    <message>
        <source>“{text}” is no percentage: type for instance 5%. {example}</source>
        <translation>«{text}» no es un porcentaje: escriba por ejemplo 5%. {example}</translation>
    </message>
    <message>
        <source>“{text}” is no place in the journal, for instance 100.</source>
        <translation>«{text}» no es un lugar en el diario, por ejemplo 100.</translation>
    </message>
    <message>
        <source>“{text}” is no result: type for instance {example}.</source>
        <translation>«{text}» no es un resultado: escriba por ejemplo {example}.</translation>
    </message>
    <message>
        <source>“{text}” is not Home or Neutral.</source>
        <translation>«{text}» no es Home ni Neutral.</translation>
    </message>
    <message>
        <source>“{text}” is not Y or blank.</source>
        <translation>«{text}» no es Y ni vacío.</translation>
    </message>
    <message>
        <source>“{text}” is not a date of this format: day/month/year, such as 05/08/2022.</source>
        <translation>«{text}» no es una fecha de este formato: día/mes/año, como 05/08/2022.</translation>
    </message>
    <message>
        <source>“{text}” is not a date, or dates separated by “;”: write for instance 2018-09-06.</source>
        <translation>«{text}» no es una fecha, ni fechas separadas por «;»: escriba por ejemplo 2018-09-06.</translation>
    </message>
    <message>
        <source>“{text}” is not a date: write for instance 2018-09-06 or 9/6/2018.</source>
        <translation>«{text}» no es una fecha: escriba por ejemplo 2018-09-06 o 9/6/2018.</translation>
    </message>
    <message>
        <source>“{text}” is not a date: write month and day, 905 for 5 September.</source>
        <translation>«{text}» no es una fecha: escriba mes y día, 905 para el 5 de septiembre.</translation>
    </message>
    <message>
        <source>“{text}” is not a day of the calendar.</source>
        <translation>«{text}» no es un día del calendario.</translation>
    </message>
    <message>
        <source>“{text}” is not a day of the week. Write mon, tue, wed, thu, fri, sat, sun.</source>
        <translation>«{text}» no es un día de la semana. Escriba mon, tue, wed, thu, fri, sat, sun.</translation>
    </message>
    <message>
        <source>“{text}” is not a decimal price such as 1.91.</source>
        <translation>«{text}» no es un precio decimal como 1.91.</translation>
    </message>
    <message>
        <source>“{text}” is not a kind of account: write house, master, agent or player.</source>
        <translation>«{text}» no es una clase de cuenta: escriba house, master, agent o player.</translation>
    </message>
    <message>
        <source>“{text}” is not a line. Write for instance -3.5, +7, 47.5 or pk.</source>
        <translation>«{text}» no es una línea. Escriba por ejemplo -3.5, +7, 47.5 o pk.</translation>
    </message>
    <message>
        <source>“{text}” is not a line: lines move in quarter points (.25, .5, .75).</source>
        <translation>«{text}» no es una línea: las líneas se mueven por cuartos de punto (.25, .5, .75).</translation>
    </message>
    <message>
        <source>“{text}” is not a line: write for instance -3.5, pk, -3½-115 or o47-110.</source>
        <translation>«{text}» no es una línea: escriba por ejemplo -3.5, pk, -3½-115 u o47-110.</translation>
    </message>
    <message>
        <source>“{text}” is not a moment such as 2018-09-09T17:00:00Z.</source>
        <translation>«{text}» no es un momento como 2018-09-09T17:00:00Z.</translation>
    </message>
    <message>
        <source>“{text}” is not a period: write FG, 1H, 2H, 1Q to 4Q, 1P to 3P, F5, 1I, OT.</source>
        <translation>«{text}» no es un período: escriba FG, 1H, 2H, 1Q a 4Q, 1P a 3P, F5, 1I, OT.</translation>
    </message>
    <message>
        <source>“{text}” is not a price. Write -110, +130, d1.91 or f5/2.</source>
        <translation>«{text}» no es un precio. Escriba -110, +130, d1.91 o f5/2.</translation>
    </message>
    <message>
        <source>“{text}” is not a price: a decimal price is above 1, such as d1.91.</source>
        <translation>«{text}» no es un precio: un precio decimal es mayor que 1, como d1.91.</translation>
    </message>
    <message>
        <source>“{text}” is not a price: both parts of f5/2 are above 0.</source>
        <translation>«{text}» no es un precio: ambas partes de f5/2 son mayores que 0.</translation>
    </message>
    <message>
        <source>“{text}” is not a rate. Type for instance 25 or 12.5%.</source>
        <translation>«{text}» no es una tasa. Escriba por ejemplo 25 o 12.5%.</translation>
    </message>
    <message>
        <source>“{text}” is not a run line such as +1.5(-160).</source>
        <translation>«{text}» no es una línea de carreras como +1.5(-160).</translation>
    </message>
    <message>
        <source>“{text}” is not a ticket number. It looks like {ticket_number}.</source>
        <translation>«{text}» no es un número de boleto. Se ve como {ticket_number}.</translation>
    </message>
    <message>
        <source>“{text}” is not a ticket number: its last digit does not fit, so one of its characters is wrong. Ask for it again.</source>
        <translation>«{text}» no es un número de boleto: su último dígito no corresponde, así que uno de sus caracteres está mal. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day: write for instance 13:05 or 1:05 PM.</source>
        <translation>«{text}» no es una hora del día: escriba por ejemplo 13:05 o 1:05 PM.</translation>
    </message>
    <message>
        <source>“{text}” is not a time of the day. Type for instance 22:30.</source>
        <translation>«{text}» no es una hora del día. Escriba por ejemplo 22:30.</translation>
    </message>
    <message>
        <source>“{text}” is not a time with its offset from UTC: {example}</source>
        <translation>«{text}» no es una hora con su diferencia con UTC: {example}</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number. Type for instance 50.</source>
        <translation>«{text}» no es un número entero. Escriba por ejemplo 50.</translation>
    </message>
    <message>
        <source>“{text}” is not an American price such as -110 or +130.</source>
        <translation>«{text}» no es un precio americano como -110 o +130.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Type for instance 250 or 25.50.</source>
        <translation>«{text}» no es un importe. Escriba por ejemplo 250 o 25.50.</translation>
    </message>
    <message>
        <source>“{text}” is not {what}: write a whole number.</source>
        <translation>«{text}» no es {what}: escriba un número entero.</translation>
    </message>
    <message>
        <source>“{text}” names no times. {examples}</source>
        <translation>«{text}» no nombra horas. {examples}</translation>
    </message>
    <message>
        <source>“{text}”: a score is 0 to {largest_score}.</source>
        <translation>«{text}»: un marcador es de 0 a {largest_score}.</translation>
    </message>
    <message>
        <source>“{text}”: {sport} has no period {period}.</source>
        <translation>«{text}»: {sport} no tiene el período {period}.</translation>
    </message>
    <message>
        <source>“{timezone}” is not a time zone. Write for instance America/New_York.</source>
        <translation>«{timezone}» no es una zona horaria. Escriba por ejemplo America/New_York.</translation>
    </message>
    <message>
        <source>“{typed}” is not an alias: write for instance Kansas City Chiefs=KC.</source>
        <translation>«{typed}» no es un alias: escriba por ejemplo Kansas City Chiefs=KC.</translation>
    </message>
    <message>
        <source>“{value}” is no number of kind {kind}.</source>
        <translation>«{value}» no es un número de clase {kind}.</translation>
    </message>
    <message>
        <source>“{value}” is not a choice: {choices}.</source>
        <translation>«{value}» no es una opción: {choices}.</translation>
    </message>
    <message>
        <source>“{value}” is written {value2}.</source>
        <translation>«{value}» se escribe {value2}.</translation>
    </message>
    <message>
        <source>“{wanted}” is now “{other}”.</source>
        <translation>«{wanted}» es ahora «{other}».</translation>
    </message>
    <message>
        <source>“{word}” is no player, clerk or day.</source>
        <translation>«{word}» no es un jugador, telefonista ni día.</translation>
    </message>
    <message>
        <source>“{word}” is not a price: a Hong Kong price is above 0, such as h0.91.</source>
        <translation>«{word}» no es un precio: un precio de Hong Kong es mayor que 0, como h0.91.</translation>
    </message>
    <message>
        <source>“{word}” is not an amount. Type for instance 250 or w250.</source>
        <translation>«{word}» no es un importe. Escriba por ejemplo 250 o w250.</translation>
    </message>
    <message>
        <source>“{wrong}” cannot be reckoned with. {examples}</source>
        <translation>Con «{wrong}» no se puede calcular. {examples}</translation>
    </message>
    <message>
        <source>✓ take</source>
        <translation>✓ tomar</translation>
    </message>
    <message>
        <source>✗ refuse</source>
        <translation>✗ rechazar</translation>
    </message>
</context>
<context>
    <name>settlement</name>
    <message>
        <source>{0}   (was {1})</source>
        <translation>{0}   (era {1})</translation>
    </message>
    <message>
        <source>{0} · player risks {1}</source>
        <translation>{0} · el jugador arriesga {1}</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source> on {0}</source>
        <translation> sobre {0}</translation>
    </message>
    <message>
        <source>&amp;Amount to the player</source>
        <translation>&amp;Importe para el jugador</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Decidir</translation>
    </message>
    <message>
        <source>&amp;Made good by</source>
        <translation>&amp;Reparado con</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>Amount, from the player’s side</source>
        <translation>Importe, del lado del jugador</translation>
    </message>
    <message>
        <source>Claim {0} is decided.</source>
        <translation>El reclamo {0} está decidido.</translation>
    </message>
    <message>
        <source>Decide claim {0}</source>
        <translation>Decidir el reclamo {0}</translation>
    </message>
    <message>
        <source>Grade the ticket {0} as {1}</source>
        <translation>Calificar el boleto {0} como {1}</translation>
    </message>
    <message>
        <source>Nothing changes by that.</source>
        <translation>Con eso no cambia nada.</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Nada más</translation>
    </message>
    <message>
        <source>Refused: the house is right</source>
        <translation>Rechazado: la casa tiene razón</translation>
    </message>
    <message>
        <source>Settled: they met half way</source>
        <translation>Arreglado: se acordó a medias</translation>
    </message>
    <message>
        <source>Type the amount: + to the player, − from the player.</source>
        <translation>Escriba el importe: + para el jugador, − del jugador.</translation>
    </message>
    <message>
        <source>Upheld: the player is right</source>
        <translation>Aceptado: el jugador tiene razón</translation>
    </message>
    <message>
        <source>Void the ticket {0}</source>
        <translation>Anular el boleto {0}</translation>
    </message>
    <message>
        <source>What the player is &amp;told</source>
        <translation>Qué se le &amp;dice al jugador</translation>
    </message>
    <message>
        <source>Withdrawn by the player</source>
        <translation>Retirado por el jugador</translation>
    </message>
    <message>
        <source>{0} becomes {1}: {2} is posted to {3}.</source>
        <translation>{0} pasa a {1}: {2} se asienta en {3}.</translation>
    </message>
    <message>
        <source>{0} {1}{2}: “{3}”</source>
        <translation>{0} {1}{2}: «{3}»</translation>
    </message>
</context>
<context>
    <name>weekly</name>
    <message>
        <source>&amp;Account in column</source>
        <translation>&amp;Cuenta en la columna</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Com&amp;parar</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Hand out files…</source>
        <translation>&amp;Entregar los archivos…</translation>
    </message>
    <message>
        <source>&amp;Week in column</source>
        <translation>&amp;Semana en la columna</translation>
    </message>
    <message>
        <source>A&amp;mounts from the</source>
        <translation>&amp;Importes del lado de</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Adjust.</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Alt+5 opens the accounts</source>
        <translation>Alt+5 abre las cuentas</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>As if the week closed now.</source>
        <translation>Como si la semana cerrara ahora.</translation>
    </message>
    <message>
        <source>As the week was closed.</source>
        <translation>Como se cerró la semana.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Called there</source>
        <translation>Llamado allá</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Carry</source>
        <translation>Arrastre</translation>
    </message>
    <message>
        <source>Change make-up…</source>
        <translation>Cambiar el make-up…</translation>
    </message>
    <message>
        <source>Check the figures against the postings</source>
        <translation>Comprobar las cifras con los asientos</translation>
    </message>
    <message>
        <source>Choose an agent.</source>
        <translation>Elija un agente.</translation>
    </message>
    <message>
        <source>Choose the file of the other system</source>
        <translation>Elija el archivo del otro sistema</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the week</source>
        <translation>Cerrar la semana</translation>
    </message>
    <message>
        <source>Close the week {0}</source>
        <translation>Cerrar la semana {0}</translation>
    </message>
    <message>
        <source>Close week</source>
        <translation>Cerrar semana</translation>
    </message>
    <message>
        <source>Closing the week</source>
        <translation>Cerrando la semana</translation>
    </message>
    <message>
        <source>Collapse or show everybody</source>
        <translation>Plegar o mostrar a todos</translation>
    </message>
    <message>
        <source>Column of the {0}</source>
        <translation>Columna de {0}</translation>
    </message>
    <message>
        <source>Columns of the figures</source>
        <translation>Columnas de las cifras</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Commission agents earn ({0} agents)</source>
        <translation>Comisión que ganan los agentes ({0} agentes)</translation>
    </message>
    <message>
        <source>Commissions and fees are posted, balances settled or carried. A closed week never changes again.</source>
        <translation>Se asientan comisiones y cargos, los saldos se saldan o se arrastran. Una semana cerrada no cambia nunca más.</translation>
    </message>
    <message>
        <source>Compare the week {0}</source>
        <translation>Comparar la semana {0}</translation>
    </message>
    <message>
        <source>Compare with another system</source>
        <translation>Comparar con otro sistema</translation>
    </message>
    <message>
        <source>Compare with another system…</source>
        <translation>Comparar con otro sistema…</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Copy all figures</source>
        <translation>Copiar todas las cifras</translation>
    </message>
    <message>
        <source>Corrects week</source>
        <translation>Corrige la semana</translation>
    </message>
    <message>
        <source>Counts on</source>
        <translation>Cuenta en</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Trato</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Due: the settle figure is {0}</source>
        <translation>A pagar: la cifra para saldar es {0}</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>Exportar la comparación</translation>
    </message>
    <message>
        <source>Export weekly figures</source>
        <translation>Exportar las cifras semanales</translation>
    </message>
    <message>
        <source>Export workbook</source>
        <translation>Exportar libro de cálculo</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Figures of the other system</source>
        <translation>Cifras del otro sistema</translation>
    </message>
    <message>
        <source>File of the other system</source>
        <translation>Archivo del otro sistema</translation>
    </message>
    <message>
        <source>Find in the figures</source>
        <translation>Buscar en las cifras</translation>
    </message>
    <message>
        <source>Folder for the files of the week</source>
        <translation>Carpeta para los archivos de la semana</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>From below</source>
        <translation>De abajo</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Total general</translation>
    </message>
    <message>
        <source>Hand out files…</source>
        <translation>Entregar los archivos…</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Cabezas</translation>
    </message>
    <message>
        <source>How much more the players won than in the week before</source>
        <translation>Cuánto más ganaron los jugadores que la semana anterior</translation>
    </message>
    <message>
        <source>Last wager</source>
        <translation>Última jugada</translation>
    </message>
    <message>
        <source>Likely reason</source>
        <translation>Razón probable</translation>
    </message>
    <message>
        <source>Make-up after</source>
        <translation>Make-up después</translation>
    </message>
    <message>
        <source>Make-up before</source>
        <translation>Make-up antes</translation>
    </message>
    <message>
        <source>Master sheet</source>
        <translation>Hoja maestra</translation>
    </message>
    <message>
        <source>Master sheet, {0}</source>
        <translation>Hoja maestra, {0}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Net loss: + the players lost. Commission and due: + the agent earns it.</source>
        <translation>Pérdida neta: + los jugadores perdieron. Comisión y a pagar: + el agente lo gana.</translation>
    </message>
    <message>
        <source>Nothing was compared yet.</source>
        <translation>Todavía no se comparó nada.</translation>
    </message>
    <message>
        <source>Nothing was posted there.</source>
        <translation>Allí no se asentó nada.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Only a manager or the owner may close the week.</source>
        <translation>Solo un gerente o el propietario puede cerrar la semana.</translation>
    </message>
    <message>
        <source>Own players lost</source>
        <translation>Perdieron los jugadores propios</translation>
    </message>
    <message>
        <source>Passed up</source>
        <translation>Pasado arriba</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Per-head fees agents are charged ({0} heads)</source>
        <translation>Cargos por cabeza a los agentes ({0} cabezas)</translation>
    </message>
    <message>
        <source>Players a day</source>
        <translation>Jugadores por día</translation>
    </message>
    <message>
        <source>Player’s side: − is what the player owes</source>
        <translation>Lado del jugador: − es lo que el jugador debe</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Asentado</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Print the agent’s statement…</source>
        <translation>Imprimir el estado de cuenta del agente…</translation>
    </message>
    <message>
        <source>Print the figures…</source>
        <translation>Imprimir las cifras…</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Reason of the sign-off</source>
        <translation>Motivo del visto bueno</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Remem&amp;ber</source>
        <translation>&amp;Recordar</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>A saldar</translation>
    </message>
    <message>
        <source>Settle figure {0}</source>
        <translation>Cifra para saldar {0}</translation>
    </message>
    <message>
        <source>Settled to zero ({0} players): paid out</source>
        <translation>Saldado a cero ({0} jugadores): pagado</translation>
    </message>
    <message>
        <source>Settled to zero: taken in</source>
        <translation>Saldado a cero: cobrado</translation>
    </message>
    <message>
        <source>Sheets (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Hojas (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Show &amp;tickets</source>
        <translation>Mostrar &amp;boletos</translation>
    </message>
    <message>
        <source>Show or hide the change since last week</source>
        <translation>Mostrar u ocultar el cambio desde la semana anterior</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Show them: {0}</source>
        <translation>Mostrarlos: {0}</translation>
    </message>
    <message>
        <source>Statement of {0}</source>
        <translation>Estado de cuenta de {0}</translation>
    </message>
    <message>
        <source>The book has no agents. Add them in Accounts.</source>
        <translation>El libro no tiene agentes. Agréguelos en Cuentas.</translation>
    </message>
    <message>
        <source>The book has no such week.</source>
        <translation>El libro no tiene esa semana.</translation>
    </message>
    <message>
        <source>The chosen &amp;row is</source>
        <translation>La &amp;fila elegida es</translation>
    </message>
    <message>
        <source>The figures are being read.</source>
        <translation>Se leen las cifras.</translation>
    </message>
    <message>
        <source>The figures are on the clipboard.</source>
        <translation>Las cifras están en el portapapeles.</translation>
    </message>
    <message>
        <source>The files are handed out when the week is closed.</source>
        <translation>Los archivos se entregan cuando la semana está cerrada.</translation>
    </message>
    <message>
        <source>The week is closed; the week of {0} is open now.</source>
        <translation>La semana está cerrada; ahora está abierta la semana del {0}.</translation>
    </message>
    <message>
        <source>There are no agents and no players yet.</source>
        <translation>Todavía no hay agentes ni jugadores.</translation>
    </message>
    <message>
        <source>This week is closed already.</source>
        <translation>Esta semana ya está cerrada.</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>Week after  ]</source>
        <translation>Semana siguiente  ]</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Week before  [</source>
        <translation>Semana anterior  [</translation>
    </message>
    <message>
        <source>Week here</source>
        <translation>Semana aquí</translation>
    </message>
    <message>
        <source>Week there</source>
        <translation>Semana allá</translation>
    </message>
    <message>
        <source>Weekly figures</source>
        <translation>Cifras semanales</translation>
    </message>
    <message>
        <source>Weekly figures, from the player's side</source>
        <translation>Cifras semanales, del lado del jugador</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What will be posted</source>
        <translation>Qué se asentará</translation>
    </message>
    <message>
        <source>Why it closes with flagged tickets undecided</source>
        <translation>Por qué cierra con boletos marcados sin decidir</translation>
    </message>
    <message>
        <source>Why this commission</source>
        <translation>Por qué esta comisión</translation>
    </message>
    <message>
        <source>Why this commission  F1</source>
        <translation>Por qué esta comisión  F1</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>Por qué este número</translation>
    </message>
    <message>
        <source>With balance</source>
        <translation>Con saldo</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Libro de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>a CSV file or workbook with a row for each account</source>
        <translation>un archivo CSV o libro de cálculo con una fila por cuenta</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>account, name or agent</source>
        <translation>cuenta, nombre o agente</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concuerda</translation>
    </message>
    <message>
        <source>all even</source>
        <translation>todos a mano</translation>
    </message>
    <message>
        <source>bookdesk verify says where the book differs from its journal.</source>
        <translation>bookdesk verify dice dónde difiere el libro de su diario.</translation>
    </message>
    <message>
        <source>brought forward {0} + {1}</source>
        <translation>traído {0} + {1}</translation>
    </message>
    <message>
        <source>house’s side</source>
        <translation>lado de la casa</translation>
    </message>
    <message>
        <source>players and agents {0} + house {1} + till {2} = {3}</source>
        <translation>jugadores y agentes {0} + casa {1} + caja {2} = {3}</translation>
    </message>
    <message>
        <source>players owe {0}</source>
        <translation>los jugadores deben {0}</translation>
    </message>
    <message>
        <source>player’s side</source>
        <translation>del lado del jugador</translation>
    </message>
    <message>
        <source>the book owes {0}</source>
        <translation>el libro debe {0}</translation>
    </message>
    <message>
        <source>{0} accounts compared, {1} differ, by {2} in all (theirs less ours).</source>
        <translation>{0} cuentas comparadas, {1} difieren, por {2} en total (lo de ellos menos lo nuestro).</translation>
    </message>
    <message>
        <source>{0} numbers are not what the postings come to. {1}</source>
        <translation>{0} números no son lo que suman los asientos. {1}</translation>
    </message>
    <message>
        <source>{0} players · {1}</source>
        <translation>{0} jugadores · {1}</translation>
    </message>
    <message>
        <source>{0} postings come to {1}</source>
        <translation>{0} asientos llegan a {1}</translation>
    </message>
    <message>
        <source>{0} postings of {1} accounts add up to the figures, to the cent.</source>
        <translation>{0} asientos de {1} cuentas suman las cifras, al centavo.</translation>
    </message>
    <message>
        <source>{0} rows could not be read and were left out.</source>
        <translation>{0} filas no se pudieron leer y se dejaron fuera.</translation>
    </message>
    <message>
        <source>{0} rows written to {1}.</source>
        <translation>{0} filas se escribieron en {1}.</translation>
    </message>
    <message>
        <source>{0}, before the move</source>
        <translation>{0}, antes del traslado</translation>
    </message>
    <message>
        <source>{0}, signed off: {1}</source>
        <translation>{0}, con visto bueno: {1}</translation>
    </message>
    <message>
        <source>{0}. From the player’s side: − is what the player lost.</source>
        <translation>{0}. Del lado del jugador: − es lo que el jugador perdió.</translation>
    </message>
    <message>
        <source>{0}. Pending is the risk open now.</source>
        <translation>{0}. Pendiente es el riesgo abierto ahora.</translation>
    </message>
    <message>
        <source>{1} files are written to {0}.</source>
        <translation>{1} archivos se escribieron en {0}.</translation>
    </message>
    <message>
        <source>Δ last week</source>
        <translation>Δ semana anterior</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Back to the number before  Backspace</source>
        <translation>Volver al número anterior  Retroceso</translation>
    </message>
    <message>
        <source>Enter opens a row · F1 explains its value · Backspace goes back</source>
        <translation>Intro abre una fila · F1 explica su valor · Retroceso vuelve</translation>
    </message>
    <message>
        <source>Enter opens it</source>
        <translation>Intro lo abre</translation>
    </message>
    <message>
        <source>Enter: why this</source>
        <translation>Intro: por qué esto</translation>
    </message>
    <message>
        <source>No row makes it.</source>
        <translation>Ninguna fila lo compone.</translation>
    </message>
    <message>
        <source>The rows that make it</source>
        <translation>Las filas que lo componen</translation>
    </message>
    <message>
        <source>There is nothing that makes it: {0}</source>
        <translation>No hay nada que lo componga: {0}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>Por qué este número</translation>
    </message>
    <message>
        <source>Why {0}</source>
        <translation>Por qué {0}</translation>
    </message>
    <message>
        <source>the highest of {0} is {1}</source>
        <translation>el mayor de {0} es {1}</translation>
    </message>
    <message>
        <source>the last of {0} stands: {1}</source>
        <translation>el último de {0} vale: {1}</translation>
    </message>
    <message>
        <source>the lowest of {0} is {1}</source>
        <translation>el menor de {0} es {1}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} rows come to {1}</source>
        <translation>{0} filas llegan a {1}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>cuentas</translation>
    </message>
    <message>
        <source>accrual adjustment</source>
        <translation>ajuste de devengo</translation>
    </message>
    <message>
        <source>action</source>
        <translation>acción</translation>
    </message>
    <message>
        <source>action if same home</source>
        <translation>acción si el mismo local</translation>
    </message>
    <message>
        <source>action locked</source>
        <translation>acción a este precio</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>adjustments</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>adopting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agente</translation>
    </message>
    <message>
        <source>agent tier</source>
        <translation>nivel del agente</translation>
    </message>
    <message>
        <source>agent tier limit</source>
        <translation>límite del nivel del agente</translation>
    </message>
    <message>
        <source>agent tier on the event</source>
        <translation>nivel del agente en el evento</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>american</source>
        <translation>americano</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>importe</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>aprobar</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>as scheduled</source>
        <translation>como se programó</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>como se escribió</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>dejar de lado</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>auditor</translation>
    </message>
    <message>
        <source>away</source>
        <translation>visitante</translation>
    </message>
    <message>
        <source>away over</source>
        <translation>alta del visitante</translation>
    </message>
    <message>
        <source>away under</source>
        <translation>baja del visitante</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>copia de seguridad</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>baseball</source>
        <translation>béisbol</translation>
    </message>
    <message>
        <source>basketball</source>
        <translation>baloncesto</translation>
    </message>
    <message>
        <source>betting adjustment</source>
        <translation>ajuste de apuestas</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>compra</translation>
    </message>
    <message>
        <source>by chart percent</source>
        <translation>por porcentaje de tabla</translation>
    </message>
    <message>
        <source>call</source>
        <translation>llamada</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>cancelar</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>cap per game</source>
        <translation>tope por juego</translation>
    </message>
    <message>
        <source>carry</source>
        <translation>arrastre</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>caja</translation>
    </message>
    <message>
        <source>cents</source>
        <translation>centavos</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambiar</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>opción</translation>
    </message>
    <message>
        <source>circled</source>
        <translation>con círculo</translation>
    </message>
    <message>
        <source>circled limit</source>
        <translation>límite con círculo</translation>
    </message>
    <message>
        <source>classic</source>
        <translation>clásico</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>telefonista</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cierre</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>closed events</source>
        <translation>eventos cerrados</translation>
    </message>
    <message>
        <source>closer</source>
        <translation>cierre</translation>
    </message>
    <message>
        <source>commission</source>
        <translation>comisión</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contradice</translation>
    </message>
    <message>
        <source>copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>corrección</translation>
    </message>
    <message>
        <source>count</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>crédito</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>decimal</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>depósito</translation>
    </message>
    <message>
        <source>differential</source>
        <translation>diferencial</translation>
    </message>
    <message>
        <source>dnb</source>
        <translation>dnb</translation>
    </message>
    <message>
        <source>double chance</source>
        <translation>doble oportunidad</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>empate</translation>
    </message>
    <message>
        <source>draw no bet</source>
        <translation>empate no vale</translation>
    </message>
    <message>
        <source>draw or away</source>
        <translation>empate o visitante</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonada</translation>
    </message>
    <message>
        <source>due</source>
        <translation>vence</translation>
    </message>
    <message>
        <source>each</source>
        <translation>cada uno</translation>
    </message>
    <message>
        <source>early limit</source>
        <translation>límite temprano</translation>
    </message>
    <message>
        <source>ehd</source>
        <translation>ehd</translation>
    </message>
    <message>
        <source>either</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>en otro lugar</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>ended terms</source>
        <translation>plazos terminados</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entrant</source>
        <translation>participante</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>equal or less</source>
        <translation>igual o menor</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
    <message>
        <source>exchanged</source>
        <translation>cambiados</translation>
    </message>
    <message>
        <source>exports</source>
        <translation>exportaciones</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>exposición</translation>
    </message>
    <message>
        <source>face</source>
        <translation>nominal</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>cargo</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>completar</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>follow</source>
        <translation>seguir</translation>
    </message>
    <message>
        <source>football</source>
        <translation>fútbol americano</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>fracción</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>free play</source>
        <translation>jugada gratis</translation>
    </message>
    <message>
        <source>free play won</source>
        <translation>jugada gratis ganada</translation>
    </message>
    <message>
        <source>friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>future</source>
        <translation>futuro</translation>
    </message>
    <message>
        <source>game</source>
        <translation>juego</translation>
    </message>
    <message>
        <source>general</source>
        <translation>general</translation>
    </message>
    <message>
        <source>give</source>
        <translation>dar</translation>
    </message>
    <message>
        <source>greatest</source>
        <translation>mayor</translation>
    </message>
    <message>
        <source>half loss</source>
        <translation>media derrota</translation>
    </message>
    <message>
        <source>half lost</source>
        <translation>medio perdido</translation>
    </message>
    <message>
        <source>half win</source>
        <translation>media victoria</translation>
    </message>
    <message>
        <source>half won</source>
        <translation>medio ganado</translation>
    </message>
    <message>
        <source>handle</source>
        <translation>volumen</translation>
    </message>
    <message>
        <source>head</source>
        <translation>cabeza</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenida</translation>
    </message>
    <message>
        <source>held wagers</source>
        <translation>jugadas retenidas</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>ocultar</translation>
    </message>
    <message>
        <source>hockey</source>
        <translation>hockey</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>retención</translation>
    </message>
    <message>
        <source>hold amount</source>
        <translation>importe de retención</translation>
    </message>
    <message>
        <source>home</source>
        <translation>local</translation>
    </message>
    <message>
        <source>home or away</source>
        <translation>local o visitante</translation>
    </message>
    <message>
        <source>home or draw</source>
        <translation>local o empate</translation>
    </message>
    <message>
        <source>home over</source>
        <translation>alta del local</translation>
    </message>
    <message>
        <source>home under</source>
        <translation>baja del local</translation>
    </message>
    <message>
        <source>horse</source>
        <translation>caballo</translation>
    </message>
    <message>
        <source>horses</source>
        <translation>caballos</translation>
    </message>
    <message>
        <source>house</source>
        <translation>casa</translation>
    </message>
    <message>
        <source>if action</source>
        <translation>si hay acción</translation>
    </message>
    <message>
        <source>if bet</source>
        <translation>apuesta condicional</translation>
    </message>
    <message>
        <source>if set</source>
        <translation>si tiene</translation>
    </message>
    <message>
        <source>if win</source>
        <translation>si gana</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importación</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>info</source>
        <translation>información</translation>
    </message>
    <message>
        <source>internet</source>
        <translation>internet</translation>
    </message>
    <message>
        <source>joining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>know</source>
        <translation>saber</translation>
    </message>
    <message>
        <source>large wager</source>
        <translation>jugada grande</translation>
    </message>
    <message>
        <source>last</source>
        <translation>último</translation>
    </message>
    <message>
        <source>last full</source>
        <translation>última completa</translation>
    </message>
    <message>
        <source>league</source>
        <translation>liga</translation>
    </message>
    <message>
        <source>least</source>
        <translation>menor</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>limit by game</source>
        <translation>límite por juego</translation>
    </message>
    <message>
        <source>limit by line</source>
        <translation>límite por línea</translation>
    </message>
    <message>
        <source>limit of the line type</source>
        <translation>límite del tipo de línea</translation>
    </message>
    <message>
        <source>limit of the number of teams</source>
        <translation>límite del número de equipos</translation>
    </message>
    <message>
        <source>limit of the player</source>
        <translation>límite del jugador</translation>
    </message>
    <message>
        <source>limit of the profile</source>
        <translation>límite del perfil</translation>
    </message>
    <message>
        <source>limit rules</source>
        <translation>reglas de límites</translation>
    </message>
    <message>
        <source>line</source>
        <translation>línea</translation>
    </message>
    <message>
        <source>line move</source>
        <translation>movimiento de línea</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>listed away</source>
        <translation>anunciado visitante</translation>
    </message>
    <message>
        <source>listed both</source>
        <translation>ambos anunciados</translation>
    </message>
    <message>
        <source>listed home</source>
        <translation>anunciado local</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>bloquear</translation>
    </message>
    <message>
        <source>lose</source>
        <translation>perder</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>loss a day</source>
        <translation>pérdida al día</translation>
    </message>
    <message>
        <source>loss a week</source>
        <translation>pérdida a la semana</translation>
    </message>
    <message>
        <source>loss cap</source>
        <translation>tope de pérdida</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>gerente</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>escrita</translation>
    </message>
    <message>
        <source>market</source>
        <translation>mercado</translation>
    </message>
    <message>
        <source>market block</source>
        <translation>bloqueo de mercado</translation>
    </message>
    <message>
        <source>master</source>
        <translation>maestro</translation>
    </message>
    <message>
        <source>max leg</source>
        <translation>selección mayor</translation>
    </message>
    <message>
        <source>maximum payout</source>
        <translation>pago máximo</translation>
    </message>
    <message>
        <source>maximum win</source>
        <translation>ganancia máxima</translation>
    </message>
    <message>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>money</source>
        <translation>dinero</translation>
    </message>
    <message>
        <source>money line</source>
        <translation>línea de dinero</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>must</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativo</translation>
    </message>
    <message>
        <source>net</source>
        <translation>neto</translation>
    </message>
    <message>
        <source>net passup</source>
        <translation>neto pasado arriba</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>next morning</source>
        <translation>la mañana siguiente</translation>
    </message>
    <message>
        <source>nfl week</source>
        <translation>semana NFL</translation>
    </message>
    <message>
        <source>no action</source>
        <translation>sin acción</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>odds</source>
        <translation>momios</translation>
    </message>
    <message>
        <source>off</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>one ticket</source>
        <translation>un boleto</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>open spots</source>
        <translation>lugares abiertos</translation>
    </message>
    <message>
        <source>opener</source>
        <translation>apertura</translation>
    </message>
    <message>
        <source>opening balance</source>
        <translation>saldo inicial</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>out</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>outright</source>
        <translation>a ganador</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>externa</translation>
    </message>
    <message>
        <source>over</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>override</source>
        <translation>excepción</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propietario</translation>
    </message>
    <message>
        <source>parlay</source>
        <translation>parlay</translation>
    </message>
    <message>
        <source>parlay and teaser</source>
        <translation>parlay y teaser</translation>
    </message>
    <message>
        <source>past post</source>
        <translation>posterior a la hora</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>pagar</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>pagos</translation>
    </message>
    <message>
        <source>payout</source>
        <translation>pago</translation>
    </message>
    <message>
        <source>payout of the day</source>
        <translation>pago del día</translation>
    </message>
    <message>
        <source>payout of the number of teams</source>
        <translation>pago del número de equipos</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>period</source>
        <translation>período</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>pin</translation>
    </message>
    <message>
        <source>place</source>
        <translation>puesto</translation>
    </message>
    <message>
        <source>player</source>
        <translation>jugador</translation>
    </message>
    <message>
        <source>pleaser</source>
        <translation>pleaser</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>política</translation>
    </message>
    <message>
        <source>pool place</source>
        <translation>fondo a segundo</translation>
    </message>
    <message>
        <source>pool show</source>
        <translation>fondo a tercero</translation>
    </message>
    <message>
        <source>pool win</source>
        <translation>fondo a ganador</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positivo</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>pospuesto</translation>
    </message>
    <message>
        <source>price</source>
        <translation>precio</translation>
    </message>
    <message>
        <source>price range</source>
        <translation>rango de precios</translation>
    </message>
    <message>
        <source>profit</source>
        <translation>ganancia</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>promoción</translation>
    </message>
    <message>
        <source>prop</source>
        <translation>proposición</translation>
    </message>
    <message>
        <source>push</source>
        <translation>empate</translation>
    </message>
    <message>
        <source>push always</source>
        <translation>siempre empate</translation>
    </message>
    <message>
        <source>push if winner</source>
        <translation>empate si ganador</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>cotizado</translation>
    </message>
    <message>
        <source>racing</source>
        <translation>carreras</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>tasa</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>reduce</source>
        <translation>reducir</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>refund all</source>
        <translation>devolver todo</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>reprice</source>
        <translation>nuevo precio</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>reverse</source>
        <translation>reversa</translation>
    </message>
    <message>
        <source>reverse red</source>
        <translation>rojo inverso</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk</source>
        <translation>riesgo</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>rodar</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>rotación</translation>
    </message>
    <message>
        <source>round robin</source>
        <translation>round robin</translation>
    </message>
    <message>
        <source>rule about parlays</source>
        <translation>regla sobre parlays</translation>
    </message>
    <message>
        <source>rule about the same wager again</source>
        <translation>regla sobre la misma jugada otra vez</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>el mismo día</translation>
    </message>
    <message>
        <source>saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>separador</translation>
    </message>
    <message>
        <source>settle</source>
        <translation>saldar</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>arreglado</translation>
    </message>
    <message>
        <source>share</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>show</source>
        <translation>tercero</translation>
    </message>
    <message>
        <source>sides</source>
        <translation>lados</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>visto bueno</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>barra</translation>
    </message>
    <message>
        <source>soccer</source>
        <translation>fútbol</translation>
    </message>
    <message>
        <source>split</source>
        <translation>partes</translation>
    </message>
    <message>
        <source>sport</source>
        <translation>deporte</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>hándicap</translation>
    </message>
    <message>
        <source>spread price</source>
        <translation>precio del hándicap</translation>
    </message>
    <message>
        <source>stand</source>
        <translation>mantener</translation>
    </message>
    <message>
        <source>start time</source>
        <translation>hora de inicio</translation>
    </message>
    <message>
        <source>station</source>
        <translation>estación</translation>
    </message>
    <message>
        <source>straight</source>
        <translation>directa</translation>
    </message>
    <message>
        <source>suggest</source>
        <translation>sugerir</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendido</translation>
    </message>
    <message>
        <source>system limit</source>
        <translation>límite del sistema</translation>
    </message>
    <message>
        <source>team total</source>
        <translation>total de equipo</translation>
    </message>
    <message>
        <source>teaser</source>
        <translation>teaser</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>three way</source>
        <translation>a tres resultados</translation>
    </message>
    <message>
        <source>three way spread</source>
        <translation>hándicap a tres resultados</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>umbral</translation>
    </message>
    <message>
        <source>thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>boleto</translation>
    </message>
    <message>
        <source>till</source>
        <translation>caja</translation>
    </message>
    <message>
        <source>times</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>top</source>
        <translation>top</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>total price</source>
        <translation>precio del total</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>traspaso</translation>
    </message>
    <message>
        <source>tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>escrita a mano</translation>
    </message>
    <message>
        <source>under</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>users</source>
        <translation>usuarios</translation>
    </message>
    <message>
        <source>void</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volumen</translation>
    </message>
    <message>
        <source>wager</source>
        <translation>jugada</translation>
    </message>
    <message>
        <source>wager limit</source>
        <translation>límite de jugada</translation>
    </message>
    <message>
        <source>wagering</source>
        <translation>apuestas</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>week reminder</source>
        <translation>recordatorio de la semana</translation>
    </message>
    <message>
        <source>win</source>
        <translation>ganar</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>deseo</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>retiro</translation>
    </message>
    <message>
        <source>withdrawal requested</source>
        <translation>retiro solicitado</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>won</source>
        <translation>ganado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>yes no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>cero</translation>
    </message>
    <message>
        <source>zero winners</source>
        <translation>cero a ganadores</translation>
    </message>
    <message>
        <source>zeroing</source>
        <translation>puesta a cero</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>How far</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tardó</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
</TS>
