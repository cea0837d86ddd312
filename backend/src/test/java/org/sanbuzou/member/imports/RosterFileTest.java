package org.sanbuzou.member.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanbuzou.member.Office;
import org.sanbuzou.member.Standing;
import org.sanbuzou.shared.BadInput;

class RosterFileTest {
    private static final Path MEMBERS = Path.of("src", "test", "resources", "members");

    @TempDir
    Path folder;

    @Test
    void readsTheReceivedWorkbook() throws IOException {
        var roster = RosterFile.read(MEMBERS.resolve("members-as-received.xlsx"));
        assertThat(roster.count()).isEqualTo(27);
        assertThat(roster.problems())
                .extracting(problem -> problem.row() + " " + problem.column() + " " + problem.code())
                .containsExactly(
                        "26 手机号 MOBILE_INVALID", "27 姓名 NAME_MISSING", "28 出生日期 DATE_INVALID", "30 姓名 FORMULA");
        // The repeated row 25 can be read; whose it is, the register decides.
        assertThat(roster.rows()).hasSize(23);
        var first = roster.rows().get(0);
        assertThat(first.name()).isEqualTo("陈立新");
        assertThat(first.office()).isEqualTo(Office.SECRETARY);
        assertThat(roster.rows().get(1).joinedOn()).isEqualTo(LocalDate.of(2001, 7, 1));
        assertThat(roster.rows().get(2).joinedOn()).isEqualTo(LocalDate.of(2006, 7, 1));
        assertThat(roster.rows().get(3).joinedOn()).isEqualTo(LocalDate.of(2011, 7, 1));
        assertThat(roster.rows().get(4).mobile()).isEqualTo("19900001005");
        assertThat(roster.rows().get(5).mobile()).isEqualTo("19900001006");
        assertThat(roster.rows().get(5).office()).isNull();
        assertThat(roster.rows().get(6).standing()).isEqualTo(Standing.FULL);
        assertThat(roster.rows().get(7).standing()).isEqualTo(Standing.FULL);
        assertThat(roster.rows().get(20).standing()).isEqualTo(Standing.PROBATIONARY);
    }

    @Test
    void readsTextInAllItsEncodings() throws IOException {
        var text = Files.readString(MEMBERS.resolve("members.csv")).substring(1);
        var expected = RosterFile.read(MEMBERS.resolve("members.csv"));
        assertThat(expected.rows()).hasSize(22);
        assertThat(RosterFile.read(file(text.getBytes(StandardCharsets.UTF_8)))).isEqualTo(expected);
        assertThat(RosterFile.read(file(text.getBytes(Charset.forName("GBK"))))).isEqualTo(expected);
        assertThat(RosterFile.read(file(text.replace(',', '\t').getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(expected);
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        refuses(new byte[0], "FILE_EMPTY");
        refuses(new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0}, "FILE_KIND");
        refuses(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}, "FILE_KIND");
        refuses(new byte[] {'P', 'K', 3, 4, 1, 2, 3}, "FILE_DAMAGED");
        refuses(new byte[] {'a', ',', (byte) 0xFF, (byte) 0xFF}, "FILE_KIND");
        refuses("姓名,性别\n\"张三,男\n李四,女".getBytes(StandardCharsets.UTF_8), "FILE_DAMAGED");
    }

    @Test
    void refusesATableWithoutAHeaderItKnows() throws IOException {
        refuses("甲,乙\n丙,丁".getBytes(StandardCharsets.UTF_8), "HEADER_MISSING");
        refuses(("\n".repeat(10) + "姓名,性别\n张三,男").getBytes(StandardCharsets.UTF_8), "HEADER_MISSING");
        refuses("姓名,手机,电话\n张三,,".getBytes(StandardCharsets.UTF_8), "HEADER_DUPLICATE");
    }

    @Test
    void findsTheHeaderInTheTenthRow() throws IOException {
        var text = "名册\n".repeat(9) + "序号,* 姓　名,性别（男/女）,出生 日期：\n1,张三,男,19700102\n";
        var roster = RosterFile.read(file(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(roster.problems()).isEmpty();
        assertThat(roster.rows()).singleElement().satisfies(row -> {
            assertThat(row.row()).isEqualTo(11);
            assertThat(row.name()).isEqualTo("张三");
            assertThat(row.birthDate()).isEqualTo(LocalDate.of(1970, 1, 2));
        });
    }

    @Test
    void namesEveryProblemOfARowWithTheTitlesOfTheFile() throws IOException {
        var text = "姓名,联系电话,职务,政治面貌,部门,入党时间\n张\u202e三,1,主任,群众,%s,2020\n".formatted("长".repeat(61));
        assertThat(RosterFile.read(file(text.getBytes(StandardCharsets.UTF_8))).problems())
                .extracting(problem -> problem.row() + " " + problem.column() + " " + problem.code())
                .containsExactlyInAnyOrder(
                        "2 姓名 TEXT_UNREADABLE",
                        "2 联系电话 MOBILE_INVALID",
                        "2 部门 TEXT_TOO_LONG",
                        "2 职务 OFFICE_UNKNOWN",
                        "2 政治面貌 STANDING_UNKNOWN",
                        "2 入党时间 DATE_INVALID");
    }

    @Test
    void refusesFormulasRowByRow() throws IOException {
        var file = workbook(sheet -> {
            sheet.value(1, 0, "张三");
            sheet.formula(1, 1, "CONCATENATE(\"男\")");
            sheet.value(2, 0, "𠮷野👍");
            sheet.value(2, 1, "女");
            sheet.value(3, 0, "'=1+1");
        });
        var roster = RosterFile.read(file);
        assertThat(roster.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("FORMULA");
            assertThat(problem.row()).isEqualTo(2);
        });
        assertThat(roster.rows()).extracting(RosterRow::name).containsExactly("𠮷野👍", "=1+1");
    }

    @Test
    void refusesMoreRowsThanOneImportMayHave() throws IOException {
        var file = workbook(sheet -> {
            for (int row = 1; row <= 50_000; row++) {
                sheet.value(row, 0, "成员" + row);
                sheet.value(row, 1, "男");
            }
        });
        refuses(Files.readAllBytes(file), "ROWS_TOO_MANY");
        refuses(("姓名,性别\n" + "甲,男\n".repeat(20_001)).getBytes(StandardCharsets.UTF_8), "ROWS_TOO_MANY");
        assertThat(RosterFile.read(file(("姓名,性别\n" + "甲,男\n".repeat(20_000)).getBytes(StandardCharsets.UTF_8)))
                        .count())
                .isEqualTo(20_000);
    }

    @Test
    void refusesAFileThatIsSmallOnlyWhilePacked() throws IOException {
        refuses(zip("xl/media/image1.png", new byte[60 << 20]), "FILE_TOO_LARGE");
        var text = new byte[1 << 20];
        Arrays.fill(text, (byte) 'a');
        refuses(
                zip(
                        "xl/x",
                        ("<c><v>" + new String(text, StandardCharsets.US_ASCII) + "</v></c>")
                                .getBytes(StandardCharsets.UTF_8)),
                "FILE_TOO_LARGE");
        refuses(zip("a.xml", "<row><c r=\"ZZZZZZ1\"/></row>".getBytes(StandardCharsets.UTF_8)), "FILE_DAMAGED");
        refuses(
                zip("a.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>".getBytes(StandardCharsets.UTF_8)),
                "FILE_DAMAGED");
    }

    @Test
    void refusesAFileOfTooManyParts() throws IOException {
        var file = folder.resolve("parts");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 1_001; i++) {
                zip.putNextEntry(new ZipEntry("p" + i));
            }
        }
        refuses(Files.readAllBytes(file), "FILE_TOO_LARGE");
    }

    private void refuses(byte[] content, String code) throws IOException {
        var file = file(content);
        assertThatThrownBy(() -> RosterFile.read(file))
                .isInstanceOfSatisfying(
                        BadInput.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    private static byte[] zip(String name, byte[] part) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(part);
        }
        return bytes.toByteArray();
    }

    private interface Rows {
        void write(Worksheet sheet);
    }

    private Path workbook(Rows rows) throws IOException {
        var file = folder.resolve("workbook");
        try (OutputStream out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("名册");
            sheet.value(0, 0, "姓名");
            sheet.value(0, 1, "性别");
            rows.write(sheet);
        }
        return file;
    }
}
