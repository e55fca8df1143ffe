package org.hongyan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.customers.TableFiles;
import org.hongyan.identity.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A director at the planning room: a table of units, the optimiser, numbers that are no good. */
@IntegrationTest
@EnabledIf("org.hongyan.browser.Chromium#ready")
class PlanningPagesIT {

  private static final String CSV = "text/csv";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final List<String> HEADINGS =
      List.of("单元", "客户", "工作量(分钟)", "相邻", "经度", "纬度", "现负责人");
  private static final int SIDE = 40;
  private static final int ACROSS = 3;
  private static final Locator.WaitForOptions LONG =
      new Locator.WaitForOptions().setTimeout(60_000);

  @Autowired TestCompany companies;
  @Autowired TableFiles files;
  @LocalServerPort int port;

  @Test
  void tableOfUnitsIsDrawnAndTheOptimiserIsCancelledGoesOnAndIsThrownAway() throws IOException {
    var company = companies.create();
    var people = company.people();
    var owners =
        List.of(
            people.sellerA1(),
            people.sellerA2(),
            people.sellerB1(),
            people.sellerB2(),
            people.leaderA(),
            people.leaderB());
    try (var visit = Chromium.visit(company, people.director(), port)) {
      var page = planAt(visit, "区域");
      page.page().locator(".el-radio").filter(withText("号段")).click();
      page.giveFile("导入表格", "wrong.csv", CSV, bytes("颜色,形状\n红,圆\n")).sees("缺少“单元 Unit”");
      page.giveFile("导入表格", "empty.csv", CSV, new byte[0]).sees("文件是空的。");
      page.giveFile("导入表格", "twice.csv", CSV, bytes("单元,客户\nU1,3\nU1,4\n"));
      page.sees("单元“U1”在数据里出现了两次。").sees("还没有区域");
      page.giveFile("导入表格", "units.xlsx", XLSX, workbook(grid(owners)));
      page.sees("1,600 个单元，取自导入的表格");
      assertThat(page.page().locator(".list ol > li").count()).isEqualTo(6);
      page.picture("planning-table");
      optimises(page);
    }
  }

  private static void optimises(Hands page) {
    var box = page.page().locator(".optimiser");
    fills(page, "秒数（5–120）", "60");
    page.button(box, "优化 60 秒").click();
    page.sees(box, "进行中").sees(box, "目前最好");
    page.page().reload();
    page.sees(box, "进行中").sees("上次没有保存的改动还在。");
    page.button(box, "取消").click();
    page.sees(box, "已取消");
    page.picture("planning-cancelled");
    fills(page, "秒数（5–120）", "5");
    page.button(box, "再算 5 秒").click();
    page.sees(box, "进行中");
    box.getByText("已完成").waitFor(LONG);
    page.press("在图上看").sees("已放到图上，可以撤销。");
    assertThat(page.page().locator(".effects .last").innerText()).contains("优化结果");
    page.press("撤销");
    page.button(box, "丢弃").click();
    page.page().waitForCondition(() -> box.locator(".job").count() == 0);
    page.picture("planning-thrown-away");
  }

  @Test
  void fieldOutOfItsRangeIsNamedAndWhatIsTypedSurvivesAnotherStepAndAReload() {
    var company = companies.create();
    try (var visit = Chromium.visit(company, company.people().director(), port)) {
      var page = planAt(visit, "结构");
      fills(page, "销售人数", "0");
      page.press("试算").sees("销售人数（不小于 1、不大于 1,000,000）");
      fills(page, "销售人数", "很多");
      page.press("试算").sees("销售人数（要填数字）");
      fills(page, "销售人数", "2000");
      page.press("试算").sees("各种幅度的金字塔与年成本");
      assertThat(page.page().locator(".one").count()).isEqualTo(10);
      page.page().locator(".one").filter(withText("过窄")).first().click();
      step(page, "规模");
      step(page, "结构");
      page.sees("上次没有保存的改动还在。");
      page.page().reload();
      page.sees("上次没有保存的改动还在。");
      assertThat(page.field("销售人数").inputValue()).isEqualTo("2,000");
      assertThat(page.field("决定的管理幅度").inputValue()).isEqualTo("3");
      fills(page, "为什么改", "试一试");
      page.press("保存为第 1 版").sees("已保存第 1 版");
      page.speak("English").sees("A pyramid for every span and its cost a year");
    }
  }

  /** A new plan of the whole company, at one of its steps. */
  private static Hands planAt(Chromium.Visit visit, String name) {
    var page = visit.open("/planning");
    page.press("新建规划");
    page.fill("名称", "明年");
    page.press("保存");
    page.page().waitForURL(Pattern.compile(".*/planning/[0-9a-f-]{36}.*"));
    step(page, name);
    return page;
  }

  private static void step(Hands page, String name) {
    page.page()
        .locator("nav ol li button strong")
        .getByText(name, new Locator.GetByTextOptions().setExact(true))
        .click();
    page.page().waitForSelector("nav ol li button.here strong:text-is('" + name + "')");
  }

  private static void fills(Hands page, String label, String text) {
    page.fill(label, text);
    page.field(label).press("Tab");
  }

  /** A square of units in six blocks, heavier to the east: balance is far from what lies near. */
  private static List<List<String>> grid(List<Account> owners) {
    var rows = new ArrayList<List<String>>();
    rows.add(HEADINGS);
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        var near = new ArrayList<String>();
        if (x + 1 < SIDE) near.add(key(x + 1, y));
        if (y + 1 < SIDE) near.add(key(x, y + 1));
        int owner = (y < SIDE / 2 ? 0 : ACROSS) + Math.min(ACROSS - 1, x * ACROSS / SIDE);
        int customers = 3 + x * x / 10 + (x * 7 + y * 13) % 30;
        rows.add(
            List.of(
                key(x, y),
                String.valueOf(customers),
                String.valueOf(customers * 20),
                String.join(";", near),
                "%.2f".formatted(100 + 0.2 * x),
                "%.2f".formatted(25 + 0.2 * y),
                owners.get(owner).login()));
      }
    }
    return rows;
  }

  private byte[] workbook(List<List<String>> rows) throws IOException {
    var bytes = new ByteArrayOutputStream();
    files.write(bytes, rows);
    return bytes.toByteArray();
  }

  private static String key(int x, int y) {
    return "U%02d%02d".formatted(y, x);
  }

  private static Locator.FilterOptions withText(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
