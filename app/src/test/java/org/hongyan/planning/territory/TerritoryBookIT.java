package org.hongyan.planning.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongyan.TestDesk.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestHttp;
import org.hongyan.planning.PlanDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The territory step's workbook explains its numbers as the other steps' do. */
@IntegrationTest
class TerritoryBookIT {

  @Autowired TestCompany companies;
  @Autowired TerritoryDesk desk;

  @Test
  void mapComesWithFormulasAssumptionsParametersAndItsDataDate() throws IOException {
    var company = companies.create();
    var plan = PlanDesk.of(company, company.units().region());
    desk.customers(company, company.people().sellerA1(), "江苏省/南京市", 2);
    desk.customers(company, company.people().sellerB1(), "浙江省/杭州市", 2);
    assertThat(status(TerritoryDesk.save(plan, desk.draft(plan), 0))).isEqualTo(200);
    var book = open(plan);

    assertThat(book.get("公式 Formulas"))
        .contains("territory.solve", "territory.align")
        .anyMatch(text -> text.contains("公平份额 fair share"));
    assertThat(book.get("假设 Assumptions"))
        .contains("紧凑的含义 Compact means", "到中心距离之和 Sum of distances to the centre");
    assertThat(book.get("参数 Parameters")).contains("容差 Tolerance", "产能（满席） Capacity in full seats");
    assertThat(book.get("输入 Inputs"))
        .contains("数据日期 Data of", "城市 City", "江苏省 · 南京市")
        .anyMatch(text -> text.startsWith("20") && text.endsWith("Z"));
    assertThat(book.get("结果 Result"))
        .contains("数字的来历 Where the figures come from", "公式 Formula", "紧凑度 Compactness")
        .anyMatch(text -> text.contains("客户 Customers: 4"));
  }

  @Test
  void tableThatIsTakenOutIsOnTheTrail() {
    var company = companies.create();
    var plan = PlanDesk.of(company, company.units().region());
    desk.customers(company, company.people().sellerA1(), "江苏省/南京市", 2);
    assertThat(status(plan.get("/territories/table"))).isEqualTo(404);
    assertThat(status(TerritoryDesk.save(plan, desk.draft(plan), 0))).isEqualTo(200);
    assertThat(status(plan.get("/territories/table"))).isEqualTo(200);
    var trail = company.as(company.people().admin()).get("/api/audit?action=plan.exported");
    var rows = TestHttp.json(trail).at("/rows");
    assertThat(rows.size()).isEqualTo(1);
    assertThat(rows.at("/0").toString()).contains(plan.plan(), "TERRITORIES", "table");
  }

  private static Map<String, List<String>> open(PlanDesk plan) throws IOException {
    var answer = plan.get("/steps/TERRITORIES/workbook");
    assertThat(status(answer)).isEqualTo(200);
    var content = answer.getResponse().getContentAsByteArray();
    var sheets = new HashMap<String, List<String>>();
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(content))) {
      for (var sheet : book.getSheets().toList()) {
        var cells = sheet.read().stream().flatMap(row -> row.stream()).filter(Objects::nonNull);
        sheets.put(sheet.getName(), cells.map(Cell::getText).toList());
      }
    }
    return sheets;
  }
}
