package org.hongyan.customers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks at a file before any reader sees it. A workbook is unpacked once into nothing, counting:
 * bombs, doubled or climbing entries, macros, entities and giant cells never reach the parser.
 */
final class FileGuard {

  static final long MAX_UNPACKED = 500_000_000;
  static final long MAX_SHARED_TEXT = 48_000_000;
  static final int MAX_RATIO = 100;
  static final int MAX_CELL = 32_767;
  static final int MAX_ROWS = 1_048_576;
  static final int MAX_COLUMNS = 500;
  private static final int MAX_ENTRIES = 2_000;
  private static final int MAX_TEXT_RUN = MAX_CELL * 6;
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private FileGuard() {}

  /** What the first bytes say the file is. */
  enum Form {
    WORKBOOK,
    TEXT
  }

  /** Passes good files, throws {@link BadFile} for others. */
  static Form check(Content file) throws IOException {
    var head = head(file);
    if (head.length == 0) throw new BadFile("file.empty");
    if (startsWith(head, OLE))
      throw new BadFile(contains(file, ENCRYPTED) ? "file.password" : "file.old-excel");
    if (startsWith(head, new byte[] {'P', 'K', 3, 4})) {
      checkWorkbook(file);
      return Form.WORKBOOK;
    }
    for (var magic :
        new byte[][] {
          {'P', 'K'},
          {0x1F, (byte) 0x8B},
          {'%', 'P', 'D', 'F'},
          {'R', 'a', 'r'},
          {(byte) 0x89, 'P', 'N', 'G'},
          {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
          {0x7F, 'E', 'L', 'F'},
          {'7', 'z', (byte) 0xBC}
        }) {
      if (startsWith(head, magic)) throw new BadFile("file.not-a-table");
    }
    return Form.TEXT;
  }

  private static void checkWorkbook(Content file) throws IOException {
    var names = new HashSet<String>();
    long packed = file.size();
    long unpacked = 0;
    try (var clear = file.asFile();
        var zip = new ZipFile(clear.path().toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        checkName(name);
        if (!names.add(name)) throw new BadFile("file.zip-duplicate");
        if (names.size() > MAX_ENTRIES) throw new BadFile("file.bomb");
      }
      for (var entry : Collections.list(zip.entries())) {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        try (var in = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
          unpacked += scan(in, name, packed, unpacked);
          if (in.getChecksum().getValue() != entry.getCrc()) throw new BadFile("file.broken");
        }
      }
    } catch (ZipException | java.io.EOFException | IllegalArgumentException broken) {
      throw new BadFile("file.broken");
    }
    if (!names.contains("xl/workbook.xml")) throw new BadFile("file.not-a-table");
  }

  private static void checkName(String name) {
    if (name.contains("..")
        || name.startsWith("/")
        || name.contains("\\")
        || name.contains(":")
        || name.indexOf(0) >= 0) {
      throw new BadFile("file.zip-slip");
    }
    if (name.endsWith("vbaproject.bin") || name.contains("/macrosheets/"))
      throw new BadFile("file.macro");
    if (name.matches(".*\\.(zip|xlsx|xlsm|xls|jar|gz|rar|7z)")) throw new BadFile("file.nested");
  }

  /** Unpacks one entry into nothing; answers its size. */
  private static long scan(InputStream in, String name, long packed, long before)
      throws IOException {
    boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
    boolean shared = name.endsWith("sharedstrings.xml");
    var buffer = new byte[1 << 16];
    var doctype = new Search("<!DOCTYPE");
    var entity = new Search("<!ENTITY");
    long size = 0;
    int run = 0;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      size += n;
      long total = before + size;
      if (total > MAX_UNPACKED || total > 1_000_000 && total / MAX_RATIO > packed)
        throw new BadFile("file.bomb");
      if (shared && size > MAX_SHARED_TEXT) throw new BadFile("file.bomb");
      if (!xml) continue;
      for (int i = 0; i < n; i++) {
        byte b = buffer[i];
        run = b == '<' || b == '>' ? 0 : run + 1;
        if (run > MAX_TEXT_RUN) throw new BadFile("file.cell-too-long");
        if (doctype.next(b) || entity.next(b)) throw new BadFile("file.xml-entity");
      }
    }
    return size;
  }

  /** Finds an ASCII word in a byte stream, also when it is written in UTF-16. */
  private static final class Search {
    private final byte[] word;
    private int matched;

    Search(String word) {
      this.word = word.getBytes(StandardCharsets.US_ASCII);
    }

    boolean next(byte b) {
      if (b == 0) return false;
      if (b == word[matched]) matched++;
      else matched = b == word[0] ? 1 : 0;
      if (matched < word.length) return false;
      matched = 0;
      return true;
    }
  }

  private static byte[] head(Content file) throws IOException {
    try (var in = file.open()) {
      return in.readNBytes(16);
    }
  }

  private static boolean contains(Content file, byte[] wanted) throws IOException {
    try (var in = file.open()) {
      var sample = in.readNBytes(8_000_000);
      for (int i = 0; i + wanted.length <= sample.length; i++) {
        if (sample[i] == wanted[0]
            && Arrays.equals(sample, i, i + wanted.length, wanted, 0, wanted.length)) return true;
      }
      return false;
    }
  }

  private static boolean startsWith(byte[] bytes, byte[] head) {
    return bytes.length >= head.length
        && Arrays.equals(bytes, 0, head.length, head, 0, head.length);
  }
}
