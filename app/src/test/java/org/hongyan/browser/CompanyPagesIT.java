package org.hongyan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.calling.TestCustomers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Accounts, organisation, targets, projects and orders: each button that saves, then a reload. */
@IntegrationTest
@EnabledIf("org.hongyan.browser.Chromium#ready")
class CompanyPagesIT {

  @Autowired TestCompany companies;
  @Autowired TestCustomers customers;
  @LocalServerPort int port;

  @Test
  void accountIsMadeGivenAnotherRoleAndSwitchedOff() {
    var company = companies.create();
    try (var visit = Chromium.visit(company, company.people().admin(), port)) {
      var page = visit.open("/settings/accounts").press("新建账号");
      var dialog = page.page().locator(".el-dialog:visible");
      dialog.getByLabel("姓名").fill("陈晓");
      dialog.getByLabel("登录名").fill("chen xiao");
      page.pick(dialog.getByLabel("单位").last(), "一组");
      page.button(dialog, "新建账号").click();
      page.sees(dialog, "不能有空格");
      dialog.getByLabel("登录名").fill("chenxiao");
      page.button(dialog, "新建账号").click();
      page.sees("陈晓 的密码").picture("account-password");
      page.press("我已转交");
      var row = page.page().locator("tbody tr").filter(with("陈晓"));
      row.click();
      var panel = page.page().locator("aside.panel");
      page.sees(panel, "chenxiao");
      page.pick(panel.getByLabel("角色").last(), "组长");
      page.sees(panel, "本单位及下级");
      page.button(panel, "保存").click();
      page.sees("已保存，立即生效");
      page.page().reload();
      page.sees(row, "组长");
      row.click();
      page.press("重设密码").confirm("重设密码").sees("陈晓 的密码").press("我已转交");
      page.press("停用账号").confirm("停用账号").sees("陈晓 已停用");
      page.page().reload();
      page.sees("admin");
      assertThat(row.count()).as("among those in use").isZero();
      page.page().getByText("已停用", exactly()).first().click();
      row.click();
      page.press("恢复账号").sees("陈晓 已恢复");
    }
  }

  @Test
  void unitIsMadeRenamedMovedAndClosed() {
    var company = companies.create();
    try (var visit = Chromium.visit(company, company.people().admin(), port)) {
      var page = visit.open("/settings/organisation");
      node(page, "华东").click();
      page.page().locator("#unit-new").fill("三组");
      page.pick(page.page().getByLabel("类型"), "小组");
      page.press("新增").sees("已新增“三组”");
      node(page, "三组").click();
      page.page().locator("#unit-name").fill("新人组");
      page.press("保存名称").sees("已保存");
      page.pick(page.page().locator("#unit-target"), "全国");
      page.press("调整").confirm("调整").sees("已移到“全国”");
      page.page().reload();
      node(page, "新人组").click();
      page.picture("organisation");
      page.press("撤销单位").confirm("撤销单位").sees("已撤销");
      page.page().reload();
      page.sees("华东");
      assertThat(node(page, "新人组").count()).isZero();
      node(page, "一组").click();
      page.press("撤销单位");
      page.button(page.page().locator(".el-dialog:visible").last(), "撤销单位").click();
      page.sees("先移走再撤销");
    }
  }

  private static Locator node(Hands page, String name) {
    return page.page().locator(".el-tree .node").filter(with(name)).first();
  }

  @Test
  void targetIsSetSplitExactlyPublishedAndChanged() {
    var company = companies.create();
    try (var visit = Chromium.visit(company, company.people().leaderA(), port)) {
      var page = visit.open("/targets");
      page.fill("指标（元）", "很多").press("设定").sees("请填不小于 0 的金额。");
      page.fill("指标（元）", "1000").press("设定").sees("与指标一分不差");
      page.press("发布");
      page.button("已发布").waitFor();
      page.page().getByText("手工", exactly()).click();
      amount(page, "seller-a1", "600");
      page.sees("多分了 ¥100.00");
      assertThat(page.button("发布").isDisabled()).as("a sum that is not exact").isTrue();
      amount(page, "seller-a2", "400");
      page.press("发布");
      page.button("已发布").waitFor();
      page.picture("targets-split");
      page.page().reload();
      page.sees("¥1,000.00");
      page.page().waitForCondition(() -> page.field("seller-a1：金额").inputValue().equals("600.00"));
      page.press("修改指标").fill("指标（元）", "2000").press("设定").sees("¥2,000.00");
      page.page().reload();
      page.sees("¥2,000.00");
    }
  }

  private static void amount(Hands page, String name, String yuan) {
    page.field(name + "：金额").fill(yuan);
    page.page().keyboard().press("Tab");
  }

  @Test
  void projectIsWonByAnOrderWhichIsPaidReturnedAndCancelled() {
    var company = companies.create();
    var seller = company.people().sellerA1();
    var customer = customers.ownedBy(company, seller);
    project(company, customer.value().toString());
    try (var visit = Chromium.visit(company, seller, port)) {
      var page = visit.open("/projects").sees("年度保养");
      page.page().getByText("年度保养").first().click();
      page.press("下单成交").press("下单").sees("请填大于 0 的金额");
      var panel = page.page().locator("aside.panel");
      panel.getByLabel("金额（元）").fill("3000");
      page.press("下单").sees(panel, "成交");
      page.picture("project-won");
      page.go("/orders");
      page.page().locator("tbody tr").first().click();
      page.press("记回款");
      panel.getByLabel("金额（元）").fill("1000");
      page.button(panel.locator("form"), "记回款").click();
      page.sees(panel, "¥1,000.00");
      page.press("退货");
      panel.getByLabel("金额（元）").fill("500");
      panel.getByLabel("原因").fill("少一件");
      page.button(panel.locator("form"), "记退货").click();
      page.sees(panel, "已退 ¥500.00");
      page.page().reload();
      page.page().locator("tbody tr").filter(with("¥3,000.00")).first().click();
      page.sees(panel, "已退 ¥500.00").sees(panel, "少一件");
      page.press("取消订单");
      panel.getByLabel("原因").fill("客户反悔");
      page.button(panel.locator("form"), "取消订单").click();
      page.sees(panel, "客户反悔");
      page.picture("order-cancelled");
      page.go("/projects").sees("年度保养");
    }
  }

  private static void project(TestCompany.Company company, String customer) {
    var http = company.as(company.people().sellerA1());
    var made =
        http.post(
            "/api/projects",
            "{\"customerId\":\"%s\",\"name\":\"年度保养\",\"expectedMinor\":300000,\"currency\":\"CNY\"}"
                .formatted(customer));
    assertThat(made).hasStatus2xxSuccessful();
  }

  private static Locator.FilterOptions with(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }
}
