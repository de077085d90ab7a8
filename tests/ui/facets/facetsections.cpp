// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facets/facetsection.h"

#include "facetbench.h"
#include "facets/facetlist.h"
#include "list/itemroles.h"

#include <QAbstractButton>
#include <QAction>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Test;
using Dateline::Facets::FacetList;
using Dateline::Facets::FacetSection;
using List::FacetKind;

namespace {

struct SectionBench : FacetBench
{
    explicit SectionBench(int tags)
        : FacetBench(tags)
    {
        panel->activateWindow();
    }

    /// The section of a facet, which the panel shows in the order of FacetKind, without the dates.
    FacetSection *section(FacetKind kind) const
    {
        return panel->findChildren<FacetSection *>()[int(kind) - int(FacetKind::Source)];
    }
    FacetList *values(FacetKind kind) const { return section(kind)->values(); }
    QPoint rowOf(FacetKind kind, const char *value) const
    {
        const int row = facet(kind)->rowOfValue(QString::fromLatin1(value));
        REQUIRE(row >= 0);
        return values(kind)->visualRect(facet(kind)->index(row)).center();
    }
    void click(FacetKind kind, const char *value, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(values(kind)->viewport(), Qt::LeftButton, modifiers, rowOf(kind, value));
        settle();
    }
};

QSet<QString> set(std::initializer_list<const char *> values)
{
    QSet<QString> set;
    for (const char *value : values)
        set.insert(QString::fromLatin1(value));
    return set;
}

} // namespace

TEST_CASE("A long facet shows its first values and grows on demand", "[facets]")
{
    SectionBench bench(37);
    FacetList *values = bench.values(FacetKind::Tag);
    auto *more = bench.section(FacetKind::Tag)->findChild<QAbstractButton *>(QStringLiteral("facetMore"));
    const int rowHeight = values->sizeHintForRow(0);
    CHECK(values->model()->rowCount() == 8);
    CHECK(values->height() == 8 * rowHeight);
    REQUIRE(more->isVisible());
    CHECK(more->text().contains(QStringLiteral("37")));
    QTest::mouseClick(more, Qt::LeftButton);
    CHECK(values->model()->rowCount() == 37);
    CHECK(values->height() == 20 * rowHeight);
    QTest::mouseClick(more, Qt::LeftButton);
    CHECK(values->height() == 8 * rowHeight);
    CHECK_FALSE(bench.section(FacetKind::Source)->findChild<QLineEdit *>()->isVisible());
}

TEST_CASE("In a long facet one finds a value by its name", "[facets]")
{
    SectionBench bench(37);
    auto *search = bench.section(FacetKind::Tag)->findChild<QLineEdit *>();
    REQUIRE(search->isVisible());
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("tag 21"));
    CHECK(bench.facet(FacetKind::Tag)->rowCount() == 1);
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(bench.list.filter().tags == set({"tag 21"}));
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(search->text().isEmpty());
    CHECK(bench.facet(FacetKind::Tag)->rowOfValue(QStringLiteral("tag 21")) >= 0);
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, {});
    QCoreApplication::sendEvent(search, &escape);
    CHECK(bench.list.filter().tags == set({"tag 21"}));
    QTest::keyClick(search, Qt::Key_Down);
    CHECK(bench.values(FacetKind::Tag)->hasFocus());
}

TEST_CASE("A click toggles a value, and with Ctrl or Alt it is chosen alone", "[facets]")
{
    SectionBench bench(3);
    bench.click(FacetKind::Source, "Post");
    bench.click(FacetKind::Source, "Wire");
    CHECK(bench.list.filter().sources == set({"Post", "Wire"}));
    bench.click(FacetKind::Source, "Wire", Qt::ControlModifier);
    CHECK(bench.list.filter().sources == set({"Wire"}));
    bench.click(FacetKind::Source, "Post", Qt::AltModifier);
    CHECK(bench.list.filter().sources == set({"Post"}));
    bench.click(FacetKind::Source, "Post");
    CHECK(bench.list.filter().isEmpty());
}

TEST_CASE("The keyboard walks through the panel", "[facets]")
{
    SectionBench bench(3);
    FacetList *sources = bench.values(FacetKind::Source);
    auto *heading =
        bench.section(FacetKind::Source)->findChild<QAbstractButton *>(QStringLiteral("facetHeading"));
    heading->setFocus(Qt::TabFocusReason);
    QTest::keyClick(heading, Qt::Key_Left);
    CHECK_FALSE(sources->isVisible());
    QTest::keyClick(heading, Qt::Key_Right);
    bench.settle();
    QTest::keyClick(heading, Qt::Key_Tab);
    REQUIRE(sources->hasFocus());
    CHECK(sources->currentIndex().row() == 0);
    QTest::keyClick(sources, Qt::Key_Space);
    CHECK(bench.list.filter().sources == set({"Post"}));
    QTest::keyClick(sources, Qt::Key_Down);
    QTest::keyClick(sources, Qt::Key_Space);
    CHECK(bench.list.filter().sources == set({"Post", "Wire"}));
    QTest::keyClick(sources, Qt::Key_Space, Qt::ControlModifier);
    CHECK(bench.list.filter().sources == set({"Wire"}));
    QTest::keyClick(sources, Qt::Key_Down);
    CHECK_FALSE(sources->hasFocus());
    QTest::keyClick(sources, Qt::Key_Up);
}

TEST_CASE("Two checked tags offer whether any or all of them must match", "[facets]")
{
    SectionBench bench(3);
    auto *match = bench.section(FacetKind::Tag)->findChild<QAbstractButton *>(QStringLiteral("facetMatch"));
    bench.click(FacetKind::Tag, "tag 2");
    CHECK_FALSE(match->isVisible());
    bench.click(FacetKind::Tag, "tag 3");
    REQUIRE(match->isVisible());
    QTest::mouseClick(match, Qt::LeftButton);
    CHECK(bench.list.filter().tagMatch == List::TagMatch::All);
    CHECK(bench.list.passingCount() == 2);
    QTest::mouseClick(match, Qt::LeftButton);
    CHECK(bench.list.filter().tagMatch == List::TagMatch::Any);
}

TEST_CASE("A section stays when other filters leave nothing of it", "[facets]")
{
    SectionBench bench(3);
    bench.list.setSearch(found({}));
    bench.settle();
    CHECK(bench.section(FacetKind::Source)->isVisible());
    CHECK_FALSE(bench.values(FacetKind::Source)->isVisible());
    SectionBench untagged(0);
    CHECK_FALSE(untagged.section(FacetKind::Tag)->isVisible());
}

TEST_CASE("A source can be renamed from its menu", "[facets]")
{
    SectionBench bench(3);
    const QSignalSpy renamed(bench.panel.get(), &Facets::FacetPanel::renameSourceRequested);
    const QModelIndex index = bench.facet(FacetKind::Source)->index(0);
    Q_EMIT bench.values(FacetKind::Source)->menuRequested(index, {});
    auto *menu = bench.section(FacetKind::Source)->findChild<QMenu *>();
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 3);
    menu->actions()[2]->trigger();
    REQUIRE(renamed.size() == 1);
    CHECK(renamed[0][0].toString() == index.data(List::FacetValueRole).toString());
    menu->actions()[0]->trigger();
    CHECK(bench.list.filter().sources.size() == 1);
}

TEST_CASE("Sections stay folded, and follow the language", "[facets]")
{
    SectionBench bench(3);
    bench.panel->setFoldedSections({QStringLiteral("0"), QStringLiteral("2")});
    CHECK(bench.panel->foldedSections() == QStringList{QStringLiteral("0"), QStringLiteral("2")});
    CHECK_FALSE(bench.values(FacetKind::Tag)->isVisible());
    const QSignalSpy changed(bench.facet(FacetKind::Language), &QAbstractItemModel::dataChanged);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::Taiwan));
    QEvent languageChange(QEvent::LanguageChange);
    QCoreApplication::sendEvent(bench.panel.get(), &languageChange);
    CHECK(changed.size() == 1);
    QLocale::setDefault(before);
}
