// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testfiles.h"

#include "import/importhistorymodel.h"
#include "import/problemadvice.h"
#include "import/problemmodel.h"
#include "import/problemtext.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::Import;
using namespace Qt::StringLiterals;
using Library::ImportProblem;
using Severity = ImportProblem::Severity;

namespace {

QList<ImportProblem> someProblems()
{
    return {{Severity::Refused, u"b/broken.zip"_s, u"This is not a zip, tar or 7z archive."_s},
            {Severity::Doubtful, u"a/報導.md"_s, u"No date was found."_s},
            {Severity::Refused, u"c/LINK.md"_s, u"Links are not followed."_s}};
}

QStringList shownPaths(const ProblemModel &model)
{
    QStringList paths;
    for (int row = 0; row < model.rowCount(); ++row)
        paths += model.index(row, ProblemModel::PathColumn).data().toString();
    return paths;
}

} // namespace

TEST_CASE("Problems are filtered by severity and text, and sorted", "[import][problems]")
{
    ProblemModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setProblems(someProblems());
    CHECK(model.rowCount() == 3);
    CHECK(model.count(Severity::Refused) == 2);

    model.sort(ProblemModel::PathColumn);
    CHECK(shownPaths(model) == QStringList{u"a/報導.md"_s, u"b/broken.zip"_s, u"c/LINK.md"_s});
    const QPersistentModelIndex kept = model.index(0, ProblemModel::PathColumn);
    model.sort(ProblemModel::PathColumn, Qt::DescendingOrder);
    CHECK(kept.row() == 2);
    CHECK(kept.data().toString() == u"a/報導.md");
    model.sort(-1);
    CHECK(shownPaths(model).constFirst() == u"b/broken.zip");

    model.setFilter(Severity::Refused, u"link"_s);
    CHECK(shownPaths(model) == QStringList{u"c/LINK.md"_s});
    CHECK(model.total() == 3);
    model.setFilter(std::nullopt, u"date"_s);
    CHECK(shownPaths(model) == QStringList{u"a/報導.md"_s});
    model.setFilter({}, {});
    CHECK(model.rowCount() == 3);
}

TEST_CASE("A hundred thousand problems stay quick", "[import][problems]")
{
    QList<ImportProblem> problems;
    for (int i = 0; i < 100'000; ++i)
        problems.append({i % 3 ? Severity::Doubtful : Severity::Refused,
                         u"folder %1/article %2.md"_s.arg((i * 7919) % 1000).arg(i),
                         i % 2 ? u"No date was found."_s : u"The body is empty."_s});
    ProblemModel model;
    QElapsedTimer clock;
    clock.start();
    model.setProblems(problems);
    model.sort(ProblemModel::PathColumn);
    model.setFilter(Severity::Refused, u"article 99"_s);
    model.setFilter({}, {});
    // A debug build on a busy machine; it is a fraction of that in the program.
    CHECK(clock.elapsed() < 5000);
    CHECK(model.rowCount() == 100'000);
    CHECK(problemsAsText(model.shown()).count(u'\n') == 100'000);
}

TEST_CASE("A name with a line break takes one line", "[import][problems]")
{
    ProblemModel model;
    model.setProblems({{Severity::Refused, u"a\nb\t.md"_s, u"Hidden file."_s}});
    const QString shown = model.index(0, ProblemModel::PathColumn).data().toString();
    CHECK_FALSE(shown.contains(u'\n'));
    CHECK(shown.startsWith(u"a"));
    CHECK(problemsAsText(model.shown()).count(u'\n') == 1);
}

TEST_CASE("There is advice for every problem", "[import][problems]")
{
    const ProblemAdvice advice;
    CHECK(advice.of({Severity::Refused, {}, u"The file is larger than 64 MB and was not read."_s})
              .contains(u"Split"));
    CHECK(advice.of({Severity::Refused, {}, u"The entry is encrypted with a password."_s})
              .contains(u"password"));
    CHECK(advice.of({Severity::Refused, {}, u"This is not a zip, tar or 7z archive."_s}).contains(u".md"));
    CHECK(advice.of({Severity::Doubtful, {}, u"No date was found."_s}).contains(u"date:"));
    CHECK(advice.of({Severity::Doubtful, {}, u"The text is not UTF-8; it was read as Big5."_s})
              .contains(u"UTF-8"));
    CHECK_FALSE(advice.of({Severity::Refused, {}, u"From another time."_s}).isEmpty());
    CHECK(advice.of({Severity::Refused, {}, u"Unknown 1"_s}) !=
          advice.of({Severity::Doubtful, {}, u"Unknown 2"_s}));
}

TEST_CASE("A report becomes comma-separated values that no spreadsheet runs", "[import][problems]")
{
    const QString csv = problemsAsCsv({{Severity::Refused, u"=1+1,\"x\".md"_s, u"Hidden file."_s},
                                       {Severity::Doubtful, u"two\nlines.md"_s, u"No date was found."_s}});
    const QStringList lines = csv.split(u"\r\n"_s);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0] == u"Result,File,Reason,What to do");
    CHECK(lines[1].startsWith(u"Refused,\"'=1+1,\"\"x\"\".md\",Hidden file.,"));
    CHECK(lines[2].startsWith(u"Doubtful,\"two\nlines.md\",No date"));

    const QTemporaryDir folder;
    const QString file = folder.filePath(u"report.csv"_s);
    REQUIRE(saveProblemsAsCsv(someProblems(), file).ok());
    const QByteArray bytes = Test::readFile(file);
    CHECK(bytes.startsWith("\xEF\xBB\xBFResult,"));
    CHECK(bytes.contains("報導.md"));
    const Result<void> failed = saveProblemsAsCsv(someProblems(), folder.filePath(u"no/such/report.csv"_s));
    REQUIRE_FALSE(failed.ok());
    CHECK_FALSE(failed.error().message.isEmpty());
}

TEST_CASE("The file of a problem is found on the disk, or what holds it", "[import][problems]")
{
    const QTemporaryDir folder;
    const QString archive = folder.filePath(u"archive"_s);
    Test::writeFile(archive + u"/sub/a.md"_s, "x");
    Test::writeFile(archive + u"/sub/p > q.md"_s, "x");
    Test::writeFile(archive + u"/pack.zip"_s, "x");
    const auto fileOf = [](const QString &from, const QString &path) {
        return fileOfProblem(from, {Severity::Refused, path, {}});
    };
    CHECK(fileOf(archive, u"sub/a.md"_s) == archive + u"/sub/a.md"_s);
    CHECK(fileOf(archive, u"sub/p > q.md"_s) == archive + u"/sub/p > q.md"_s);
    CHECK(fileOf(archive, u"pack.zip > in/side.md"_s) == archive + u"/pack.zip"_s);
    CHECK(fileOf(archive, u"sub/gone.md"_s) == archive + u"/sub"_s);
    CHECK(fileOf(archive, archive + u"/pack.zip"_s) == archive + u"/pack.zip"_s);
    CHECK(fileOf(archive + u"/pack.zip"_s, u"in/side.md"_s) == archive + u"/pack.zip"_s);
}

TEST_CASE("Past imports are told in words", "[import][problems]")
{
    ImportHistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Library::ImportSummary import;
    import.archive = u"/somewhere/news.zip"_s;
    import.started = QDateTime(QDate(2023, 1, 29), QTime(10, 0), Qt::UTC);
    import.finished = import.started.addSecs(60);
    import.imported = 12;
    import.duplicates = 3;
    model.setImports({import});
    CHECK(model.index(0).data(ImportHistoryModel::NameRole).toString() == u"news.zip");
    CHECK(model.index(0).data().toString().contains(u"12"));
    CHECK(ImportHistoryModel::countsText(import).contains(u"12 articles imported, 3 duplicates"));
    import.finished = {};
    CHECK(ImportHistoryModel::countsText(import).startsWith(u"Not finished"));
}
