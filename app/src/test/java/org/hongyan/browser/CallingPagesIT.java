package org.hongyan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.calling.TestCustomers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every button of the calling pages that saves something, and what is there after a reload. */
@IntegrationTest
@EnabledIf("org.hongyan.browser.Chromium#ready")
class CallingPagesIT {

  @Autowired TestCompany companies;
  @Autowired TestCustomers customers;
  @LocalServerPort int port;

  @Test
  void campaignIsMadeFilledChangedStartedPausedAndFinished() {
    var company = companies.create();
    customers.inPool(company, 3);
    try (var visit = Chromium.visit(company, company.people().manager(), port)) {
      var page = visit.open("/campaigns").press("新建任务");
      page.press("下一步").sees("请写任务名称");
      page.fill("任务名称", "七月续费回访").press("下一步");
      var form = page.page().locator("form");
      page.flip(form, "A").flip(form, "B");
      page.sees("3 位客户").press("下一步");
      page.press("下一步").sees("请选至少一个小组或一个人");
      page.page().reload();
      page.sees("基本");
      assertThat(page.field("任务名称").inputValue()).as("draft").isEqualTo("七月续费回访");
      page.press("下一步").press("下一步").pick("小组和部门", "一组");
      page.page().keyboard().press("Escape");
      page.press("下一步").press("下一步").press("只保存草稿");
      var panel = page.page().locator("aside.panel");
      page.sees(panel, "草稿").sees(panel, "一组");

      page.press("修改设置").fill("任务名称", "八月续费回访");
      page.field("挂断后整理时间（秒）").fill("90");
      page.page().keyboard().press("Tab");
      page.press("保存设置").sees(panel, "90 秒");
      page.press("开始").confirm("开始").sees(panel, "运行中");
      page.press("暂停").confirm("暂停").sees(panel, "已暂停");
      customers.inPool(company, 2);
      page.press("加名单");
      page.flip(panel, "A").flip(panel, "B");
      page.press("加入名单").sees("新加 2 位，原来就有 3 位");
      page.page().reload();
      page.sees(panel, "八月续费回访").sees(panel, "已暂停").sees(panel, "90 秒");
      page.sees("0 / 5 已完成");
      page.press("继续").confirm("继续").sees(panel, "运行中");
      page.press("结束").confirm("结束").sees(panel, "已结束");
      page.page().reload();
      page.sees(panel, "已结束");
      assertThat(page.button("修改设置").isVisible()).as("finished is finished").isFalse();
    }
  }

  @Test
  void callingHoursAttemptsAndHolidaysAreKept() {
    var company = companies.create();
    try (var visit = Chromium.visit(company, company.people().director(), port)) {
      var page = visit.open("/calling-rules");
      page.press("周日");
      page.page().getByLabel("从").first().fill("10:00");
      page.page().keyboard().press("Tab");
      page.field("同一客户每天最多").fill("2");
      page.page().keyboard().press("Tab");
      page.press("加一天");
      page.fill("日期", "2027-01-01");
      page.page().keyboard().press("Enter");
      page.fill("名称", "元旦");
      page.press("保存规则").sees("马上生效");
      page.picture("rules");
      page.page().reload();
      page.sees("可拨时间");
      assertThat(page.page().getByLabel("从").first().inputValue()).isEqualTo("10:00");
      assertThat(page.field("同一客户每天最多").inputValue()).isEqualTo("2");
      assertThat(page.field("名称").inputValue()).isEqualTo("元旦");
      assertThat(page.button("保存规则").isDisabled()).as("nothing to save").isTrue();
      page.fill("名称", "新年").press("放弃修改");
      assertThat(page.field("名称").inputValue()).isEqualTo("元旦");
    }
  }

  @Test
  void outcomeIsAddedMovedAndSwitchedOff() {
    var company = companies.create();
    try (var visit = Chromium.visit(company, company.people().director(), port)) {
      var page = visit.open("/calling-rules");
      page.page().getByText("小结").first().click();
      page.press("加一个小结").fill("中文名", "转介绍").fill("英文名", "Referral").press("完成");
      var added = page.page().locator("li").filter(with("转介绍"));
      added.getByLabel("上移").click();
      page.press("保存小结").sees("小结已保存");
      page.picture("outcomes");
      page.page().reload();
      page.page().getByText("小结").first().click();
      page.sees("转介绍");
      page.button(added, "修改").click();
      page.page().locator("aside.panel .el-switch").click();
      page.press("完成").press("保存小结").sees("小结已保存");
      page.page().reload();
      page.page().getByText("小结").first().click();
      page.sees(added, "停用");
    }
  }

  @Test
  void lineAndNumberAreAddedChangedAndSwitchedOff() {
    var company = companies.create();
    try (var visit = Chromium.visit(company, company.people().admin(), port)) {
      var page = visit.open("/lines").sees("模拟线路");
      page.press("接一条线路").press("保存").sees("请写名称");
      var panel = page.page().locator("aside.panel");
      panel.getByLabel("名称").fill("运营商一线");
      panel.getByLabel("服务器").fill("127.0.0.1");
      panel.getByLabel("端口").fill("9");
      page.page().keyboard().press("Tab");
      page.press("保存").sees("线路已保存");
      var row = page.page().locator("tbody tr").filter(with("运营商一线"));
      page.sees(row, "127.0.0.1:9 UDP").sees(row, "没有应答");
      page.press("加一个号码").fill("号码", "02150009999").fill("说明", "售后");
      page.pick(page.page().locator("section form .el-select input"), "运营商一线");
      page.page().locator("section form button[type=submit]").click();
      page.sees("号码已保存").sees("+862150009999");
      row.click();
      page.page().locator("aside.panel .el-switch").click();
      page.button(panel, "保存").click();
      page.sees(row, "已停用");
      page.page().reload();
      page.sees(row, "已停用").sees("+862150009999").sees("售后");
      page.picture("lines");
    }
  }

  @Test
  void scriptIsWrittenWithBranchesAndObjectionsAndPublished() {
    var company = companies.create();
    try (var visit = Chromium.visit(company, company.people().director(), port)) {
      var page = visit.open("/scripts/new");
      page.press("保存").sees("请写名称");
      page.fill("名称", "续费话术");
      step(page, 0, "开场", "您好，我是鸿雁的客户顾问，方便说两分钟吗？");
      page.press("加一步");
      step(page, 1, "需求", "您现在用得最多的是哪一项？");
      page.button(page.page().locator("section.step").first(), "加一个回答").click();
      page.fill("客户说", "方便");
      page.press("加一个异议").fill("异议", "太贵了").fill("怎么答", "一年能省下三成。");
      page.page().getByPlaceholder("输入后按回车").fill("稳赚不赔");
      page.page().keyboard().press("Enter");
      page.press("保存").sees("已保存为第 1 版");
      page.fill("怎么答", "一年能省下三成，先看这张表。");
      page.press("保存并发布").confirm("发布").sees("第 2 版已发布");
      page.picture("script");
      page.page().reload();
      page.sees("已发布第 2 版").sees("稳赚不赔");
      assertThat(page.field("客户说").inputValue()).isEqualTo("方便");
      assertThat(page.field("怎么答").inputValue()).endsWith("先看这张表。");
      page.go("/scripts").sees("续费话术").sees("已发布第 2 版");
    }
  }

  @Test
  void messagesCoverNoButtonOfThePageNorOfItsPanel() {
    var company = companies.create();
    try (var visit = Chromium.visit(company, company.people().director(), port)) {
      var page = visit.open("/calling-rules");
      page.page().setViewportSize(390, 844);
      page.field("同一客户每天最多").fill("2");
      page.page().keyboard().press("Tab");
      page.press("保存规则").sees("马上生效");
      assertThat(page.outOfReach("main, nav.bottom")).isEmpty();
      page.page().setViewportSize(1440, 900);
      assertThat(page.outOfReach("main")).isEmpty();

      page.page().getByText("小结").first().click();
      page.press("加一个小结");
      var panel = page.page().locator("aside.panel");
      page.sees(panel, "完成").sees("马上生效");
      assertThat(page.outOfReach("aside.panel")).isEmpty();
      page.page()
          .evaluate("() => document.documentElement.style.setProperty('--hy-toasts', '0px')");
      page.page().locator(".toasts").evaluate("toasts => toasts.style.justifyItems = 'end'");
      assertThat(page.outOfReach("aside.panel")).as("what takes no room covers").contains("完成");
    }
  }

  private static void step(Hands page, int at, String title, String text) {
    page.page().locator("#step-" + at + "-title").fill(title);
    page.page().locator("#step-" + at + "-text").fill(text);
  }

  private static Locator.FilterOptions with(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }
}
