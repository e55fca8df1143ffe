package org.hongyan.customers;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hongyan.customers.TableFiles.Row;
import org.hongyan.customers.TableFiles.Sheet;

/** Writes sheets whose texts are typed as texts and whose numbers are numbers; no formula ever. */
final class BookWriter {

  private static final double NARROWEST = 9;
  private static final double WIDEST = 46;

  private BookWriter() {}

  static void write(OutputStream out, List<Sheet> sheets) throws IOException {
    var book = new Workbook(out, "Hongyan", "1.0");
    for (var one : sheets) {
      var sheet = book.newWorksheet(one.name());
      var widths = new HashMap<Integer, Double>();
      for (int row = 0; row < one.rows().size(); row++)
        row(sheet, row, one.rows().get(row), widths);
      widths.forEach((column, width) -> sheet.width(column, width));
      sheet.pageOrientation("landscape");
      sheet.setFitToPage(true);
      sheet.fitToWidth((short) 1);
      sheet.fitToHeight((short) 0);
      sheet.finish();
    }
    book.finish();
  }

  private static void row(Worksheet sheet, int at, Row row, Map<Integer, Double> widths) {
    for (int column = 0; column < row.cells().size(); column++) {
      var cell = row.cells().get(column);
      if (cell instanceof Number number && Double.isFinite(number.doubleValue())) {
        sheet.value(at, column, number);
        if (number instanceof BigDecimal money && money.scale() == 2) {
          sheet.style(at, column).format("#,##0.00").set();
        }
      } else {
        var text = cell.toString();
        sheet.inlineString(
            at, column, text.substring(0, Math.min(FileGuard.MAX_CELL, text.length())));
      }
      look(sheet, at, column, row.look());
      if (row.look() != TableFiles.Look.TITLE) {
        widths.merge(column, width(cell.toString()), Math::max);
      }
    }
  }

  private static void look(Worksheet sheet, int row, int column, TableFiles.Look look) {
    switch (look) {
      case TITLE -> sheet.style(row, column).bold().fontSize(13).set();
      case HEAD -> sheet.style(row, column).bold().fillColor("E9EFFC").set();
      case BODY -> {}
    }
  }

  /** Characters a text takes; Chinese ones count for two. */
  private static double width(String text) {
    double width = 2;
    for (int i = 0; i < text.length(); i++) width += text.charAt(i) > 0x2E7F ? 2 : 1;
    return Math.clamp(width, NARROWEST, WIDEST);
  }
}
