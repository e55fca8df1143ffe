package org.hongyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.util.HashMap;
import java.util.regex.Pattern;
import org.hongyan.browser.Hands;

/** A manager's morning by clicks and keys: the list comes in, is graded, and becomes a campaign. */
final class ManagersMorning {

  private static final double LONG = Duration.ofMinutes(5).toMillis();
  private static final String ROWS = "41,188";
  private static final String SOURCE = "bank";

  private final Hands hands;
  private final Page page;

  ManagersMorning(Hands hands) {
    this.hands = hands;
    this.page = hands.page();
  }

  /** Through the wizard: what it guesses is looked at, the dry run read, then all is written. */
  void importBankFile() throws Exception {
    var begun = System.nanoTime();
    hands.go("/customers/import");
    hands.giveFile("选择文件", "bank.csv", "text/csv", BankCustomers.csv());
    page.waitForURL(Pattern.compile(".*/customers/import/[0-9a-f-]{36}$"));
    hands.sees("第一行是表头");
    hands.picture("import-form");
    hands.press("下一步");
    columnsAreGuessed();
    hands.picture("import-columns");
    hands.press("下一步");
    figure("将新增", ROWS);
    hands.picture("import-check");
    hands.press("下一步");
    hands.fill("来源", SOURCE);
    hands.sees("新增 " + ROWS + " 位");
    hands.picture("import-choices");
    hands.press("开始导入");
    page.getByText("导入完成，共处理 " + ROWS + " 行。").waitFor(longest());
    figure("新增", ROWS);
    hands.picture("import-done");
    System.out.printf(
        "import of the bank file by the wizard: %.1f s%n", (System.nanoTime() - begun) / 1e9);
  }

  private void columnsAreGuessed() {
    hands.sees("列，导入");
    var targets = new HashMap<String, String>();
    for (var row : page.locator("table tbody tr").all()) {
      targets.put(
          row.locator("th").innerText(),
          row.locator(".el-select__selected-item").last().innerText());
    }
    assertThat(targets)
        .as("columns mapped by themselves; what is known only after the call is left out")
        .containsEntry("姓名", "姓名")
        .containsEntry("手机", "电话")
        .containsEntry("y", "是否成交")
        .containsEntry("duration", "不导入")
        .containsEntry("age", "自定义字段");
  }

  private void figure(String label, String value) {
    page.locator(".hy-figures .card")
        .filter(new Locator.FilterOptions().setHas(page.getByText(label, exactly())))
        .getByText(value)
        .waitFor(longest());
  }

  /** Trains on the page and reads there what came of it. */
  void train() {
    hands.go("/customers/grading");
    var train = hands.button("重新训练并评级");
    var history = page.locator(".hy-card").filter(withText("训练记录")).locator("li");
    page.waitForCondition(train::isEnabled, new Page.WaitForConditionOptions().setTimeout(LONG));
    history.first().waitFor();
    int before = history.count();
    train.click();
    page.locator(".hy-card.job").waitFor();
    hands.picture("grading-running");
    page.locator(".hy-card.job").waitFor(longest().setState(WaitForSelectorState.DETACHED));
    page.waitForCondition(() -> history.count() == before + 1);
    assertThat(history.first().innerText()).contains("完成");
    for (var grade : new String[] {"A", "B", "C", "D"}) {
      assertThat(
              page.locator(".hy-card").filter(withText("等级表")).locator("tbody th").allInnerTexts())
          .anyMatch(text -> text.contains(grade));
    }
    var quality = page.locator(".hy-card").filter(withText("按时间先后检验"));
    assertThat(quality.locator("tbody tr").count()).isEqualTo(2);
    assertThat(quality.innerText()).as("tested in time order").doesNotContain("偏乐观");
    assertThat(page.locator("main").innerText())
        .as("never learnt from what is known only after the call")
        .contains("逐段向前")
        .doesNotContain("duration");
    hands.picture("grading");
  }

  /** Grade A and B of the list of this morning, for one team, started at the end of the wizard. */
  void startCampaign(String name, String team) {
    hands.go("/campaigns").press("新建任务");
    hands.fill("任务名称", name);
    hands.picture("campaign-basics");
    hands.press("下一步");
    for (var grade : new String[] {"A", "B"}) {
      assertThat(page.getByLabel(grade, labelled()).isChecked()).as(grade).isTrue();
    }
    for (var grade : new String[] {"C", "D"}) {
      assertThat(page.getByLabel(grade, labelled()).isChecked()).as(grade).isFalse();
    }
    hands.fill("来源", SOURCE);
    page.waitForCondition(() -> counted() > 100 && counted() < 41_188);
    hands.picture("campaign-customers");
    hands.press("下一步");
    hands.pick("小组和部门", team);
    page.keyboard().press("Escape");
    hands.sees("位坐席和组长");
    hands.picture("campaign-people");
    hands.press("下一步").press("下一步");
    hands.sees("看一遍数字，再开始。");
    hands.picture("campaign-review");
    hands.press("建立并开始");
    page.waitForURL(url -> url.contains("/campaigns?campaign="));
    var panel = page.locator("aside.panel");
    hands.sees(panel, name).sees(panel, "运行中").sees(panel, team);
    hands.picture("campaign-panel");
  }

  /** Customers the conditions hold, as the page counts them. */
  private long counted() {
    var digits = page.locator(".count strong").innerText().replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Long.parseLong(digits);
  }

  private static Locator.WaitForOptions longest() {
    return new Locator.WaitForOptions().setTimeout(LONG);
  }

  private static Locator.FilterOptions withText(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private static Page.GetByLabelOptions labelled() {
    return new Page.GetByLabelOptions().setExact(true);
  }
}
