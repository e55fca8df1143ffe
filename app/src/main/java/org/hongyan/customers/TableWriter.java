package org.hongyan.customers;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes rows of text as CSV (UTF-8 with mark, so that spreadsheets show it right) or XLSX. */
sealed interface TableWriter extends Closeable {

  void row(List<String> cells) throws IOException;

  static TableWriter of(String format, OutputStream out) throws IOException {
    return format.equals("XLSX") ? new Sheet(out) : new Csv(out);
  }

  /** Comma separated. */
  final class Csv implements TableWriter {
    private final BufferedWriter out;

    Csv(OutputStream out) throws IOException {
      this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      this.out.write('\uFEFF');
    }

    @Override
    public void row(List<String> cells) throws IOException {
      out.write(String.join(",", cells.stream().map(SafeCell::csv).toList()));
      out.write("\r\n");
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }

  /** One sheet; every cell is typed as text, so that nothing is calculated. */
  final class Sheet implements TableWriter {
    private static final int FLUSH_EVERY = 1_000;
    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    Sheet(OutputStream out) {
      book = new Workbook(out, "Hongyan", "1.0");
      sheet = book.newWorksheet("Hongyan");
    }

    @Override
    public void row(List<String> cells) throws IOException {
      for (int i = 0; i < cells.size(); i++) {
        var text = cells.get(i);
        sheet.inlineString(row, i, text.substring(0, Math.min(FileGuard.MAX_CELL, text.length())));
      }
      if (++row % FLUSH_EVERY == 0) sheet.flush();
    }

    @Override
    public void close() throws IOException {
      book.finish();
    }
  }
}
