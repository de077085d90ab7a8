// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namedcatalogue.h"
#include "testfiles.h"
#include "timeline/edits/datefield.h"
#include "timeline/edits/entityfield.h"
#include "timeline/edits/entitylistfield.h"
#include "timeline/edits/eventdialogs.h"
#include "timeline/edits/namedialogs.h"
#include "timeline/edits/suggestionlist.h"
#include "timeline/edits/typeddate.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Dateline::TimelinePanel;
using namespace Qt::StringLiterals;
using Timeline::DatePrecision;
using Timeline::DateValue;

namespace {

const QDate today(2023, 2, 15);

void show(QWidget &widget)
{
    widget.show();
    widget.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&widget));
}

void type(QWidget *field, const QString &text)
{
    field->setFocus();
    // As an input method does it; keys are ASCII only.
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(field, &event);
}

QRadioButton *radio(const QDialog &dialog, const QString &text)
{
    for (QRadioButton *button : dialog.findChildren<QRadioButton *>()) {
        if (button->text() == text && !button->isHidden() && !button->parentWidget()->isHidden())
            return button;
    }
    FAIL("no button " << text.toStdString());
    return nullptr;
}

} // namespace

TEST_CASE("Dates are read as people write them", "[ui][timeline][edits]")
{
    const DateValue day = Timeline::dayValue(QDate(2023, 1, 29));
    const DateValue range{QDate(2023, 1, 29), QDate(2023, 1, 31), DatePrecision::Range};
    const auto [text, date] = GENERATE_COPY(table<QString, DateValue>({
        {u"29 Jan 2023"_s, day},
        {u" January 29,  2023 "_s, day},
        {u"2023年1月29日"_s, day},
        {u"2023-01-29"_s, day},
        {u"2023/1/29"_s, day},
        {u"2023年1月"_s, Timeline::monthValue(2023, 1)},
        {u"2023-01"_s, Timeline::monthValue(2023, 1)},
        {u"January 2023"_s, Timeline::monthValue(2023, 1)},
        {u"2023"_s, Timeline::yearValue(2023)},
        {u"2023-01-29/2023-01-31"_s, range},
        {u"29 Jan 2023 - 31 Jan 2023"_s, range},
        {u"29–31 January 2023"_s, range},
        {u"29 January – 31 January 2023"_s, range},
        {u"January 29–31, 2023"_s, range},
        {u"January 29 – January 31, 2023"_s, range},
        {u"2023年1月29日至31日"_s, range},
        {u"2023年1月29日–1月31日"_s, range},
        {u"2023-01-29 to 2023-01-31"_s, range},
        {u"yesterday"_s, Timeline::dayValue(QDate(2023, 2, 14))},
        {u"late January 2023"_s, {QDate(2023, 1, 21), QDate(2023, 1, 31), DatePrecision::PartOfMonth}},
    }));
    INFO(text.toStdString());
    const auto read = readTypedDate(text, today);
    REQUIRE(read.has_value());
    CHECK(read->first == date.first);
    CHECK(read->last == date.last);
    CHECK(read->precision == date.precision);
    INFO("what is offered to change is read as the same");
    CHECK(readTypedDate(typedDate(date), {}) == date);
}

TEST_CASE("What is no date, or more than one, is not understood", "[ui][timeline][edits]")
{
    const QString text =
        GENERATE(u""_s, u"soon"_s, u"30 February 2023"_s, u"2023-13"_s, u"he left on 29 Jan 2023"_s,
                 u"2023-01-31/2023-01-29"_s, u"2023-01-29/soon"_s, u"/"_s);
    INFO(text.toStdString());
    CHECK_FALSE(readTypedDate(text, today).has_value());
}

TEST_CASE("A date field says what it understood, and the arrows move on", "[ui][timeline][edits]")
{
    DateField field(nullptr, today);
    const QSignalSpy changed(&field, &DateField::changed);
    show(field);
    type(field.edit(), u"2023-01-31"_s);
    CHECK(field.date() == Timeline::dayValue(QDate(2023, 1, 31)));
    CHECK(changed.size() == 1);
    CHECK(field.edit()->accessibleDescription().contains(u"31 January 2023"_s));
    QTest::keyClick(field.edit(), Qt::Key_Up);
    CHECK(field.date() == Timeline::dayValue(QDate(2023, 2, 1)));
    field.setDate(Timeline::monthValue(2023, 1));
    QTest::keyClick(field.edit(), Qt::Key_Down);
    CHECK(field.date() == Timeline::monthValue(2022, 12));
    type(field.edit(), u" or so"_s);
    CHECK_FALSE(field.date().has_value());
}

TEST_CASE("Names are offered by what is typed, the very name first", "[ui][timeline][edits]")
{
    const auto catalogue = namedCatalogue();
    const auto choices = [&](const QString &typed, const ChoiceRules &rules = {}) {
        return entityChoices(*catalogue, typed, rules, 6);
    };
    CHECK(choices(u"stolt"_s) == QList<qint64>{1});
    CHECK(choices(u"斯托"_s) == QList<qint64>{1});
    CHECK(choices(u"austin"_s) == QList<qint64>{2, 3});
    CHECK(choices(u"austin"_s, {{Timeline::EntityKind::Place}, {}}) == QList<qint64>{3});
    CHECK(choices(u"austin"_s, {{}, {2}}) == QList<qint64>{3});
    CHECK(choices(u"nobody"_s).isEmpty());
    CHECK(choices({}).first(2) == QList<qint64>{1, 6});
    CHECK(choices({}).size() == 6);
    CHECK(entityNamed(*catalogue, u"首爾"_s, {}) == 7);
    CHECK(entityNamed(*catalogue, u"Seo"_s, {}) == 0);
    CHECK(EntityTexts::label(*catalogue->entry(1), u"斯托"_s).contains(u"延斯"_s));
}

TEST_CASE("An entity is chosen by keys", "[ui][timeline][edits]")
{
    QDialog window;
    window.resize(500, 400);
    EntityField field(namedCatalogue(), &window);
    const QSignalSpy taken(&field, &EntityField::taken);
    const QSignalSpy closed(&window, &QDialog::finished);
    show(window);

    SECTION("Return takes the first")
    {
        type(&field, u"kishi"_s);
        CHECK(field.entity() == 0);
        QTest::keyClick(&field, Qt::Key_Return);
        CHECK(field.entity() == 4);
        CHECK(field.text() == u"Fumio Kishida"_s);
        CHECK(taken.size() == 1);
    }
    SECTION("the arrows choose another")
    {
        type(&field, u"austin"_s);
        QTest::keyClick(&field, Qt::Key_Down);
        QTest::keyClick(&field, Qt::Key_Down);
        QTest::keyClick(&field, Qt::Key_Return);
        CHECK(field.entity() == 3);
    }
    SECTION("a whole name is enough")
    {
        type(&field, u"岸田文雄"_s);
        CHECK(field.entity() == 5);
        QTest::keyClick(&field, Qt::Key_Backspace);
        CHECK(field.entity() == 0);
    }
    SECTION("Escape closes the names first, then the dialog")
    {
        type(&field, u"kishi"_s);
        QTest::keyClick(&field, Qt::Key_Escape);
        CHECK(closed.isEmpty());
        QTest::keyClick(&field, Qt::Key_Escape);
        CHECK(closed.size() == 1);
    }
}

TEST_CASE("An event gets another date", "[ui][timeline][edits]")
{
    RedateDialog dialog(Timeline::dayValue(QDate(2023, 1, 29)), u"He arrived in Seoul."_s);
    show(dialog);
    CHECK(dialog.acceptButton()->isEnabled());
    type(dialog.focusWidget(), u"soon"_s);
    CHECK_FALSE(dialog.acceptButton()->isEnabled());
    QTest::keyClick(dialog.focusWidget(), Qt::Key_A, Qt::ControlModifier);
    type(dialog.focusWidget(), u"30 Jan 2023"_s);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.date() == Timeline::dayValue(QDate(2023, 1, 30)));
}

TEST_CASE("An event gets another place, or none", "[ui][timeline][edits]")
{
    PlaceDialog dialog(namedCatalogue(), 7, u"He arrived in Seoul."_s);
    show(dialog);
    CHECK(dialog.place() == 7);
    type(dialog.focusWidget(), u"Kishida"_s);
    CHECK_FALSE(dialog.acceptButton()->isEnabled());
    QTest::keyClick(dialog.focusWidget(), Qt::Key_A, Qt::ControlModifier);
    type(dialog.focusWidget(), u"tok"_s);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    CHECK(dialog.isVisible());
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.place() == 8);
}

TEST_CASE("The name of two that become one is chosen", "[ui][timeline][edits]")
{
    const auto catalogue = namedCatalogue();
    SECTION("of two")
    {
        MergeDialog dialog(catalogue, {4, 5});
        show(dialog);
        CHECK(dialog.shownName() == catalogue->mergedName({4, 5}));
        CHECK(dialog.shownName() == u"Fumio Kishida"_s);
        radio(dialog, u"岸田文雄"_s)->click();
        CHECK(dialog.shownName() == u"岸田文雄"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
        CHECK(dialog.result() == QDialog::Accepted);
    }
    SECTION("of one and another that is asked for")
    {
        MergeDialog dialog(catalogue, {5});
        show(dialog);
        CHECK_FALSE(dialog.acceptButton()->isEnabled());
        type(dialog.focusWidget(), u"fumio"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        CHECK(dialog.entities() == QList<qint64>{5, 4});
        CHECK(dialog.shownName() == u"Fumio Kishida"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        CHECK(dialog.result() == QDialog::Rejected);
    }
}

TEST_CASE("Some names of an entity are marked to leave", "[ui][timeline][edits]")
{
    SplitDialog dialog(namedCatalogue(), 1);
    show(dialog);
    CHECK_FALSE(dialog.acceptButton()->isEnabled());
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
    CHECK(dialog.names() == QList<qint64>{2});
    CHECK(dialog.acceptButton()->isEnabled());
    for (int time = 0; time < 2; ++time) {
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Up);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
    }
    CHECK(dialog.names().size() == 3);
    CHECK_FALSE(dialog.acceptButton()->isEnabled());
}

TEST_CASE("An entity gets another name", "[ui][timeline][edits]")
{
    RenameDialog dialog(*namedCatalogue()->entry(6));
    show(dialog);
    CHECK_FALSE(dialog.acceptButton()->isEnabled());
    type(dialog.focusWidget(), u" The  Alliance "_s);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.name() == u"The Alliance"_s);
}

TEST_CASE("An event is asked for with all that it has", "[ui][timeline][edits]")
{
    NewEvent known;
    known.participants = {1};
    AddEventDialog dialog(namedCatalogue(), known);
    show(dialog);
    CHECK_FALSE(dialog.acceptButton()->isEnabled());
    type(dialog.focusWidget(), u"A speech"_s);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    type(dialog.focusWidget(), u"2023-01-30"_s);
    CHECK(dialog.acceptButton()->isEnabled());
    radio(dialog, u"Planned"_s)->click();
    auto *participants = dialog.findChild<EntityListField *>();
    type(participants->field(), u"loyd"_s);
    CHECK_FALSE(dialog.acceptButton()->isEnabled());
    QTest::keyClick(participants->field(), Qt::Key_Return);
    CHECK(participants->entities() == QList<qint64>{1, 2});
    QTest::keyClick(participants->field(), Qt::Key_Backspace);
    CHECK(participants->entities() == QList<qint64>{1});
    type(participants->field(), u"岸田文雄"_s);
    CHECK(dialog.acceptButton()->isEnabled());
    dialog.acceptButton()->click();

    const NewEvent event = dialog.event();
    CHECK(event.text == u"A speech"_s);
    CHECK(event.date == Timeline::dayValue(QDate(2023, 1, 30)));
    CHECK(event.status == Timeline::EventStatus::Planned);
    CHECK(event.participants == QList<qint64>{1, 5});
    CHECK(event.place == 0);
}

TEST_CASE("A quotation says what happened when nobody does", "[ui][timeline][edits]")
{
    NewEvent known;
    known.place = 7;
    known.date = Timeline::monthValue(2023, 1);
    known.quote = {u"a"_s, 3, 20, u"He spoke  in Seoul"_s, {}};
    const AddEventDialog dialog(namedCatalogue(), known);
    CHECK(dialog.acceptButton()->isEnabled());
    CHECK(dialog.event().text == u"He spoke in Seoul"_s);
    CHECK(dialog.event().quote == known.quote);
    CHECK(dialog.event().place == 7);
    CHECK(dialog.event().date == known.date);
}

TEST_CASE("Questions of names come with what speaks for them", "[ui][timeline][edits]")
{
    const QList<NameQuestion> questions = nameQuestions(*namedCatalogue());
    REQUIRE(questions.size() == 3);
    CHECK(questions[0].isDoubt);
    CHECK(questions[1].rule == "apposition");
    CHECK(evidenceWords(questions[1]).contains(u'3'));
    for (const NameQuestion &question : questions)
        CHECK(evidenceWords(question).endsWith(u'.'));
}
