package org.hongyan.customers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hongyan.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Small tables from and to files of other modules, behind the same guard as customer files. */
@Service
public class TableFiles {

  /** How a row is shown. */
  public enum Look {
    TITLE,
    HEAD,
    BODY
  }

  /**
   * One row.
   *
   * @param cells texts and numbers; amounts of money as {@link java.math.BigDecimal} of scale 2
   */
  public record Row(Look look, List<?> cells) {}

  /**
   * One sheet.
   *
   * @param name 31 characters at most, unique in its workbook
   */
  public record Sheet(String name, List<Row> rows) {}

  /** The whole file is read into memory: enough for any table a person fills in. */
  private static final int MOST_BYTES = 5_000_000;

  /**
   * The rows of an XLSX (first sheet) or CSV (comma, UTF-8 or a Chinese encoding) as texts, blank
   * rows left out. Refuses what is no table with the code of the guard, such as {@code file.bomb}.
   */
  public List<List<String>> read(InputStream content, int mostRows) {
    @Nullable Path file = null;
    try {
      file = Files.createTempFile("hongyan-table", ".in");
      var bytes = content.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) throw new Refused("file.too-large");
      Files.write(file, bytes);
      var plain = Content.plain(file);
      var rows = TableFile.head(plain, form(plain), mostRows + 1);
      if (rows.size() > mostRows) throw new Refused("file.too-many-rows");
      return rows;
    } catch (BadFile bad) {
      throw new Refused(bad.code());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      delete(file);
    }
  }

  /** Writes rows as one XLSX sheet of texts: nothing in it is calculated. */
  public void write(OutputStream out, List<List<String>> rows) throws IOException {
    try (var table = TableWriter.of("XLSX", out)) {
      for (var row : rows) table.row(row);
    }
  }

  /** Writes rows as CSV that spreadsheets show right: nothing in it is calculated. */
  public void writeCsv(OutputStream out, List<List<String>> rows) throws IOException {
    try (var table = TableWriter.of("CSV", out)) {
      for (var row : rows) table.row(row);
    }
  }

  /** Writes a workbook of sheets: nothing in it is calculated, whatever its texts begin with. */
  public void writeBook(OutputStream out, List<Sheet> sheets) throws IOException {
    BookWriter.write(out, sheets);
  }

  private static ImportForm form(Content file) throws IOException {
    if (FileGuard.check(file) == FileGuard.Form.WORKBOOK) {
      return new ImportForm(true, "UTF-8", ",", 0, true);
    }
    return new ImportForm(false, TextEncoding.guess(file), ",", 0, true);
  }

  private static void delete(@Nullable Path file) {
    if (file == null) return;
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
