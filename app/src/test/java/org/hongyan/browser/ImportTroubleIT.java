package org.hongyan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files that are no good, and an import stopped half-way, at the page of the import. */
@IntegrationTest
@EnabledIf("org.hongyan.browser.Chromium#ready")
class ImportTroubleIT {

  private static final String CSV = "text/csv";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int MANY = 60_000;
  private static final Locator.WaitForOptions LONG =
      new Locator.WaitForOptions().setTimeout(60_000);

  @Autowired TestCompany companies;
  @LocalServerPort int port;

  @Test
  void fileThatIsNoGoodIsRefusedInWordsAndTheNextOneIsTaken() {
    var company = companies.create();
    var longCell = "姓名,手机,备注\n王芳,13900001111," + "很长".repeat(900_000) + "\n";
    try (var visit = Chromium.visit(company, company.people().manager(), port)) {
      var page = visit.open("/customers/import");
      page.giveFile("选择文件", "empty.csv", CSV, new byte[0]);
      page.sees("文件是空的").sees("保存后重新上传").sees("empty.csv");
      page.picture("import-empty");
      page.giveFile("选择文件", "nothing.xlsx", XLSX, new byte[0]);
      page.sees("nothing.xlsx").sees("文件是空的");
      page.giveFile("选择文件", "long.csv", CSV, bytes(longCell));
      page.sees("有单元格太长").sees("检查引号是否成对");
      page.picture("import-long-cell");
      page.speak("English").sees("A cell is too long").sees("Move long text out of the table");
      page.giveFile("Choose a file", "empty.csv", CSV, new byte[0]);
      page.sees("The file is empty").sees("save and upload again");
      page.giveFile("Choose a file", "good.csv", CSV, bytes("name,mobile\n王芳,13900001111\n"));
      page.sees("First row is headings");
    }
  }

  @Test
  void columnsThatNameNobodyHoldTheWizardUntilOneDoes() {
    var company = companies.create();
    try (var visit = Chromium.visit(company, company.people().manager(), port)) {
      var page = visit.open("/customers/import");
      page.giveFile("选择文件", "wrong.csv", CSV, bytes("颜色,形状\n红,圆\n蓝,方\n"));
      page.press("下一步").sees("至少要有一列是姓名、公司或电话");
      page.picture("import-columns-wrong");
      assertThat(page.button("下一步").isDisabled()).isTrue();
      page.speak("English").sees("At least one column must be a name, company or number");
      page.pick("“颜色” imported as", "Name");
      page.press("Next");
      page.sees("2 rows checked, nothing written.");
      page.page().reload();
      page.sees("2 rows checked, nothing written.");
      page.press("Next");
      page.button(page.page().locator(".wizard > footer"), "Import").click();
      page.sees("2 rows read");
    }
  }

  @Test
  void importStoppedHalfWayKeepsWhatIsInAndCanBeUndone() {
    var company = companies.create();
    var file = new StringBuilder("姓名,手机\n");
    for (int i = 0; i < MANY; i++) file.append("客户").append(i).append(",139%08d\n".formatted(i));
    try (var visit = Chromium.visit(company, company.people().manager(), port)) {
      var page = visit.open("/customers/import");
      page.giveFile("选择文件", "many.csv", CSV, bytes(file.toString()));
      page.press("下一步").press("下一步");
      page.page().getByText("已检查 60,000 行").waitFor(LONG);
      page.press("下一步").press("开始导入");
      page.page()
          .waitForFunction(
              "() => /[1-9]/.test(document.querySelector('.body[aria-label=\"导入\"] .hy-figures .figure')?.textContent)");
      page.press("暂停").sees("已暂停");
      page.picture("import-paused");
      page.press("取消").sees("停止后不再写入新的行").confirm("停止");
      var outcome = page.page().getByText(Pattern.compile("已停止：处理了 [0-9,]+ 行，[0-9,]+ 行没有处理"));
      outcome.waitFor();
      page.picture("import-stopped");
      var done =
          Integer.parseInt(
              outcome.innerText().replaceAll("\\D+([0-9,]+) 行.*", "$1").replace(",", ""));
      assertThat(done).as("rows that went in").isBetween(1, MANY - 1);
      page.press("整批撤销").confirm("整批撤销");
      page.page().getByText("已整批撤销").waitFor(LONG);
      page.page().reload();
      page.sees("已整批撤销");
      page.picture("import-undone");
      page.go("/customers").sees("还没有客户");
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
