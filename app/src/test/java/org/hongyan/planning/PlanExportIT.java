package org.hongyan.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongyan.TestDesk.at;
import static org.hongyan.TestDesk.json;
import static org.hongyan.TestDesk.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestHttp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Workbooks of steps, of a plan and of a comparison: they open and hold the numbers shown. */
@IntegrationTest
class PlanExportIT {

  private static final String STRUCTURE =
      "{'managerCostMinor':24000000,'coachHoursPerWeek':8,'hoursPerRep':4,'upliftMax':0.35,'tau':5,'span':7}";

  @Autowired TestCompany companies;

  private Company company;
  private PlanDesk plan;

  @BeforeEach
  void aPlan() {
    company = companies.create();
    plan = PlanDesk.of(company, company.units().nation());
  }

  private static Map<String, List<Cell>> open(MvcTestResult answer) {
    assertThat(status(answer)).isEqualTo(200);
    var content = answer.getResponse().getContentAsByteArray();
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(content))) {
      var sheets = new LinkedHashMap<String, List<Cell>>();
      for (var sheet : book.getSheets().toList()) {
        var cells =
            sheet.read().stream().flatMap(row -> row.stream()).filter(c -> c != null).toList();
        sheets.put(sheet.getName(), cells);
      }
      return sheets;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> texts(List<Cell> cells) {
    return cells.stream().map(Cell::getText).toList();
  }

  private static List<BigDecimal> numbers(List<Cell> cells) {
    return cells.stream().filter(c -> c.getType() == CellType.NUMBER).map(Cell::asNumber).toList();
  }

  private void structure(int base, int reps) {
    var inputs = "{'reps':%d,'marginPerRepMinor':12345600}".formatted(reps);
    assertThat(status(plan.save("structure", base, inputs, STRUCTURE))).isEqualTo(200);
  }

  @Test
  void stepComesWithInputsAssumptionsFormulasAndTheNumbersShown() {
    structure(0, 60);
    structure(1, 24);
    var shown = TestHttp.json(plan.get("/structure")).at("/version/result");
    var book = open(plan.get("/steps/STRUCTURE/workbook"));
    assertThat(book.keySet())
        .containsExactly(
            "说明 About", "结果 Result", "输入 Inputs", "参数 Parameters", "假设 Assumptions", "公式 Formulas");
    assertThat(texts(book.get("说明 About"))).contains("明年", "director", "因为", "2027-01 – 2027-12");
    assertThat(numbers(book.get("输入 Inputs")))
        .usingElementComparator(BigDecimal::compareTo)
        .contains(new BigDecimal("24"), new BigDecimal("123456"));
    for (var span : shown.at("/spans")) {
      assertThat(numbers(book.get("结果 Result")))
          .usingElementComparator(BigDecimal::compareTo)
          .contains(
              BigDecimal.valueOf(span.at("/managers").asLong()),
              BigDecimal.valueOf(span.at("/netMinor").asLong(), 2));
    }
    assertThat(texts(book.get("假设 Assumptions")))
        .contains("饱和小时 τ Saturation τ")
        .doesNotContain("管理幅度 Span");
    assertThat(texts(book.get("公式 Formulas"))).contains("span.optimum");
    var first = open(plan.get("/steps/STRUCTURE/workbook?version=1"));
    assertThat(numbers(first.get("输入 Inputs")))
        .usingElementComparator(BigDecimal::compareTo)
        .contains(new BigDecimal("60"));
    assertThat(status(plan.get("/steps/SIZE/workbook"))).isEqualTo(404);
  }

  @Test
  void textThatLooksLikeAFormulaStaysText() {
    var inputs =
        "{'segments':[{'name':'=1+1','salesMinor':100,'zero':0.3,'plus50':1.25,'saturation':1.6,'history':[]}]}";
    assertThat(status(plan.save("response", 0, inputs, "{'mostEffort':3}"))).isEqualTo(200);
    var cells = open(plan.get("/steps/RESPONSE/workbook")).get("结果 Result");
    var hostile = cells.stream().filter(c -> c.getText().contains("1+1")).toList();
    assertThat(hostile)
        .isNotEmpty()
        .allMatch(c -> c.getType() == CellType.STRING && c.getFormula() == null);
    assertThat(cells).noneMatch(c -> c.getType() == CellType.FORMULA);
  }

  @Test
  void planHasASheetAStepAndWhoTookItIsNoted() {
    structure(0, 60);
    var book = open(plan.get("/workbook"));
    assertThat(book.keySet()).containsExactly("规划 Plan", "4 结构 Structure");
    assertThat(texts(book.get("4 结构 Structure")))
        .contains("结果 Result", "假设 Assumptions", "span.layers");
    assertThat(texts(book.get("规划 Plan"))).contains("未做 empty", "已完成 done");
    var trail = company.as(company.people().admin()).get("/api/audit?action=plan.exported");
    assertThat(at(trail, "/rows/0/subject")).isEqualTo("plan:" + plan.plan());
  }

  @Test
  void comparisonIsAgainstTheLeft() {
    structure(0, 60);
    var copy = at(plan.post("/scenarios", json("name", "方案二")), "/id");
    structure(1, 120);
    var book = open(plan.get("/comparison?with=" + copy));
    var cells = book.get("比较 Comparison");
    assertThat(texts(cells)).contains("明年 (CNY)", "方案二 (CNY)", "管理者 Managers");
    assertThat(numbers(cells)).anyMatch(n -> n.signum() < 0);
    assertThat(status(plan.get("/comparison?with=" + java.util.UUID.randomUUID()))).isEqualTo(404);
  }
}
