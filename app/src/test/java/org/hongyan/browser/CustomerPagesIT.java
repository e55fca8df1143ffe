package org.hongyan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.calling.TestCustomers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every button of the customers' pages that saves something, and what is there after a reload. */
@IntegrationTest
@EnabledIf("org.hongyan.browser.Chromium#ready")
class CustomerPagesIT {

  @Autowired TestCompany companies;
  @Autowired TestCustomers customers;
  @LocalServerPort int port;

  @Test
  void sellerMakesChangesAndHandsBackACustomerAndClaimsItAgain() {
    var company = companies.create();
    try (var visit = Chromium.visit(company, company.people().sellerA1(), port)) {
      var page = visit.open("/customers").press("新建客户");
      page.press("建立客户").sees("请填写名称").sees("请填写一个号码");
      page.fill("企业名称", "上海启明建材有限公司").fill("电话", "13911112222").press("建立客户");
      var panel = page.page().locator("aside.panel");
      page.sees(panel, "上海启明建材有限公司").sees(panel, "139****2222");
      page.press("编辑");
      panel.getByLabel("城市").fill("苏州");
      panel.getByLabel("联系人").fill("钱经理");
      panel.getByLabel("添加号码").fill("13933334444");
      page.button(panel, "保存").click();
      page.sees(panel, "139****4444");
      page.page().reload();
      page.sees(panel, "苏州").sees(panel, "139****4444");
      page.picture("customer-card");
      page.press("放回公海").confirm("放回公海").sees("已放回公海");
      page.go("/pool").sees("上海启明建材有限公司");
      page.press("认领").sees("归你了");
      page.go("/customers").sees("上海启明建材有限公司");
    }
  }

  @Test
  void planCallbackAndProjectAreMadeOnTheCardAndEndedOnTheirPages() {
    var company = companies.create();
    var seller = company.people().sellerA1();
    customers.ownedBy(company, seller);
    try (var visit = Chromium.visit(company, seller, port)) {
      var page = visit.open("/customers");
      page.page().locator("tbody tr[data-row='0']").click();
      var panel = page.page().locator("aside.panel");
      plan(page, panel, "确认报价");
      plan(page, panel, "送样品");
      panel.getByText("约回访").first().click();
      panel.getByLabel("客户希望的时间").fill("明天下午3点");
      panel.getByLabel("备注").fill("等老板回来");
      page.press("约好");
      panel.getByText("已约").or(panel.getByText("最早是")).first().waitFor();
      page.press("建项目");
      panel.getByLabel("项目名称").fill("年度保养套餐");
      panel.getByLabel("预计金额（元）").fill("12000");
      page.press("建立项目");
      page.sees(panel, "年度保养套餐");
      page.picture("customer-card-work");
      page.page().reload();
      page.sees(panel, "确认报价").sees(panel, "送样品").sees(panel, "年度保养套餐");

      page.go("/plans/today").sees("确认报价");
      var first = page.page().locator("li.row").filter(with("确认报价"));
      page.button(first, "跳过").click();
      page.press("保存").sees("请写原因");
      page.press("客户改约").press("保存");
      page.sees(first, "跳过").sees(first, "客户改约");
      var second = page.page().locator("li.row").filter(with("送样品"));
      page.button(second, "完成").click();
      page.fill("做了什么", "样品已寄出").press("保存");
      page.sees(second, "按时完成");
      page.page().reload();
      page.sees(first, "客户改约").sees(second, "按时完成");
      page.picture("plans-today");
      page.page().getByText("本周", exactly()).click();
      page.sees(page.page().locator(".week"), "送样品");
      page.picture("plans-week");
    }
  }

  private static void plan(Hands page, Locator panel, String purpose) {
    page.press("加计划");
    panel.getByLabel("目的").fill(purpose);
    panel.getByLabel("最迟").fill("半小时后");
    page.press("加入计划");
    page.sees(panel, purpose);
  }

  @Test
  void leaderHandsOutAndTakesItBackSavesAViewAndChangesIt() {
    var company = companies.create();
    var people = company.people();
    for (int i = 0; i < 3; i++) customers.ownedBy(company, people.sellerA1());
    try (var visit = Chromium.visit(company, people.leaderA(), port)) {
      var page = visit.open("/customers");
      var rows = page.page().locator("tbody tr[data-row]");
      rows.first().waitFor();
      page.page()
          .getByLabel("选择已载入的全部")
          .or(page.page().locator("thead input[type=checkbox]"))
          .first()
          .check();
      page.press("转移");
      page.confirmAfter(() -> page.pick("转给", "seller-a2"), "转移").sees("已转移 3 位客户给 seller-a2");
      page.page().waitForCondition(() -> rows.filter(with("seller-a2")).count() == 3);
      page.press("撤销");
      page.page().waitForCondition(() -> rows.filter(with("seller-a1")).count() == 3);

      page.pick(page.page().getByLabel("等级").first(), "未评级");
      page.page().keyboard().press("Escape");
      page.press("保存视图").fill("视图名称", "等评级的");
      page.button(page.page().locator(".el-dialog:visible"), "保存").click();
      page.sees("视图“等评级的”已保存");
      page.page().reload();
      page.page()
          .getByRole(com.microsoft.playwright.options.AriaRole.TAB)
          .filter(with("等评级的"))
          .click();
      page.sees("未评级");
      page.page().getByLabel("视图操作").click();
      page.page().locator(".el-dropdown-menu__item:visible").filter(with("删除视图")).click();
      page.confirm("删除视图").sees("已删除");
    }
  }

  @Test
  void managerExportsTheListAndUndoesAnImport() throws Exception {
    var company = companies.create();
    try (var visit = Chromium.visit(company, company.people().manager(), port)) {
      var page = visit.open("/customers/import");
      var file = "姓名,手机\n王芳,13900001111\n李伟,13900002222\n".getBytes(StandardCharsets.UTF_8);
      page.giveFile("选择文件", "two.csv", "text/csv", file);
      page.press("下一步").press("下一步").sees("已检查 2 行").press("下一步");
      page.fill("来源", "十一月展会").press("开始导入").sees("导入完成，共处理 2 行。");
      page.go("/customers").sees("王芳").fill("来源", "十一月");
      page.sees("共 2 行");
      page.fill("来源", "别处").sees("没有符合条件的客户");
      page.press("清除条件").sees("李伟");
      var download = page.page().waitForDownload(() -> page.press("导出"));
      assertThat(Files.size(download.path())).isPositive();
      assertThat(download.suggestedFilename()).endsWith(".xlsx");
      page.go("/customers/import");
      page.page().locator("tbody tr").filter(with("two.csv")).click();
      page.press("整批撤销").confirm("整批撤销").sees("已整批撤销");
      page.go("/customers").sees("还没有客户");
    }
  }

  private static Locator.FilterOptions with(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  private static com.microsoft.playwright.Page.GetByTextOptions exactly() {
    return new com.microsoft.playwright.Page.GetByTextOptions().setExact(true);
  }
}
