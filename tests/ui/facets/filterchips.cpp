// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/filterchips.h"

#include "list/filterchip.h"
#include "list/filterremedy.h"
#include "rows.h"

#include <QCoreApplication>
#include <QLabel>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <memory>

using namespace Dateline;
using namespace Dateline::List;
using namespace Dateline::Test;

namespace {

struct ChipBench : ListStack
{
    explicit ChipBench(int width = 400)
    {
        QList<Library::ArticleRow> rows;
        for (int number = 1; number <= 1234; ++number)
            rows.append(articleRow(number, QString::number(number), QStringLiteral("2023-01-29"),
                                   number % 2 ? QStringLiteral("Post") : QStringLiteral("Wire")));
        table.reset(rows);
        chips = std::make_unique<FilterChips>(&list);
        chips->resize(width, 30);
        chips->show();
        chips->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(chips.get()));
    }

    QList<FilterChip *> shown() const
    {
        QList<FilterChip *> shown;
        for (FilterChip *chip : chips->findChildren<FilterChip *>()) {
            if (chip->isVisible())
                shown.append(chip);
        }
        return shown;
    }
    QStringList labels() const
    {
        QStringList labels;
        for (const FilterChip *chip : shown())
            labels.append(chip->text());
        return labels;
    }
    QString count() const { return chips->findChild<QLabel *>(QStringLiteral("articleCount"))->text(); }
    QAbstractButton *button(const char *name) const
    {
        return chips->findChild<QAbstractButton *>(QString::fromLatin1(name));
    }
    void check(FacetKind kind, const QStringList &values)
    {
        list.setValues(kind, {values.begin(), values.end()});
    }

    std::unique_ptr<FilterChips> chips;
};

} // namespace

TEST_CASE("The chips always say what is listed, and how many", "[facets]")
{
    ChipBench bench;
    const int height = bench.chips->heightForWidth(400);
    CHECK(bench.labels().isEmpty());
    CHECK(bench.count().startsWith(QStringLiteral("All articles · 1")));
    CHECK_FALSE(bench.button("clearFilters")->isVisible());

    bench.check(FacetKind::Source, {QStringLiteral("Wire")});
    CHECK(bench.labels() == QStringList{QStringLiteral("Wire")});
    CHECK(bench.shown()[0]->accessibleName() == QStringLiteral("Remove filter: source Wire"));
    CHECK(bench.count() == QStringLiteral("617 articles"));
    CHECK(bench.chips->heightForWidth(400) == height);

    bench.list.setDateRange(QDate(2023, 1, 1), QDate(2023, 1, 31));
    bench.list.setSearch(found({7}));
    CHECK(bench.labels() == QStringList{QStringLiteral("Search results"), QStringLiteral("January 2023"),
                                        QStringLiteral("Wire")});
    QTest::mouseClick(bench.button("clearFilters"), Qt::LeftButton);
    CHECK(bench.list.filter().isEmpty());
    CHECK(bench.count().startsWith(QStringLiteral("All articles")));
}

TEST_CASE("Every part of a filter has its chip", "[facets]")
{
    ArticleFilter filter;
    filter.search = found({1});
    filter.from = QDate(2023, 1, 1);
    filter.periods = {QStringLiteral("2023-01"), QStringLiteral("2022"), ArticleFilter::undatedPeriod()};
    filter.sources = {QString()};
    filter.tags = {QStringLiteral("a"), QStringLiteral("b")};
    filter.tagMatch = TagMatch::All;
    filter.languages = {QStringLiteral("en")};
    filter.states = State::Archived;
    const QList<FilterPart> parts = filterParts(filter);
    QStringList labels;
    for (const FilterPart &part : parts) {
        labels.append(part.label);
        CHECK(part.without != filter);
        CHECK_FALSE(part.name.isEmpty());
    }
    CHECK(labels == QStringList{QStringLiteral("Search results"), QStringLiteral("since 2023"),
                                QStringLiteral("Archived"), QStringLiteral("2022"),
                                QStringLiteral("January 2023"), QStringLiteral("Undated"),
                                QStringLiteral("Unknown source"), QStringLiteral("a"), QStringLiteral("b"),
                                QStringLiteral("All of these tags"), QStringLiteral("English")});
}

TEST_CASE("Chips are removed by keyboard, and the focus stays among them", "[facets]")
{
    ChipBench bench;
    bench.check(FacetKind::Source, {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"),
                                    QStringLiteral("D"), QStringLiteral("E")});
    bench.shown()[0]->setFocus(Qt::TabFocusReason);
    QTest::keyClick(bench.shown()[0], Qt::Key_Right);
    REQUIRE(bench.shown()[1]->hasFocus());
    int left = 4;
    for (const int key : {Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Space, Qt::Key_Return}) {
        FilterChip *focused = qobject_cast<FilterChip *>(bench.chips->focusWidget());
        REQUIRE(focused);
        QTest::keyClick(focused, Qt::Key(key));
        CHECK(bench.list.filter().sources.size() == left);
        REQUIRE(bench.shown().size() == left);
        if (left > 0)
            CHECK(bench.shown()[std::min(1, left - 1)]->hasFocus());
        --left;
    }
    CHECK(bench.labels() == QStringList{QStringLiteral("A")});
    QTest::mouseClick(bench.shown()[0], Qt::LeftButton);
    CHECK(bench.list.filter().isEmpty());
}

TEST_CASE("Chips take two lines at most", "[facets]")
{
    ChipBench bench(300);
    const int line = bench.chips->heightForWidth(300);
    QStringList values;
    for (int number = 0; number < 30; ++number)
        values.append(QStringLiteral("A rather long name %1").arg(number));
    bench.check(FacetKind::Source, values);
    CHECK(bench.chips->heightForWidth(300) <= 2 * line);
    REQUIRE(bench.button("moreFilters")->isVisible());
    CHECK(bench.button("moreFilters")->text().contains(QString::number(30 - bench.shown().size())));
    for (const FilterChip *chip : bench.shown())
        CHECK(bench.chips->rect().adjusted(0, 0, 0, line).contains(chip->geometry()));
    bench.list.clearFilter();
    CHECK_FALSE(bench.button("moreFilters")->isVisible());
    CHECK(bench.chips->heightForWidth(300) == line);
}

TEST_CASE("Remedies say what dropping each criterion would list", "[facets]")
{
    ListStack stack;
    Library::ArticleRow away = articleRow(3, QStringLiteral("C"), QStringLiteral("2023-01-29"));
    away.archived = true;
    stack.table.reset({articleRow(1, QStringLiteral("A"), QStringLiteral("2023-01-29")),
                       articleRow(2, QStringLiteral("B"), QStringLiteral("2023-01-30")), away});
    const auto remedies = [&stack] { return filterRemedies(stack.list); };

    ArticleFilter filter;
    filter.from = filter.to = QDate(2020, 1, 1);
    filter.search = found({1});
    stack.list.setFilter(filter);
    REQUIRE(remedies().size() == 1);
    CHECK(remedies()[0].articles == 1);
    CHECK(remedies()[0].filter.from.isNull());
    CHECK(remedies()[0].filter.search == filter.search);

    filter.from = filter.to = QDate(2023, 1, 30);
    stack.list.setFilter(filter);
    REQUIRE(remedies().size() == 2);
    CHECK_FALSE((remedies()[0].filter.search != nullptr) == (remedies()[1].filter.search != nullptr));
    CHECK(stack.list.passingCount() == 0);

    filter = {};
    filter.states = State::Starred;
    stack.list.setFilter(filter);
    REQUIRE(remedies().size() == 1);
    stack.list.setFilter(remedies()[0].filter);
    CHECK(stack.list.passingCount() > 0);
}
