package org.hongyan.customers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongyan.customers.ImportBatch.State;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.AuditTrail;
import org.hongyan.identity.Caller;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of an import as its wizard takes them. */
@Service
class Imports {

  static final long MAX_UPLOAD = 300_000_000;
  private static final Duration UNDO = Duration.ofHours(24);
  private static final int PREVIEW = 20;

  /** A first look at a file, for a person to correct. */
  record Analysis(
      BatchId id,
      ImportForm form,
      List<String> sheets,
      List<ImportPlan.Column> columns,
      List<String> ignored,
      boolean remembered,
      List<List<String>> preview) {}

  private final ImportRepository repository;
  private final ImportFiles files;
  private final ImportJobs jobs;
  private final Accounts accounts;
  private final AuditTrail audit;
  private final InstantSource clock;

  Imports(
      ImportRepository repository,
      ImportFiles files,
      ImportJobs jobs,
      Accounts accounts,
      AuditTrail audit,
      InstantSource clock) {
    this.repository = repository;
    this.files = files;
    this.jobs = jobs;
    this.accounts = accounts;
    this.audit = audit;
    this.clock = clock;
  }

  /** Takes a file in; a bad one is refused with its {@code file.…} code and not kept. */
  @Transactional
  Analysis upload(Caller caller, String fileName, InputStream content) {
    var id = BatchId.next();
    try {
      long bytes = files.store(id, content, MAX_UPLOAD);
      var form = form(id);
      var analysis = analyse(id, form);
      var name = fileName.replaceAll("[\\p{Cc}/\\\\]", " ").strip();
      name = name.isEmpty() ? "file" : name.substring(Math.max(0, name.length() - 200));
      repository.insert(id, caller, name, bytes, clock.instant());
      repository.move(id, State.ANALYSED, clock.instant(), State.UPLOADED);
      return analysis;
    } catch (BadFile bad) {
      files.drop(id, true);
      throw new Refused(bad.code(), Map.of("name", fileName));
    }
  }

  /** Looks again with another encoding, separator, sheet or header choice. */
  @Transactional(readOnly = true)
  Analysis analyse(Caller caller, BatchId id, ImportForm form) {
    inState(caller, id, State.ANALYSED, State.CHECKED);
    try {
      return analyse(id, form);
    } catch (BadFile bad) {
      throw new Refused(bad.code());
    }
  }

  private ImportForm form(BatchId id) {
    var file = files.upload(id);
    try {
      if (FileGuard.check(file) == FileGuard.Form.WORKBOOK) {
        var form = new ImportForm(true, "UTF-8", ",", 0, true);
        return withHeader(form, TableFile.head(file, form, PREVIEW));
      }
      var encoding = TextEncoding.guess(file);
      var form = new ImportForm(false, encoding, separator(file, encoding), 0, true);
      return withHeader(form, TableFile.head(file, form, PREVIEW));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ImportForm withHeader(ImportForm form, List<List<String>> head) {
    return new ImportForm(
        form.workbook(),
        form.encoding(),
        form.separator(),
        form.sheet(),
        Headings.looksLikeHeader(head));
  }

  /** The separator that cuts the first rows into the most equal columns. */
  private static String separator(Content file, String encoding) {
    var best = ",";
    double most = 0;
    for (var candidate : List.of(",", ";", "\t", "|")) {
      List<List<String>> head;
      try {
        head = TableFile.head(file, new ImportForm(false, encoding, candidate, 0, true), 50);
      } catch (BadFile unlikely) {
        continue;
      }
      if (head.isEmpty()) continue;
      int width = head.getFirst().size();
      long equal = head.stream().filter(row -> row.size() == width).count();
      double score = (width - 1) * ((double) equal / head.size());
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return best;
  }

  private Analysis analyse(BatchId id, ImportForm form) {
    var file = files.upload(id);
    var head = TableFile.head(file, form, PREVIEW + 1);
    if (head.isEmpty()) throw new BadFile("file.empty");
    int width = head.stream().mapToInt(List::size).max().orElse(0);
    var header = new ArrayList<>(form.header() ? head.getFirst() : List.<String>of());
    while (header.size() < width) header.add("");
    var rows = form.header() ? head.subList(1, head.size()) : head;
    if (rows.isEmpty()) throw new BadFile("file.no-rows");
    var guessed = Headings.guess(header, rows);
    var kept =
        form.header()
            ? repository.remembered(Headings.key(header))
            : java.util.Optional.<List<ImportPlan.Column>>empty();
    var columns = kept.filter(known -> known.size() == guessed.size()).orElse(guessed);
    var ignored =
        guessed.stream().map(ImportPlan.Column::heading).filter(Headings::afterTheCall).toList();
    try {
      var sheets = form.workbook() ? TableFile.sheets(file) : List.<String>of();
      return new Analysis(id, form, sheets, columns, ignored, columns != guessed, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Counts what the plan would do; the result appears in the batch. */
  @Transactional
  void check(Caller caller, BatchId id, ImportPlan plan) {
    inState(caller, id, State.ANALYSED, State.CHECKED);
    take(caller, id, plan);
    if (!repository.move(id, State.CHECKING, clock.instant(), State.ANALYSED, State.CHECKED))
      throw changed();
    jobs.schedule(id, ImportJobs.Phase.CHECK);
  }

  /** Starts the import in the background. */
  @Transactional
  void run(Caller caller, BatchId id, ImportPlan plan) {
    inState(caller, id, State.ANALYSED, State.CHECKED);
    take(caller, id, plan);
    if (!repository.move(id, State.RUNNING, clock.instant(), State.ANALYSED, State.CHECKED))
      throw changed();
    audit.record(
        caller,
        "customers.imported",
        "import:" + id.value(),
        Map.of("duplicates", plan.duplicates().name()));
    jobs.schedule(id, ImportJobs.Phase.RUN);
  }

  private void take(Caller caller, BatchId id, ImportPlan plan) {
    var owner = plan.owner();
    if (owner != null) {
      boolean near =
          accounts
              .find(owner)
              .filter(who -> who.active() && caller.scope().covers(owner, who.orgPath()))
              .isPresent();
      if (!near) throw new NotFound("account", owner.value());
    }
    boolean anybody =
        plan.columns().stream()
            .anyMatch(
                column ->
                    column.target() == ImportPlan.Target.PHONE
                        || column.target() == ImportPlan.Target.NAME
                        || column.target() == ImportPlan.Target.COMPANY);
    if (!anybody) throw new Refused("import.no-columns");
    for (var column : plan.columns()) {
      boolean kept =
          column.target() == ImportPlan.Target.FIELD
              || column.target() == ImportPlan.Target.OUTCOME;
      if (column.target() == ImportPlan.Target.FIELD
          && Headings.afterTheCall(column.heading())
          && kept) {
        throw new Refused("import.post-call", Map.of("heading", column.heading()));
      }
    }
    repository.plan(id, plan);
    if (plan.form().header()) {
      var head = TableFile.head(files.upload(id), plan.form(), 1);
      if (!head.isEmpty())
        repository.remember(Headings.key(head.getFirst()), plan.columns(), clock.instant());
    }
  }

  @Transactional
  void pause(Caller caller, BatchId id) {
    batch(caller, id);
    if (!repository.move(id, State.PAUSED, clock.instant(), State.RUNNING)) throw changed();
  }

  @Transactional
  void resume(Caller caller, BatchId id) {
    batch(caller, id);
    if (!repository.move(id, State.RUNNING, clock.instant(), State.PAUSED, State.FAILED))
      throw changed();
    jobs.schedule(id, ImportJobs.Phase.RUN);
  }

  /** Stops; what is in already stays until it is undone. */
  @Transactional
  void cancel(Caller caller, BatchId id) {
    batch(caller, id);
    if (!repository.move(
        id,
        State.CANCELLED,
        clock.instant(),
        State.RUNNING,
        State.PAUSED,
        State.CHECKING,
        State.CHECKED,
        State.ANALYSED,
        State.FAILED)) throw changed();
  }

  /** Takes the batch back within a day of its end. */
  @Transactional
  void undo(Caller caller, BatchId id) {
    var batch = batch(caller, id);
    var ended = batch.endedAt();
    if (ended != null && ended.plus(UNDO).isBefore(clock.instant()))
      throw new Refused("import.undo-over");
    if (!repository.move(
        id, State.UNDOING, clock.instant(), State.DONE, State.CANCELLED, State.FAILED))
      throw changed();
    audit.record(caller, "customers.import-undone", "import:" + id.value(), Map.of());
    jobs.schedule(id, ImportJobs.Phase.UNDO);
  }

  @Transactional(readOnly = true)
  List<ImportBatch> list(Caller caller) {
    return repository.list(caller);
  }

  /** The batch if its importer is the caller or below. */
  @Transactional(readOnly = true)
  ImportBatch batch(Caller caller, BatchId id) {
    return repository
        .find(id)
        .filter(batch -> caller.scope().covers(batch.ownerId(), batch.orgPath()))
        .orElseThrow(() -> new NotFound("import", id.value()));
  }

  /** The file of errors shows whole numbers, as they were brought: who asks for it is noted. */
  @Transactional
  void errorsAsked(Caller caller, BatchId id) {
    batch(caller, id);
    audit.record(caller, "customers.import-errors-fetched", "import:" + id.value(), Map.of());
  }

  /** Lines not taken, as they stood in the file, with the reason in both languages. */
  @Transactional(readOnly = true)
  void errors(Caller caller, BatchId id, String format, OutputStream out) throws IOException {
    var batch = batch(caller, id);
    var plan = batch.plan();
    if (plan == null || !files.hasSpool(id)) throw new Refused("import.file-gone");
    try (var table = TableWriter.of(format, out)) {
      var header =
          new ArrayList<>(plan.columns().stream().map(ImportPlan.Column::heading).toList());
      header.addAll(List.of("行号 Line", "原因", "Reason"));
      table.row(header);
      new ErrorLines(repository, files).write(id, plan, table);
    }
  }

  private void inState(Caller caller, BatchId id, State... states) {
    if (!List.of(states).contains(batch(caller, id).state())) throw changed();
  }

  private static Refused changed() {
    return new Refused("import.state");
  }
}
