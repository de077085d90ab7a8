// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testfiles.h"
#include "uiwaiting.h"

#include "import/importreportdialog.h"
#include "import/problemmodel.h"
#include "library/importjob.h"
#include "library/library.h"
#include "support/librarythread.h"

#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeView>
#include <QUrl>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Import;
using namespace Qt::StringLiterals;
using Test::waitUntil;

namespace {

/// Stands in for the desktop's file manager.
class FileManager : public QObject
{
    Q_OBJECT

public:
    FileManager() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~FileManager() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

/// A library with two imports, and the dialog about them.
struct Reports
{
    explicit Reports(bool imports = true)
    {
        REQUIRE(Library::Library::open(library(), Library::OpenMode::ReadWrite).ok());
        if (imports) {
            Test::writeFile(archive() + u"/good.md"_s,
                            "---\ntitle: Good\ndate: 2023-01-02T10:00:00Z\n---\n<p>Its text.</p>\n");
            import();
            Test::writeFile(archive() + u"/sub/broken.zip"_s, "PK this is no archive");
            Test::writeFile(archive() + u"/undated.md"_s, "---\ntitle: Undated\n---\n<p>Its text.</p>\n");
            import();
        }
        thread = std::make_unique<Support::LibraryThread>(library());
        dialog = std::make_unique<ImportReportDialog>(thread.get());
        dialog->show();
    }

    void import() const
    {
        Library::ImportOptions options;
        options.libraryFolder = library();
        options.paths = {archive()};
        options.workerProgram = QCoreApplication::applicationFilePath();
        Library::ImportJob job(options);
        const QSignalSpy finished(&job, &Library::ImportJob::finished);
        job.start();
        REQUIRE(waitUntil([&] { return !finished.isEmpty(); }, 60'000));
    }

    QString library() const { return folder.filePath(u"test.dateline"_s); }
    QString archive() const { return folder.filePath(u"archive"_s); }
    QTreeView *table() const { return dialog->findChild<QTreeView *>(); }
    QListView *imports() const
    {
        for (QListView *view : dialog->findChildren<QListView *>()) {
            if (view->accessibleName() == u"Past imports")
                return view;
        }
        return nullptr;
    }
    bool says(const QString &text) const
    {
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    bool waitForProblems(int count) const
    {
        return waitUntil([this, count] { return table()->model()->rowCount() == count; });
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *candidate : dialog->findChildren<QPushButton *>()) {
            if (candidate->text().remove(u'&').startsWith(text))
                return candidate;
        }
        return nullptr;
    }

    QTemporaryDir folder;
    std::unique_ptr<Support::LibraryThread> thread;
    std::unique_ptr<ImportReportDialog> dialog;
};

int rowOf(const QTreeView *table, const QString &path)
{
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, ProblemModel::PathColumn).data().toString() == path)
            return row;
    }
    return -1;
}

} // namespace

TEST_CASE("Past imports are listed newest first, each with its problems", "[import][reports]")
{
    const Reports reports;
    REQUIRE(waitUntil([&] { return reports.imports()->model()->rowCount() == 2; }));
    REQUIRE(reports.waitForProblems(2));
    CHECK(reports.says(u"1 articles imported"_s));
    CHECK(reports.says(u"1 refused, 1 doubtful"_s));
    for (int column = 0; column < ProblemModel::ColumnCount; ++column)
        CHECK_FALSE(reports.table()->model()->index(0, column).data().toString().isEmpty());
    CHECK_FALSE(reports.table()->model()->index(0, 0).data(Qt::DecorationRole).value<QIcon>().isNull());

    reports.imports()->setCurrentIndex(reports.imports()->model()->index(1, 0));
    REQUIRE(waitUntil([&] { return reports.says(u"Nothing was refused."_s); }));
    CHECK_FALSE(reports.table()->isVisible());
}

TEST_CASE("A library without imports says so", "[import][reports]")
{
    const Reports reports(false);
    CHECK(waitUntil([&] { return reports.says(u"Nothing was imported yet"_s); }));
    CHECK_FALSE(reports.button(u"Save"_s)->isEnabled());
}

TEST_CASE("Problems are filtered by text and severity", "[import][reports]")
{
    const Reports reports;
    REQUIRE(reports.waitForProblems(2));
    reports.dialog->findChild<QComboBox *>()->setCurrentIndex(1);
    CHECK(reports.table()->model()->rowCount() == 1);
    CHECK(reports.says(u"1 of 2"_s));
    reports.dialog->findChild<QLineEdit *>()->setText(u"undated"_s);
    REQUIRE(waitUntil([&] { return reports.says(u"No line matches"_s); }));
    reports.button(u"Show All Lines"_s)->click();
    CHECK(reports.waitForProblems(2));
    CHECK(waitUntil([&] { return reports.table()->isVisible(); }));
}

TEST_CASE("Chosen problems are copied, and those shown are saved", "[import][reports]")
{
    const Reports reports;
    REQUIRE(reports.waitForProblems(2));
    reports.table()->setFocus();
    reports.table()->selectAll();
    QTest::keyClick(reports.table(), Qt::Key_C, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return QGuiApplication::clipboard()->text().count(u'\n') == 2; }));
    CHECK(QGuiApplication::clipboard()->text().contains(u"Refused\tsub/broken.zip\t"));

    const QSignalSpy saved(reports.dialog.get(), &ImportReportDialog::saved);
    const QString file = reports.folder.filePath(u"report.csv"_s);
    reports.dialog->saveAs(file);
    REQUIRE(waitUntil([&] { return !saved.isEmpty(); }));
    CHECK(Test::readFile(file).count("\r\n") == 3);
    reports.dialog->saveAs(reports.folder.filePath(u"no/such/report.csv"_s));
    CHECK(waitUntil([&] { return reports.says(u"could not be written"_s); }));
}

TEST_CASE("The folder that holds a file is opened", "[import][reports]")
{
    FileManager manager;
    const Reports reports;
    REQUIRE(reports.waitForProblems(2));
    const int row = rowOf(reports.table(), u"sub/broken.zip"_s);
    REQUIRE(row >= 0);
    reports.table()->setCurrentIndex(reports.table()->model()->index(row, 0));
    reports.button(u"Open Folder"_s)->click();
    REQUIRE(manager.opened.size() == 1);
    CHECK(manager.opened.constLast().toLocalFile() == reports.archive() + u"/sub"_s);
    Q_EMIT reports.table()->activated(reports.table()->currentIndex());
    CHECK(manager.opened.size() == 2);
}

#include "importreports.moc"
