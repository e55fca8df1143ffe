package org.hongyan.customers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Sessions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes an export page by page with the eyes of the one who asked for it. */
@Component
class ExportWriter {

  private static final List<String> HEADER =
      List.of(
          "名称 Name",
          "公司 Company",
          "联系人 Contact",
          "电话 Number",
          "省 Province",
          "市 City",
          "等级 Grade",
          "归属 Owner",
          "来源 Source",
          "最近联系 Last contact",
          "勿打扰 Do not call");

  private final SealedFiles sealed;
  private final ExportRepository repository;
  private final CustomerLists lists;
  private final Sessions sessions;
  private final TransactionTemplate transaction;
  private final InstantSource clock;

  ExportWriter(
      SealedFiles sealed,
      ExportRepository repository,
      CustomerLists lists,
      Sessions sessions,
      TransactionTemplate transaction,
      InstantSource clock) {
    this.sealed = sealed;
    this.repository = repository;
    this.lists = lists;
    this.sessions = sessions;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** The finished file, for reading once. */
  InputStream open(UUID id) throws IOException {
    return sealed.read(path(id), about(id), 0);
  }

  private Path path(UUID id) {
    return sealed.folder("exports").resolve(id + ".out");
  }

  private static String about(UUID id) {
    return "export|" + id;
  }

  void write(UUID id) {
    var wanted = transaction.execute(status -> repository.wanted(id));
    var caller = transaction.execute(status -> sessions.caller(repository.owner(id)));
    try {
      long rows = rows(id, wanted, caller);
      boolean capped = rows >= Exports.ROW_CAP;
      transaction.executeWithoutResult(
          status -> repository.finish(id, "DONE", rows, capped, clock.instant()));
    } catch (IOException | RuntimeException broken) {
      transaction.executeWithoutResult(
          status -> repository.finish(id, "FAILED", 0, false, clock.instant()));
      throw broken instanceof IOException e
          ? new UncheckedIOException(e)
          : (RuntimeException) broken;
    }
  }

  private long rows(UUID id, Exports.Wanted wanted, Caller caller) throws IOException {
    long rows = 0;
    try (var out = sealed.write(path(id), about(id));
        var table = TableWriter.of(wanted.format().name(), out)) {
      table.row(HEADER);
      @Nullable String cursor = null;
      do {
        var page = lists.list(caller, wanted.query(cursor));
        for (var row : page.rows()) table.row(cells(row));
        rows += page.rows().size();
        cursor = page.next();
      } while (cursor != null && rows < Exports.ROW_CAP);
    }
    return rows;
  }

  private static List<String> cells(CustomerRow row) {
    return List.of(
        row.name(),
        text(row.company()),
        text(row.contactPerson()),
        text(row.phone()),
        text(row.province()),
        text(row.city()),
        text(row.grade()),
        text(row.ownerName()),
        text(row.source()),
        text(row.lastContactAt()),
        row.doNotCall() ? "1" : "");
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
