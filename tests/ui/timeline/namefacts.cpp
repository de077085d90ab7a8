// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/namefacts.h"

#include "panebench.h"
#include "support/elidedlabel.h"
#include "timeline/entities/reasonsdialog.h"
#include "timeline/nameprovider.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QToolTip>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Dateline::TimelinePanel;
using namespace Qt::StringLiterals;
using Timeline::NameReason;

namespace {

const QString chinese = u"史托騰柏格"_s;

/// The panel on a library in which the envoy has a Chinese name as well.
class FactsBench : public PaneBench
{
public:
    FactsBench()
    {
        library.write(
            u"six"_s, u"2023-01-29"_s, u"Gazette"_s,
            u"（中央社首爾29日綜合外電報導）北大西洋公約組織秘書長史托騰柏格（Jens Stoltenberg）29日抵達首爾訪問。"_s);
        library.write(
            u"seven"_s, u"2023-01-31"_s, u"Gazette"_s,
            u"（中央社東京31日綜合外電報導）北大西洋公約組織秘書長史托騰柏格（Jens Stoltenberg）31日抵達東京訪問。"_s);
        library.import();
        refresh();
        REQUIRE(waitFor([&] { return facts()->articles(number()).has_value(); }));
    }

    NameFacts *facts() const { return pane->facts(); }
    const Timeline::CatalogueEntry &number() const { return *service.catalogue()->named(envoy); }

    QStringList reasons() const
    {
        const QString entity = number().entity.id;
        REQUIRE(waitFor([&] { return !facts()->reasons(entity).isEmpty(); }));
        return facts()->reasons(entity);
    }

    /// What the tool tip at the middle of a widget says, once it says why.
    static QString toolTip(QWidget *widget, const QPoint &point)
    {
        QHelpEvent help(QEvent::ToolTip, point, widget->mapToGlobal(point));
        QCoreApplication::sendEvent(widget, &help);
        CHECK(QToolTip::isVisible());
        waitFor([] { return QToolTip::text().contains(u"brackets"_s); });
        const QString text = QToolTip::text();
        QToolTip::hideText();
        waitFor([] { return !QToolTip::isVisible(); });
        return text;
    }
};

} // namespace

TEST_CASE("Why names are one is read when it is asked for", "[ui][timeline][names]")
{
    const FactsBench bench;
    const QString entity = bench.number().entity.id;
    const QSignalSpy ready(bench.facts(), &NameFacts::ready);
    CHECK(bench.facts()->reasons(entity).isEmpty());
    CHECK(bench.facts()->reasons(entity).isEmpty());
    const QStringList lines = bench.reasons();
    CHECK(ready.size() == 1);
    const QString said =
        u" = Jens Stoltenberg: one stands in brackets after the other in 2 article(s), as in “Report s"_s;
    CHECK(lines.constFirst().startsWith(QString(chinese + said)));
    // Nothing is to be said of one name.
    CHECK(bench.facts()->reasons(bench.id(bench.secretary)).isEmpty());
    CHECK(bench.facts()->reasons(u"nobody"_s).isEmpty());
}

TEST_CASE("What a person joined is a reason, too, and goes with it", "[ui][timeline][names]")
{
    FactsBench bench;
    const auto both = [&] {
        return QList{bench.number().entity.number, bench.PaneBench::number(bench.secretary)};
    };
    bench.run([&] { bench.editor->merge(both()); });
    const QStringList lines = bench.reasons();
    CHECK(lines.constLast().endsWith(u": joined by hand"_s));
    bench.run([&] { bench.stack.undo(); });
    const QStringList after = bench.reasons();
    CHECK_FALSE(after.constLast().contains(u"by hand"_s));
}

TEST_CASE("Articles with two names of one count once", "[ui][timeline][names]")
{
    FactsBench bench;
    const auto articles = bench.facts()->articles(bench.number());
    REQUIRE(articles.has_value());
    CHECK(*articles == 6);
    CHECK(bench.number().articles > 6);

    NameProvider provider(&bench.service, bench.facts());
    QList<Commands::PaletteEntry> found;
    QObject::connect(&provider, &NameProvider::found, &provider,
                     [&](const QList<Commands::PaletteEntry> &entries) { found = entries; });
    provider.ask(bench.envoy, 5);
    REQUIRE_FALSE(found.isEmpty());
    CHECK(found.constFirst().detail.contains(u"6 article"_s));
}

TEST_CASE("Tool tips say why names are one", "[ui][timeline][names]")
{
    FactsBench bench;
    bench.open(bench.number().entity.name);
    SECTION("in the head of the timeline")
    {
        const auto labels = bench.head()->findChildren<Support::ElidedLabel *>();
        REQUIRE(labels.size() == 2);
        for (Support::ElidedLabel *label : labels) {
            const QString text = FactsBench::toolTip(label, label->rect().center());
            CHECK(text.contains(u"one stands in brackets after the other in 2 article(s)"_s));
            CHECK(text.contains(chinese));
        }
    }
    SECTION("in the list of names")
    {
        EntityListView *view = bench.pane->names()->view();
        const int row =
            static_cast<Timeline::EntityListModel *>(view->model())->rowOfId(bench.number().entity.id);
        const QString text =
            FactsBench::toolTip(view->viewport(), view->visualRect(view->model()->index(row, 0)).center());
        CHECK(text.contains(u"one stands in brackets after the other in 2 article(s)"_s));
    }
}

TEST_CASE("Who points at nothing is told why names are one, too", "[ui][timeline][names]")
{
    FactsBench bench;
    const auto dialog = [&]() -> ReasonsDialog * {
        const auto all = QApplication::topLevelWidgets();
        for (QWidget *widget : all) {
            if (auto *found = qobject_cast<ReasonsDialog *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    };
    const auto says = [&](const QString &text) {
        return waitFor([&] { return dialog() && dialog()->reasons()->item(0)->text().contains(text); });
    };
    const QString name = bench.number().entity.name;

    SECTION("of the timeline that is shown, without one of the name that is chosen")
    {
        bench.pane->showReasons();
        CHECK(dialog() == nullptr);
        CHECK(bench.pane->names()->field()->hasFocus());
        bench.open(name);
        bench.pane->showReasons();
        REQUIRE(says(u"one stands in brackets after the other"_s));
        QListWidget *list = dialog()->reasons();
        CHECK(dialog()->focusWidget() == list);
        CHECK(list->currentRow() == 0);
        CHECK(list->accessibleName().contains(name));
        CHECK(list->accessibleDescription().contains(u"in 2 article(s)"_s));
        QTest::keyClick(list, Qt::Key_Escape);
        CHECK(waitFor([&] { return dialog() == nullptr; }));
    }
    SECTION("of the name that the keyboard is at in the list")
    {
        bench.open(bench.secretary);
        EntityListView *view = bench.pane->names()->view();
        const int row =
            static_cast<Timeline::EntityListModel *>(view->model())->rowOfId(bench.number().entity.id);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(row, 0));
        bench.pane->showReasons();
        REQUIRE(says(u"one stands in brackets after the other"_s));
        CHECK(dialog()->reasons()->accessibleName().contains(name));
        dialog()->close();
    }
    SECTION("from the menus, where there is more than one name")
    {
        QMenu menu;
        bench.menus->fillEntityMenu(&menu, bench.number().entity.number, false);
        QAction *why = PaneBench::action(menu, u"Why These Names"_s);
        REQUIRE(why != nullptr);
        CHECK(why->isEnabled());
        why->trigger();
        REQUIRE(says(u"one stands in brackets after the other"_s));
        dialog()->close();
        QMenu single;
        bench.menus->fillEntityMenu(&single, bench.PaneBench::number(bench.secretary), false);
        CHECK_FALSE(PaneBench::action(single, u"Why These Names"_s)->isEnabled());
    }
}

TEST_CASE("Of all evidence what suffices is told, the weightiest first", "[ui][timeline][names]")
{
    using Timeline::NameEvidence;
    using Timeline::Strength;
    const QList<NameEvidence> evidence{{1, 2, true, Strength::Medium, "short-form", 40},
                                       {2, 3, true, Strength::Strong, "apposition", 3},
                                       {1, 3, true, Strength::Strong, "apposition", 5},
                                       {1, 4, true, Strength::Suggested, "similar-latin", 9},
                                       {3, 5, false, Strength::Strong, "list", 9},
                                       {4, 1, true, Strength::Strong, Timeline::saidByHandRule, 0},
                                       {2, 1, true, Strength::Strong, Timeline::saidByHandRule, 0}};
    const QList<NameEvidence> joining = Timeline::joiningEvidence(evidence);
    REQUIRE(joining.size() == 3);
    CHECK(joining[0].articles == 5);
    CHECK(joining[1].articles == 3);
    CHECK(joining[2].rule == Timeline::saidByHandRule);
    CHECK(joining[2].first == 4);
}

TEST_CASE("Each reason has its words", "[ui][timeline][names]")
{
    const auto words = [](const QByteArray &rule) {
        return Timeline::reasonWords({u"A"_s, u"B"_s, rule, 3, {}, {}});
    };
    CHECK(words("abbreviation") == u"A = B: one is given as the abbreviation of the other in 3 article(s)"_s);
    CHECK(words("short-form") == u"A = B: one is used as short for the other in 3 article(s)"_s);
    CHECK(words("organisation-table") == u"A = B: names of one organisation in Dateline’s table"_s);
    CHECK(words("gazetteer") == u"A = B: names of one place in Dateline’s gazetteer"_s);
    CHECK(words("something") == u"A = B: 3 article(s) speak for it"_s);
    const QList<NameReason> table{{u"A"_s, u"B"_s, "gazetteer", 3, {}, {}},
                                  {u"A"_s, u"C"_s, "gazetteer", 1, {}, {}}};
    CHECK(Timeline::reasonLines(table) ==
          QStringList{u"A = B = C: names of one place in Dateline’s gazetteer"_s});
    const NameReason reason{u"A"_s, u"B"_s, "by-hand", 0, u"id"_s, QString(200, u'x')};
    const QString line = Timeline::reasonLines({reason}).constFirst();
    CHECK(line.startsWith(u"A = B: joined by hand, as in “xxx"_s));
    CHECK(line.size() < 120);
}
