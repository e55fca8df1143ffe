package org.hongyan.pay;

import static org.hongyan.identity.Permission.PAY_APPROVE;
import static org.hongyan.identity.Permission.PAY_READ;
import static org.hongyan.identity.Permission.PAY_WRITE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hongyan.customers.TableFiles;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/pay")
class PayMonthController {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** {@code runId} is the calculation the approver looked at. */
  record ApproveMonth(@NotNull PayRunId runId) {}

  record CorrectPay(
      @NotNull AccountId accountId,
      @Nullable @Pattern(regexp = PayMonths.PATTERN) String aboutMonth,
      @Min(-PlanContent.MOST) @Max(PlanContent.MOST) long amountMinor,
      @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
      @NotBlank @Size(max = 500) String reason) {}

  /** How the file for payroll is written. */
  enum FileKind {
    XLSX,
    CSV
  }

  private final PayBook book;
  private final PayViews views;
  private final TableFiles files;

  PayMonthController(PayBook book, PayViews views, TableFiles files) {
    this.book = book;
    this.views = views;
    this.files = files;
  }

  @GetMapping("/months")
  @Needs(PAY_READ)
  List<PayViews.MonthRow> payMonths(Caller caller) {
    return views.months(caller);
  }

  @GetMapping("/months/{month}")
  @Needs(PAY_READ)
  PayViews.MonthView payMonth(@PathVariable String month, Caller caller) {
    return views.month(caller, PayMonths.parse(month));
  }

  @GetMapping("/months/{month}/statements")
  @Needs(PAY_READ)
  PayViews.StatementPage payStatements(
      @PathVariable String month,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit,
      Caller caller) {
    return views.statements(caller, PayMonths.parse(month), cursor, limit);
  }

  @PostMapping("/months/{month}/calculate")
  @Needs(PAY_WRITE)
  @ResponseStatus(HttpStatus.CREATED)
  PayRun calculatePay(@PathVariable String month, Caller caller) {
    return book.calculate(caller, PayMonths.parse(month));
  }

  @PostMapping("/months/{month}/cancel")
  @Needs(PAY_WRITE)
  Optional<PayRun> cancelPayRun(@PathVariable String month, Caller caller) {
    return book.cancel(caller, PayMonths.parse(month));
  }

  @PostMapping("/months/{month}/approve")
  @Needs(PAY_APPROVE)
  PayMonth approvePay(
      @PathVariable String month, @Valid @RequestBody ApproveMonth body, Caller caller) {
    return book.approve(caller, PayMonths.parse(month), body.runId());
  }

  @PostMapping("/months/{month}/close")
  @Needs({PAY_WRITE, PAY_APPROVE})
  PayMonth closePay(@PathVariable String month, Caller caller) {
    return book.close(caller, PayMonths.parse(month));
  }

  @PostMapping("/months/{month}/corrections")
  @Needs(PAY_WRITE)
  @ResponseStatus(HttpStatus.CREATED)
  PayViewRepository.Correction correctPay(
      @PathVariable String month, @Valid @RequestBody CorrectPay body, Caller caller) {
    var paid = PayMonths.parse(month);
    var about = body.aboutMonth();
    return book.correct(
        caller,
        paid,
        about == null ? paid : PayMonths.parse(about),
        body.accountId(),
        body.amountMinor(),
        body.currency(),
        body.reason());
  }

  @GetMapping("/months/{month}/payroll")
  @Needs(PAY_WRITE)
  ResponseEntity<byte[]> payroll(
      @PathVariable String month,
      @RequestParam(defaultValue = "XLSX") FileKind format,
      Caller caller)
      throws IOException {
    var rows = views.payroll(caller, PayMonths.parse(month));
    var out = new ByteArrayOutputStream();
    if (format == FileKind.XLSX) files.write(out, rows);
    else files.writeCsv(out, rows);
    var name = "payroll-" + month + (format == FileKind.XLSX ? ".xlsx" : ".csv");
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.CONTENT_TYPE, format == FileKind.XLSX ? XLSX : "text/csv;charset=UTF-8")
        .body(out.toByteArray());
  }

  /** Everybody's own pay, once approved. */
  @GetMapping("/mine")
  @Needs({})
  List<PayViewRepository.StatementRow> myPay(Caller caller) {
    return views.mine(caller);
  }

  @GetMapping("/statements/{id}")
  @Needs({})
  PayViews.StatementView payStatement(@PathVariable PayStatementId id, Caller caller) {
    return views.statement(caller, id);
  }
}
