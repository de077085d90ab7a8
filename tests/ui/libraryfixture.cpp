// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfixture.h"

#include "library/importjob.h"
#include "list/itemroles.h"
#include "readerfixture.h"
#include "testfiles.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace Dateline::Test {

LibraryFixture::LibraryFixture()
{
    auto opened = Library::Library::open(folder.filePath(u"test.dateline"_s), Library::OpenMode::ReadWrite);
    REQUIRE(opened.ok());
    library = std::move(opened.value());
    settings = std::make_unique<QSettings>(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    preferences = std::make_unique<Support::Preferences>(settings.get());
    QDir(folder.path()).mkdir(u"archive"_s);
}

void LibraryFixture::write(const QString &name, const QString &title, const QString &date,
                           const QString &source) const
{
    const QString text =
        u"---\ntitle: \"%1\"\ndate: %2T10:00:00.000Z\nauthor: %3\nfrom: https://%4.example/%5\n---\n"
        "<div><p>The text of the article called %1.</p></div>\n"_s.arg(title, date, source, source.toLower(),
                                                                       name);
    writeFile(archive() + u'/' + name, text.toUtf8());
}

void LibraryFixture::writeFive() const
{
    for (int day = 3; day <= 7; ++day)
        write(u"a0%1.md"_s.arg(day), u"Article %1"_s.arg(day), u"2023-01-0%1"_s.arg(day),
              day % 2 ? u"Herald"_s : u"Courier"_s);
}

void LibraryFixture::import()
{
    Library::ImportOptions options;
    options.libraryFolder = library->folder();
    options.paths = {archive()};
    options.workerProgram = QCoreApplication::applicationFilePath();
    options.workers = 1;
    Library::ImportJob job(options);
    const QSignalSpy finished(&job, &Library::ImportJob::finished);
    job.start();
    REQUIRE(waitFor([&] { return !finished.isEmpty(); }, 60'000));
}

void LibraryFixture::openWindow()
{
    const Window::WindowServices services{library->folder(), library->isReadOnly(),
                                          QCoreApplication::applicationFilePath(), archive()};
    window = std::make_unique<Window::MainWindow>(services, preferences.get(), settings.get());
    const QSignalSpy usable(window.get(), &Window::MainWindow::listUsable);
    window->show();
    window->activateWindow();
    REQUIRE(waitFor([&] { return !usable.isEmpty(); }));
}

QString LibraryFixture::title(int row) const
{
    return list()->model()->index(row, 0).data(List::TitleRole).toString();
}

QString LibraryFixture::currentTitle() const
{
    // A view that gets the focus makes its first row current, which chooses nothing.
    if (list()->selectedCount() == 0)
        return {};
    return list()->view()->currentIndex().data(List::TitleRole).toString();
}

void LibraryFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    list()->view()->setFocus();
    QTest::keyClick(list()->view(), key, modifiers);
}

bool LibraryFixture::waitForCurrent(const QString &title) const
{
    return waitFor([this, title] { return currentTitle() == title; });
}

Library::ArticleRow LibraryFixture::storedRow(const QString &title) const
{
    const auto reader = Library::LibraryReader::open(library->folder());
    REQUIRE(reader.ok());
    Library::ArticleRow found;
    REQUIRE(reader.value()
                ->visitRows([&](Library::ArticleRow &&row) {
                    if (row.title == title)
                        found = std::move(row);
                    return true;
                })
                .ok());
    return found;
}

} // namespace Dateline::Test
