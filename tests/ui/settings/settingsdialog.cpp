// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsdialog.h"
#include "notes/highlightcolours.h"

#include "settings/actionkeysmodel.h"
#include "settings/keyeditor.h"
#include "settings/keyrecorder.h"
#include "settings/settingsrow.h"
#include "settings/sourcenamesmodel.h"
#include "windowfixture.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Support::Preferences;

namespace {

struct DialogFixture : Test::WindowFixture
{
    DialogFixture()
    {
        sources.setNames(
            {{u"chen.example"_s, {}, 12}, {u"Chen Daily"_s, {}, 3400}, {u"harbour"_s, u"Harbour Wire"_s, 7}});
        dialog = std::make_unique<Settings::SettingsDialog>(&preferences, &keys, &sources, &colours, &window);
        dialog->showPage(u"reading"_s);
        activate(dialog.get());
    }

    template<typename Widget>
    Widget *named(const QString &name) const
    {
        const QList<Widget *> widgets = dialog->findChildren<Widget *>();
        for (Widget *widget : widgets) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }

    QAbstractButton *button(const QString &text) const
    {
        const QList<QAbstractButton *> buttons = dialog->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->text().remove(u'&') == text)
                return button;
        }
        return nullptr;
    }

    /// Resets the page where that needs a confirmation.
    void confirmReset() const
    {
        button(u"Reset This Page"_s)->click();
        auto *box = dialog->findChild<QMessageBox *>();
        REQUIRE(box);
        for (QAbstractButton *choice : box->buttons()) {
            if (box->buttonRole(choice) == QMessageBox::AcceptRole)
                choice->click();
        }
    }

    void search(const QString &text) const { named<QLineEdit>(u"Search settings"_s)->setText(text); }

    /// Topics that are listed, without the numbers behind them.
    QStringList topics() const
    {
        QStringList titles;
        const auto *list = dialog->findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row) {
            if (!list->item(row)->isHidden())
                titles += list->item(row)->text().section(u' ', 0, 0);
        }
        return titles;
    }

    QStringList visibleRows() const
    {
        QStringList labels;
        const QList<Settings::SettingsRow *> rows = dialog->findChildren<Settings::SettingsRow *>();
        for (const Settings::SettingsRow *row : rows) {
            if (row->isVisible())
                labels += row->findChild<QLabel *>()->text();
        }
        return labels;
    }

    /// Selects an action on the page of keys.
    void selectAction(const QString &text) const
    {
        auto *table = named<QTreeView>(u"Actions and their keys"_s);
        const QModelIndexList found =
            table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, text);
        REQUIRE_FALSE(found.isEmpty());
        table->setCurrentIndex(found.first());
    }

    Settings::SourceNamesModel sources;
    Notes::HighlightColours colours;
    std::unique_ptr<Settings::SettingsDialog> dialog;
};

} // namespace

TEST_CASE("What is set on the reading page applies at once", "[ui][settings]")
{
    DialogFixture fixture;
    const QSignalSpy reading(&fixture.preferences, &Preferences::readingChanged);
    auto *size = fixture.named<QSlider>(u"Text size"_s);
    REQUIRE(size);
    size->setFocus();
    QTest::keyClick(size, Qt::Key_Right);
    CHECK(fixture.preferences.textSize() == Preferences::normalTextSize + 1);
    CHECK(reading.size() == 1);
    fixture.named<QSlider>(u"Width of the column"_s)->setValue(40);
    CHECK(fixture.preferences.measure() == 40);
    fixture.named<QDoubleSpinBox>(u"Seconds until an article counts as read"_s)->setValue(4.5);
    CHECK(fixture.preferences.readAfter() == 4500);
    fixture.button(u"Only by key or menu"_s)->click();
    CHECK(fixture.preferences.readAfter() == Preferences::neverRead);
    fixture.button(u"Below the list"_s)->click();
    CHECK(fixture.preferences.readerPlace() == Support::ReaderPlace::Below);
    fixture.button(u"Table"_s)->click();
    CHECK(fixture.preferences.listLayout() == Support::ListLayout::Table);
    fixture.button(u"Put a heading above each day"_s)->click();
    CHECK_FALSE(fixture.preferences.groupsByDay());

    SECTION("Reset brings the page back")
    {
        fixture.button(u"Reset This Page"_s)->click();
        CHECK(fixture.preferences.textSize() == Preferences::normalTextSize);
        CHECK(size->value() == Preferences::normalTextSize);
        CHECK(fixture.preferences.readAfter() == Preferences::normalReadAfter);
        CHECK(fixture.preferences.readerPlace() == Support::ReaderPlace::Beside);
        CHECK(fixture.preferences.groupsByDay());
    }
    SECTION("The page follows what is set elsewhere")
    {
        fixture.preferences.setTextSize(30);
        CHECK(size->value() == 30);
        fixture.preferences.setReadAfter(1500);
        CHECK(fixture.preferences.readAfter() == 1500);
        CHECK(fixture.named<QDoubleSpinBox>(u"Seconds until an article counts as read"_s)->value() == 1.5);
    }
}

TEST_CASE("Themes are chosen by picture", "[ui][settings]")
{
    DialogFixture fixture;
    fixture.dialog->showPage(u"appearance"_s);
    fixture.button(u"Sepia"_s)->click();
    CHECK(fixture.preferences.theme() == Support::ThemeChoice::Sepia);
    fixture.button(u"Sepia"_s)->setFocus();
    QTest::keyClick(fixture.button(u"Sepia"_s), Qt::Key_Left);
    CHECK(fixture.preferences.theme() == Support::ThemeChoice::Dark);
    fixture.button(u"Reset This Page"_s)->click();
    CHECK(fixture.preferences.theme() == Support::ThemeChoice::System);
}

TEST_CASE("The search goes over all pages and leaves what matches", "[ui][settings]")
{
    DialogFixture fixture;
    fixture.dialog->showPage(u"privacy"_s);
    fixture.search(u"font"_s);
    CHECK(fixture.dialog->currentPage() == u"reading"_s);
    CHECK(fixture.topics() == QStringList{u"Reading"_s});
    REQUIRE(fixture.visibleRows().size() == 2);
    CHECK(fixture.visibleRows()[0] == u"Text size"_s);

    fixture.search(u"text"_s);
    CHECK(fixture.visibleRows()[0].contains(u"background-color"_s));

    fixture.search(u"star"_s);
    CHECK(fixture.topics().contains(u"Keys"_s));
    fixture.search(u"harb"_s);
    CHECK(fixture.topics() == QStringList{u"Sources"_s});
    CHECK(fixture.named<QTreeView>(u"Sources and their names"_s)->model()->rowCount() == 1);
    fixture.search(u"trusted host"_s);
    CHECK(fixture.topics() == QStringList{u"Privacy"_s});
    fixture.search(u"nothing has this"_s);
    CHECK(fixture.topics().isEmpty());
    CHECK(fixture.visibleRows().isEmpty());
    fixture.search({});
    CHECK(fixture.topics().size() == 6);
    CHECK(fixture.named<QTreeView>(u"Sources and their names"_s)->model()->rowCount() == 3);
}

TEST_CASE("A key is recorded by pressing it", "[ui][settings]")
{
    DialogFixture fixture;
    fixture.dialog->showPage(u"keys"_s);
    fixture.selectAction(u"Star"_s);
    auto *recorder = fixture.dialog->findChild<Settings::KeyRecorder *>();
    QAction *star = fixture.action("article.star");
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        recorder->setFocus();
        QTest::keyClick(recorder, Qt::Key_Space);
        REQUIRE(recorder->isRecording());
        QTest::keyClick(recorder, key, modifiers);
        CHECK_FALSE(recorder->isRecording());
    };
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(fixture.keys.keysText(star) == u"S or Ctrl+Shift+D"_s);
    press(Qt::Key_F7);
    CHECK(star->shortcuts().size() == 3);

    SECTION("Shift that types the character is left out")
    {
        press(Qt::Key_Exclam, Qt::ShiftModifier);
        CHECK(star->shortcuts().last() == QKeySequence(u"!"_s));
    }
    SECTION("Esc and Tab record nothing")
    {
        press(Qt::Key_Escape);
        press(Qt::Key_Tab);
        CHECK(star->shortcuts().size() == 3);
        CHECK(fixture.dialog->isVisible());
    }
    SECTION("A key can be removed, and all reset")
    {
        fixture.named<QToolButton>(u"Remove F7"_s)->click();
        CHECK(fixture.keys.keysText(star) == u"S or Ctrl+Shift+D"_s);
        fixture.button(u"Reset"_s)->click();
        CHECK(fixture.keys.keysText(star) == u"S"_s);
    }
    SECTION("A key of another action is named, and taken only when that is confirmed")
    {
        QAction *next = fixture.action("go.next");
        press(Qt::Key_J);
        CHECK(star->shortcuts().size() == 3);
        CHECK(next->shortcuts().size() == 1);
        QAbstractButton *take = fixture.button(u"Use It Here Instead"_s);
        REQUIRE(take);
        CHECK(take->isVisible());
        const QList<QLabel *> labels =
            fixture.dialog->findChild<Settings::KeyEditor *>()->findChildren<QLabel *>();
        CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text() == u"J belongs to “Next Article”."_s;
        }));
        take->click();
        CHECK(next->shortcuts().isEmpty());
        CHECK(star->shortcuts().contains(QKeySequence(u"J"_s)));
        CHECK_FALSE(take->isVisible());
        fixture.confirmReset();
        CHECK(next->shortcuts().size() == 1);
    }
}

TEST_CASE("Sources are renamed in place, and go back to their own names", "[ui][settings]")
{
    DialogFixture fixture;
    const QAbstractItemModelTester tester(&fixture.sources,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy renamed(&fixture.sources, &Settings::SourceNamesModel::renameRequested);
    fixture.dialog->showPage(u"sources"_s);
    auto *table = fixture.named<QTreeView>(u"Sources and their names"_s);
    QAbstractItemModel *model = table->model();
    REQUIRE(model->index(0, 0).data().toString() == u"Chen Daily"_s);
    table->setCurrentIndex(model->index(1, 0));
    fixture.button(u"Rename"_s)->click();
    auto *editor = table->findChild<QLineEdit *>();
    REQUIRE(editor);
    editor->setText(u" Chen  Daily "_s);
    QTest::keyClick(editor, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return renamed.size() == 1; }));
    CHECK(renamed[0] == QVariantList{u"chen.example"_s, u"Chen Daily"_s});
    CHECK(fixture.dialog->isVisible());
    fixture.button(u"Name in the Articles"_s)->click();
    REQUIRE(renamed.size() == 2);
    CHECK(renamed[1] == QVariantList{u"chen.example"_s, QString()});
    fixture.confirmReset();
    REQUIRE(renamed.size() == 3);
    CHECK(renamed[2] == QVariantList{u"harbour"_s, QString()});
}

TEST_CASE("Trusted hosts can be removed, one or all", "[ui][settings]")
{
    DialogFixture fixture;
    for (const char *host : {"a.example", "b.example", "c.example"})
        fixture.preferences.trustHost(QString::fromLatin1(host));
    fixture.dialog->showPage(u"privacy"_s);
    auto *hosts = fixture.named<QListWidget>(u"Trusted hosts"_s);
    REQUIRE(hosts->count() == 3);
    hosts->setCurrentRow(1);
    hosts->setFocus();
    QTest::keyClick(hosts, Qt::Key_Delete);
    CHECK(fixture.preferences.trustedHosts() == QStringList{u"a.example"_s, u"c.example"_s});
    fixture.button(u"Ask before a link is opened in the browser"_s)->click();
    CHECK_FALSE(fixture.preferences.asksBeforeLinks());
    fixture.button(u"Remove All"_s)->click();
    CHECK(fixture.preferences.trustedHosts().isEmpty());
    CHECK(hosts->count() == 0);
}

TEST_CASE("The model of actions and keys keeps the rules of models", "[ui][settings]")
{
    Test::WindowFixture fixture;
    Settings::ActionKeysModel model(&fixture.keys);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    CHECK(model.rowCount() == 3);
    const int row = model.rowOf(fixture.action("article.star"));
    CHECK(model.index(row, Settings::ActionKeysModel::MenuColumn).data().toString() == u"Article"_s);
    fixture.keys.setKeys(fixture.action("article.star"), {QKeySequence(Qt::Key_F2)});
    CHECK(model.index(row, Settings::ActionKeysModel::KeysColumn).data().toString() == u"F2"_s);
    CHECK(reset.isEmpty());
    QAction late(u"Late"_s);
    late.setObjectName(u"other.late"_s);
    fixture.keys.add({&late});
    CHECK(model.rowCount() == 4);
}

TEST_CASE("Colours of highlights get the names that the user types, and their own again", "[ui][settings]")
{
    DialogFixture fixture;
    fixture.dialog->showPage(u"notes"_s);
    auto *field = fixture.named<QLineEdit>(u"Name of colour 3: Blue"_s);
    QTest::keyClicks(field, u" To  check "_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(fixture.colours.name(3) == u"To check"_s);
    CHECK(field->text() == u"To check"_s);
    field->clear();
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(fixture.colours.name(3) == u"Blue"_s);
    CHECK(fixture.colours.names().isEmpty());
}

TEST_CASE("The name that new notes bear is kept", "[ui][settings]")
{
    DialogFixture fixture;
    fixture.dialog->showPage(u"notes"_s);
    QLineEdit *field = nullptr;
    for (auto *edit : fixture.dialog->findChildren<QLineEdit *>()) {
        if (edit->isVisible() && edit->accessibleName() == u"Your name"_s)
            field = edit;
    }
    REQUIRE(field);
    field->setText(u"Lin Yu-chen"_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(fixture.preferences.creator() == u"Lin Yu-chen"_s);
}
