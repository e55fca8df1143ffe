package org.hongyan.pay;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.hongyan.pay.PayViewRepository.StatementRow;

/** Statements as the rows of a file for payroll. */
final class PayrollFile {

  static final List<String> HEADINGS =
      List.of(
          "账号 Account",
          "姓名 Name",
          "月份 Month",
          "方案 Plan",
          "币种 Currency",
          "在职天数 Days",
          "底薪 Base",
          "提成 Commission",
          "封顶与保底 Cap and guarantee",
          "扣回 Clawback",
          "更正 Corrections",
          "应发 To pay");

  private PayrollFile() {}

  static List<String> row(StatementRow row, String name) {
    return List.of(
        row.accountId().value().toString(),
        name,
        row.month().toString().substring(0, 7),
        row.planName() + " v" + row.version(),
        row.currency(),
        row.activeDays() + "/" + row.monthDays(),
        amount(row.baseMinor(), row.currency()),
        amount(row.commissionMinor(), row.currency()),
        amount(row.boundsMinor(), row.currency()),
        amount(row.clawbackMinor(), row.currency()),
        amount(row.correctedMinor(), row.currency()),
        amount(row.totalMinor() + row.correctedMinor(), row.currency()));
  }

  /** Minor units as the currency writes them; two decimals for one nobody knows. */
  static String amount(long minor, String currency) {
    int digits = 2;
    try {
      digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    } catch (IllegalArgumentException unknown) {
      return BigDecimal.valueOf(minor, digits).toPlainString();
    }
    return BigDecimal.valueOf(minor, digits).toPlainString();
  }
}
