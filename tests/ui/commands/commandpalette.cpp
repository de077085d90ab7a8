// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandpalette.h"

#include "commands/articleprovider.h"
#include "commands/palettemodel.h"
#include "list/articletablemodel.h"
#include "windowfixture.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Commands::PaletteModel;

namespace {

Library::ArticleRow row(int number, const QString &title, const QString &source, const QStringList &tags = {})
{
    Library::ArticleRow row;
    row.id = u"%1"_s.arg(number, 16, 16, QLatin1Char('0'));
    row.title = title;
    row.source = source;
    row.tags = tags;
    row.published = QDateTime(QDate(2023, 1, 1), QTime(), Qt::UTC).addDays(number).toMSecsSinceEpoch();
    return row;
}

struct PaletteFixture : Test::WindowFixture
{
    PaletteFixture()
    {
        table.reset({row(1, u"NATO chief lands in Seoul"_s, u"Harbour Wire"_s, {u"NATO"_s, u"Asia"_s}),
                     row(2, u"北約秘書長訪首爾"_s, u"海峽新聞"_s, {u"北約"_s}),
                     row(3, u"A star over Seoul"_s, u"Harbour Wire"_s, {u"Asia"_s})});
        palette = std::make_unique<Commands::CommandPalette>(&keys, &table, &window);
        input = palette->findChild<QLineEdit *>();
        list = palette->findChild<QListView *>();
    }

    /// Headings in brackets.
    QStringList shown() const
    {
        QStringList texts;
        for (int i = 0; i < list->model()->rowCount(); ++i) {
            const QModelIndex index = list->model()->index(i, 0);
            const bool isHeading = index.data(PaletteModel::IsHeadingRole).toBool();
            texts += isHeading ? u"[%1]"_s.arg(index.data().toString()) : index.data().toString();
        }
        return texts;
    }

    QString current() const { return list->currentIndex().data().toString(); }

    List::ArticleTableModel table;
    std::unique_ptr<Commands::CommandPalette> palette;
    QLineEdit *input;
    QListView *list;
};

} // namespace

TEST_CASE("The palette shows all kinds of things that fit, under headings", "[ui][commands]")
{
    PaletteFixture fixture;
    fixture.palette->open();
    CHECK(fixture.input->hasFocus());
    CHECK(fixture.shown() ==
          QStringList{u"[Actions]"_s, u"Next Article"_s, u"Star"_s, u"Keyboard Shortcuts"_s});
    CHECK(fixture.current() == u"Next Article"_s);
    const QAbstractItemModelTester tester(fixture.list->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTest::keyClicks(fixture.input, u"star"_s);
    CHECK(fixture.shown() == QStringList{u"[Actions]"_s, u"Star"_s, u"[Articles]"_s, u"A star over Seoul"_s});
    fixture.input->setText(u"seoul"_s);
    CHECK(fixture.shown() ==
          QStringList{u"[Articles]"_s, u"A star over Seoul"_s, u"NATO chief lands in Seoul"_s});
    fixture.input->setText(u"seoul nato"_s);
    CHECK(fixture.shown() == QStringList{u"[Articles]"_s, u"NATO chief lands in Seoul"_s});
    fixture.input->setText(u"北約"_s);
    CHECK(fixture.shown() == QStringList{u"[Tags]"_s, u"北約"_s, u"[Articles]"_s, u"北約秘書長訪首爾"_s});
    fixture.input->setText(u"no such thing"_s);
    CHECK(fixture.shown().isEmpty());
}

TEST_CASE("A first character asks one kind alone", "[ui][commands]")
{
    PaletteFixture fixture;
    fixture.palette->open(u"@"_s);
    CHECK(fixture.shown() == QStringList{u"[Sources]"_s, u"Harbour Wire"_s, u"海峽新聞"_s});
    fixture.input->setText(u"#a"_s);
    CHECK(fixture.shown() == QStringList{u"[Tags]"_s, u"Asia"_s, u"NATO"_s});
    fixture.input->setText(u"> ks"_s);
    CHECK(fixture.shown() == QStringList{u"[Actions]"_s, u"Keyboard Shortcuts"_s});
}

TEST_CASE("The palette is run by keys", "[ui][commands]")
{
    PaletteFixture fixture;
    const QSignalSpy articles(fixture.palette.get(), &Commands::CommandPalette::articleChosen);
    const QSignalSpy sources(fixture.palette.get(), &Commands::CommandPalette::sourceChosen);
    const QSignalSpy tags(fixture.palette.get(), &Commands::CommandPalette::tagChosen);
    fixture.palette->open();

    SECTION("Up and Down skip headings and go round")
    {
        QTest::keyClicks(fixture.input, u"star"_s);
        QTest::keyClick(fixture.input, Qt::Key_Down);
        CHECK(fixture.current() == u"A star over Seoul"_s);
        QTest::keyClick(fixture.input, Qt::Key_Down);
        CHECK(fixture.current() == u"Star"_s);
        QTest::keyClick(fixture.input, Qt::Key_Up);
        CHECK(fixture.current() == u"A star over Seoul"_s);
        QTest::keyClick(fixture.input, Qt::Key_PageUp);
        CHECK(fixture.current() == u"Star"_s);
        QTest::keyClick(fixture.input, Qt::Key_PageDown);
        QTest::keyClick(fixture.input, Qt::Key_Return);
        REQUIRE(articles.size() == 1);
        CHECK(articles[0][0].toString() == fixture.table.columns().id(2));
    }
    SECTION("Actions run, with the focus where it was, and stand first the next time")
    {
        QTest::keyClicks(fixture.input, u"keys"_s);
        fixture.input->setText(u"kesh"_s);
        QTest::keyClick(fixture.input, Qt::Key_Return);
        CHECK(fixture.triggered("help.keys") == 1);
        CHECK_FALSE(fixture.palette->isVisible());
        CHECK(fixture.window.centralWidget()->hasFocus());
        fixture.palette->open();
        CHECK(fixture.shown()[1] == u"Keyboard Shortcuts"_s);
    }
    SECTION("Sources and tags")
    {
        fixture.input->setText(u"@wire"_s);
        QTest::keyClick(fixture.input, Qt::Key_Enter);
        REQUIRE(sources.size() == 1);
        CHECK(sources[0][0].toString() == u"Harbour Wire"_s);
        fixture.palette->open(u"#北"_s);
        QTest::keyClick(fixture.input, Qt::Key_Return);
        REQUIRE(tags.size() == 1);
        CHECK(tags[0][0].toString() == u"北約"_s);
    }
    SECTION("Esc closes it, whatever Esc is in the window")
    {
        fixture.action("go.next")->setShortcut(Qt::Key_Escape);
        QTest::keyClick(fixture.input, Qt::Key_Escape);
        CHECK_FALSE(fixture.palette->isVisible());
        CHECK(fixture.triggeredCount() == 0);
        CHECK(fixture.window.centralWidget()->hasFocus());
    }
    SECTION("Letters are letters")
    {
        QTest::keyClicks(fixture.input, u"js?"_s);
        CHECK(fixture.triggeredCount() == 0);
        CHECK(fixture.input->text() == u"js?"_s);
    }
    SECTION("Disabled actions are not offered, nor is the one that opens the palette")
    {
        fixture.action("article.star")->setEnabled(false);
        fixture.palette->leaveOut(fixture.action("go.next"));
        fixture.palette->open();
        CHECK(fixture.shown() == QStringList{u"[Actions]"_s, u"Keyboard Shortcuts"_s});
    }
}

TEST_CASE("The palette is run by mouse and goes with a click elsewhere", "[ui][commands]")
{
    PaletteFixture fixture;
    fixture.palette->open();
    SECTION("on an action")
    {
        const QRect star = fixture.list->visualRect(fixture.list->model()->index(2, 0));
        QTest::mouseClick(fixture.list->viewport(), Qt::LeftButton, {}, star.center());
        CHECK(fixture.triggered("article.star") == 1);
    }
    SECTION("elsewhere")
    {
        QTest::mouseClick(fixture.window.centralWidget(), Qt::LeftButton, {}, QPoint(3, 550));
        CHECK(fixture.triggeredCount() == 0);
    }
    CHECK_FALSE(fixture.palette->isVisible());
}

TEST_CASE("Many titles are searched in slices, and the last keystroke wins", "[ui][commands]")
{
    QList<Library::ArticleRow> rows;
    for (int i = 0; i < 140'000; ++i)
        rows.append(row(i, u"Report number %1 from the harbour of a far city"_s.arg(i), u"Wire"_s));
    List::ArticleTableModel table;
    table.reset(rows);
    Commands::ArticleProvider provider(&table);
    QList<QList<Commands::PaletteEntry>> answers;
    QObject::connect(&provider, &Commands::PaletteProvider::found, &provider,
                     [&](const QList<Commands::PaletteEntry> &entries) { answers += entries; });
    qint64 longest = 0;
    for (const char16_t *query : {u"re", u"report", u"report 1", u"far 13999"}) {
        QElapsedTimer elapsed;
        elapsed.start();
        provider.ask(QString::fromUtf16(query), 6);
        longest = std::max(longest, elapsed.elapsed());
    }
    CHECK(longest <= 16);
    REQUIRE(QTest::qWaitFor([&] { return !answers.isEmpty(); }));
    REQUIRE(answers.last().size() == 6);
    CHECK(answers.last()[0].text.startsWith(u"Report number 139999 "_s));

    provider.ask(u"number 13777"_s, 6);
    provider.finish();
    CHECK(answers.last()[0].text.startsWith(u"Report number 137779 "_s));
    const auto count = answers.size();
    QTest::qWait(50);
    CHECK(answers.size() == count);
}
