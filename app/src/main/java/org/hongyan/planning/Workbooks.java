package org.hongyan.planning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.hongyan.identity.AuditTrail;
import org.hongyan.identity.Caller;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out XLSX files of plans: written whole, then answered; what leaves is noted. */
@Service
public class Workbooks {

  /** Writes a file's content. */
  public interface Content {
    void write(OutputStream out) throws IOException;
  }

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final AuditTrail audit;

  Workbooks(AuditTrail audit) {
    this.audit = audit;
  }

  /** The latest version of a step as a table that can be read in again. */
  @Transactional
  public ResponseEntity<byte[]> table(Caller caller, PlanId plan, StepHead head, Content content) {
    audit.record(
        caller,
        "plan.exported",
        "plan:" + plan.value(),
        Map.of("step", head.step(), "version", head.version(), "table", true));
    return file(head.step().name().toLowerCase(java.util.Locale.ROOT), bytes(content));
  }

  /** The answer that a browser keeps as {@code NAME.xlsx}. */
  public static ResponseEntity<byte[]> file(String name, byte[] content) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".xlsx\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.CONTENT_TYPE, XLSX)
        .body(content);
  }

  /** The whole file in memory, so that one that fails is an error and not half a file. */
  public static byte[] bytes(Content content) {
    try (var out = new ByteArrayOutputStream()) {
      content.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
