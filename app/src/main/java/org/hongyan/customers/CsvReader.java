package org.hongyan.customers;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads separated values in constant memory: quotes doubled inside quotes, line ends LF, CRLF or
 * CR. A cell or row beyond the caps, or a quote never closed, ends the reading with {@link
 * BadFile}.
 */
final class CsvReader implements Closeable {

  private static final int END = -1;

  private final Reader in;
  private final char separator;
  private final char[] buffer = new char[1 << 15];
  private final StringBuilder cell = new StringBuilder();
  private int filled;
  private int at;
  private boolean started;

  CsvReader(Reader in, char separator) {
    this.in = in;
    this.separator = separator;
  }

  /** The next row, null at the end. */
  @Nullable List<String> next() throws IOException {
    int c = read();
    if (!started) {
      started = true;
      if (c == '\uFEFF') c = read();
    }
    if (c == END) return null;
    var row = new ArrayList<String>();
    while (true) {
      cell.setLength(0);
      c = c == '"' ? quoted() : plain(c);
      row.add(cell.toString());
      if (row.size() > FileGuard.MAX_COLUMNS) throw new BadFile("file.too-many-columns");
      if (c != separator) break;
      c = read();
    }
    if (c == '\r') skipLineFeed();
    return row;
  }

  /** Reads an unquoted cell; answers the character that ended it. */
  private int plain(int c) throws IOException {
    while (c != END && c != separator && c != '\n' && c != '\r') {
      add(c);
      c = read();
    }
    return c;
  }

  /** Reads a quoted cell; text behind its closing quote is kept. */
  private int quoted() throws IOException {
    while (true) {
      int c = read();
      if (c == END) throw new BadFile("file.quote-open");
      if (c != '"') {
        if (cell.length() >= FileGuard.MAX_CELL) throw new BadFile("file.cell-too-long");
        cell.append((char) c);
        continue;
      }
      c = read();
      if (c != '"') return plain(c);
      add('"');
    }
  }

  private void add(int c) {
    if (cell.length() >= FileGuard.MAX_CELL) throw new BadFile("file.cell-too-long");
    cell.append((char) c);
  }

  private void skipLineFeed() throws IOException {
    int c = read();
    if (c != '\n' && c != END) at--;
  }

  private int read() throws IOException {
    if (at == filled) {
      // Keep one character in front, so that a look-ahead can be put back.
      int n = in.read(buffer, 1, buffer.length - 1);
      if (n <= 0) return END;
      at = 1;
      filled = n + 1;
    }
    return buffer[at++];
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
