package org.hongyan.customers;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Rows of a CSV file or of one sheet, as texts, one at a time. */
final class TableFile implements Closeable {

  private interface Source extends Closeable {
    @Nullable List<String> next() throws IOException;
  }

  private final Source source;
  private long rows;

  private TableFile(Source source) {
    this.source = source;
  }

  /** Opens a file that has passed {@link FileGuard}. */
  static TableFile open(Content file, ImportForm form) throws IOException {
    return new TableFile(form.workbook() ? sheet(file, form.sheet()) : text(file, form));
  }

  static List<String> sheets(Content file) throws IOException {
    try (var clear = file.asFile();
        var book = new ReadableWorkbook(clear.path().toFile())) {
      return book.getSheets().map(sheet -> sheet.getName()).limit(100).toList();
    } catch (RuntimeException broken) {
      throw new BadFile("file.broken");
    }
  }

  /** The next row that is not blank, null at the end. */
  @Nullable List<String> next() throws IOException {
    while (true) {
      var row = source.next();
      if (row == null) return null;
      if (row.stream().allMatch(String::isBlank)) continue;
      if (++rows > FileGuard.MAX_ROWS) throw new BadFile("file.too-many-rows");
      return row;
    }
  }

  @Override
  public void close() throws IOException {
    source.close();
  }

  private static Source text(Content file, ImportForm form) throws IOException {
    var decoder =
        Charset.forName(form.encoding())
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    var csv =
        new CsvReader(new InputStreamReader(file.open(), decoder), form.separator().charAt(0));
    return new Source() {
      @Override
      public @Nullable List<String> next() throws IOException {
        return csv.next();
      }

      @Override
      public void close() throws IOException {
        csv.close();
      }
    };
  }

  private static Source sheet(Content file, int index) throws IOException {
    try (var clear = file.asFile()) {
      var path = clear.path();
      var book = new ReadableWorkbook(path.toFile(), new ReadingOptions(hasStyles(path), true));
      var sheet = book.getSheet(index).orElseThrow(() -> new BadFile("file.no-sheet"));
      return new SheetSource(book, sheet.openStream());
    } catch (BadFile refused) {
      throw refused;
    } catch (RuntimeException | IOException broken) {
      throw new BadFile("file.broken");
    }
  }

  /** Number formats tell dates from numbers; a book without styles has no dates. */
  private static boolean hasStyles(Path file) throws IOException {
    try (var zip = new java.util.zip.ZipFile(file.toFile())) {
      return zip.getEntry("xl/styles.xml") != null;
    }
  }

  private static final class SheetSource implements Source {
    private final ReadableWorkbook book;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    SheetSource(ReadableWorkbook book, Stream<Row> stream) {
      this.book = book;
      this.stream = stream;
      this.rows = stream.iterator();
    }

    @Override
    public @Nullable List<String> next() {
      try {
        return rows.hasNext() ? texts(rows.next()) : null;
      } catch (BadFile refused) {
        throw refused;
      } catch (RuntimeException broken) {
        throw new BadFile("file.broken");
      }
    }

    @Override
    public void close() throws IOException {
      stream.close();
      book.close();
    }
  }

  private static List<String> texts(Row row) {
    if (row.getCellCount() > FileGuard.MAX_COLUMNS) throw new BadFile("file.too-many-columns");
    var texts = new ArrayList<String>(row.getCellCount());
    for (int i = 0; i < row.getCellCount(); i++) {
      var text = row.getOptionalCell(i).map(TableFile::text).orElse("");
      if (text.length() > FileGuard.MAX_CELL) throw new BadFile("file.cell-too-long");
      texts.add(text);
    }
    return texts;
  }

  private static String text(Cell cell) {
    var type = cell.getType();
    if (type == CellType.NUMBER) return number(cell);
    if (type == CellType.BOOLEAN) return Objects.toString(cell.asBoolean(), "");
    if (type == CellType.STRING) return Objects.requireNonNullElse(cell.asString(), "");
    if (type == CellType.FORMULA)
      return Objects.toString(cell.getValue(), Objects.toString(cell.getRawValue(), ""));
    return "";
  }

  /** Dates as ISO; numbers in full, unless their digits were lost to scientific notation. */
  private static String number(Cell cell) {
    var format = cell.getDataFormatString();
    if (format != null && isDate(format)) {
      try {
        var moment = cell.asDate();
        return moment.toLocalTime().toSecondOfDay() == 0
            ? moment.toLocalDate().toString()
            : moment.toString();
      } catch (RuntimeException notADate) {
        return Objects.toString(cell.getRawValue(), "");
      }
    }
    var raw = Objects.toString(cell.getRawValue(), "");
    var value = new BigDecimal(raw);
    boolean scientific = raw.indexOf('E') >= 0 || raw.indexOf('e') >= 0;
    if (scientific && value.scale() < 0) return raw;
    var plain = value.stripTrailingZeros();
    return Math.abs(plain.scale()) > 400 ? raw : plain.toPlainString();
  }

  private static boolean isDate(String format) {
    var bare =
        format.replaceAll("\\[[^\\]]*]|\"[^\"]*\"|\\\\.", "").toLowerCase(java.util.Locale.ROOT);
    return bare.contains("yy") || bare.contains("d") && bare.contains("m") || bare.contains("h:mm");
  }

  /** Opens the source anew and gives at most this many rows, for a first look. */
  static List<List<String>> head(Content file, ImportForm form, int limit) {
    var rows = new ArrayList<List<String>>();
    try (var table = open(file, form)) {
      for (var row = table.next(); row != null && rows.size() < limit; row = table.next())
        rows.add(row);
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
