package org.hongyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.hongyan.browser.Hands;

/** A director's plan for next year by clicks and keys, from potential to published targets. */
final class DirectorsYear {

  private static final String DONE = "已完成";
  private static final String STALE = "已过期";

  private final Hands hands;
  private final Page page;

  DirectorsYear(Hands hands) {
    this.hands = hands;
    this.page = hands.page();
  }

  /** Makes a plan for the whole company and stands on its first step. */
  void begins(String name) {
    hands.go("/planning").press("新建规划");
    hands.fill("名称", name);
    hands.press("保存");
    page.waitForURL(Pattern.compile(".*/planning/[0-9a-f-]{36}.*"));
    hands.sees("每个地区能卖多少？");
  }

  /** What each area could buy, from the company's own customers and orders. */
  void potential() {
    step("潜力").press("取本系统数据");
    page.locator(".work tbody tr").first().waitFor();
    saves(1, "取自系统");
    hands.picture("plan-potential");
  }

  void response() {
    step("反应").press("加一个细分");
    hands.fill("细分", "老客户");
    hands.fill("现有年销售", "1200000");
    saves(1, "三位经理的估计");
    hands.picture("plan-response");
  }

  void size() {
    step("规模").press("取本系统数据");
    page.locator(".work .hy-figures").waitFor();
    saves(1, "按工作量");
    hands.picture("plan-size");
  }

  void structure() {
    step("结构").press("取“规模”一步的人数");
    page.locator(".work table").waitFor();
    saves(1, "按规模");
    hands.picture("plan-structure");
  }

  /** Who covers what: today's owners by city, without the seats that cover nothing. */
  void territories() {
    step("区域", ".work");
    page.locator(".el-radio").filter(withText("城市")).click();
    hands.press("从客户取数");
    page.locator("button").filter(withText("删除空的")).click();
    saves(1, "按今天的负责人");
    hands.picture("plan-territories");
  }

  /**
   * Owners change today.
   *
   * @return what the page says of it in the end
   */
  String changesOwners() {
    step("区域", ".work section.publish form");
    var form = page.locator(".work section.publish");
    var date = form.locator("input[type=date]");
    date.fill(date.getAttribute("min"));
    form.getByLabel("为什么").fill("区域今天生效");
    hands.button(form, "定下日期").click();
    hands.confirm("定下日期");
    var status = form.locator("p[role=status]").filter(withText("位换了负责人"));
    status.waitFor(new Locator.WaitForOptions().setTimeout(120_000));
    hands.picture("plan-owners");
    return status.innerText();
  }

  void approves() {
    step("指标");
    hands.press("批准");
    hands.sees("已批准");
  }

  void quotas() {
    step("指标").press("取本系统数据");
    page.locator(".work table tbody tr").first().waitFor();
    reviews();
    saves(1, "两种方法取平均");
    hands.picture("plan-quotas");
  }

  /** Where the methods differ much, the page wants a reason. */
  private void reviews() {
    var reasons = page.getByLabel("方法相差大的理由", new Page.GetByLabelOptions().setExact(true));
    for (var field : reasons.all()) field.fill("地区刚开");
  }

  /** One potential is put right: all that follows from it is out of date and says so. */
  void changesOnePotential(List<String> later) {
    step("潜力");
    var income = page.locator(".work tbody tr").first().locator("input").nth(2);
    income.fill("123456");
    income.press("Tab");
    saves(2, "客户总数更正");
    for (var name : later) {
      assertThat(badge(name).innerText()).as(name).isEqualTo(STALE);
    }
    hands.picture("plan-stale");
  }

  /** Each stale step is worked out again from what is now before it. */
  void bringsUpToDate(List<String> later) {
    for (var name : later) {
      step(name);
      if (name.equals("结构")) hands.press("取“规模”一步的人数");
      if (name.equals("指标")) reviews();
      saves(2, "按新的潜力");
      assertThat(badge(name).innerText()).as(name).isEqualTo(DONE);
    }
  }

  /**
   * Publishes the approved plan's quotas.
   *
   * @return the sentence that said what would be written
   */
  String publishes() {
    step("指标", ".work form.publish");
    var sentence = page.locator("form.publish p").innerText();
    hands.press("发布指标");
    hands.sees("已发布");
    hands.picture("plan-published");
    return sentence;
  }

  private Locator badge(String step) {
    return page.locator("nav ol li button")
        .filter(new Locator.FilterOptions().setHasText(step))
        .first()
        .locator(".badge");
  }

  private static Locator.FilterOptions withText(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  private Hands step(String name) {
    return step(name, ".work form.bar");
  }

  /** Opens a step and waits for a part of its page. */
  private Hands step(String name, String part) {
    page.locator("nav ol li button strong")
        .getByText(name, new Locator.GetByTextOptions().setExact(true))
        .click();
    page.waitForSelector("nav ol li button.here strong:text-is('" + name + "')");
    page.locator(part).first().waitFor();
    return hands;
  }

  private void saves(int version, String why) {
    hands.fill("为什么改", why);
    hands.press("保存为第 " + version + " 版");
    hands.sees("已保存第 " + version + " 版");
    page.waitForCondition(
        () ->
            page.locator(".versions li strong").first().innerText().equals("第 " + version + " 版"));
  }
}
