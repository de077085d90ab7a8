// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/tageditor.h"

#include "triage/tagchoicemodel.h"
#include "triagebench.h"

#include <QAction>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Dateline::Triage;
using namespace Qt::StringLiterals;

namespace {

/// The editor over a window that has the keyboard in a button, and single keys of its own.
class EditorBench : public TriageBench
{
public:
    EditorBench()
    {
        marks->addTag({id(1), id(2)}, u"both"_s);
        marks->addTag({id(1)}, u"NATO"_s);
        marks->addTag(ids(2, 4), u"北約"_s);
        REQUIRE(settle());
        marks->undoStack()->clear();
        window.resize(900, 640);
        before = new QLineEdit(&window);
        editor = new TagEditor(marks.get(), &table, &window);
        for (const QKeySequence &key : {QKeySequence(Qt::Key_S), QKeySequence(Qt::Key_Space),
                                        QKeySequence(Qt::Key_Escape), QKeySequence(Qt::Key_Backspace)}) {
            auto *action = new QAction(&window);
            action->setShortcut(key);
            QObject::connect(action, &QAction::triggered, &window, [this] { ++windowKeys; });
            window.addAction(action);
        }
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        before->setFocus();
        field = editor->findChild<QLineEdit *>();
        view = editor->findChild<QListView *>();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// Text as an input method gives it.
    void compose(const QString &text) const
    {
        QInputMethodEvent composing(text, {});
        QApplication::sendEvent(QApplication::focusWidget(), &composing);
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(QApplication::focusWidget(), &event);
    }
    /// "own =, both x, NATO -": the rows with their marks; = for those that cannot be removed.
    QString rows() const
    {
        QStringList rows;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            const auto state = index.data(Qt::CheckStateRole);
            const QString mark = index.data(TagIsNewRole).toBool()       ? u"+"_s
                                 : index.data(TagIsFixedRole).toBool()   ? u"="_s
                                 : state.toInt() == Qt::Checked          ? u"x"_s
                                 : state.toInt() == Qt::PartiallyChecked ? u"-"_s
                                                                         : u"."_s;
            rows.append(index.data(TagRole).toString() + u' ' + mark);
        }
        return rows.join(u", "_s);
    }
    QStringList tagsOf(int number) const { return shown(number).tags; }
    int steps() const { return marks->undoStack()->index(); }

    QWidget window;
    QLineEdit *before;
    TagEditor *editor;
    QLineEdit *field;
    QListView *view;
    int windowKeys = 0;
};

} // namespace

TEST_CASE("the choices follow the rules of models", "[tageditor]")
{
    TriageBench bench(400);
    TagChoiceModel model(bench.marks.get(), &bench.table);
    const QAbstractItemModelTester modelTester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setArticles(bench.ids(1, 2));
    model.setText(u"n"_s);
    bench.marks->addTag(bench.ids(1, 400), u"new"_s);
    model.setText({});
    CHECK(model.rowCount() == 2);
    REQUIRE(model.setData(model.index(model.rowOfTag(u"new"_s)), Qt::Unchecked, Qt::CheckStateRole));
    CHECK(model.data(model.index(model.rowOfTag(u"new"_s)), TagCountRole).toInt() == 398);
    CHECK_FALSE(model.setData(model.index(model.rowOfTag(u"none"_s)), Qt::Checked, Qt::CheckStateRole));
    bench.load();
    model.setArticles({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("the editor shows the tags of one article, what is its own apart, then the other tags",
          "[tageditor]")
{
    EditorBench bench;
    bench.editor->edit({bench.id(1)});
    CHECK(QApplication::focusWidget() == bench.field);
    CHECK(bench.rows() == u"own =, both x, NATO x, 北約 ."_s);
}

TEST_CASE("the tags of several articles are mixed", "[tageditor]")
{
    EditorBench bench;
    bench.editor->edit(bench.ids(1, 2));
    CHECK(bench.rows() == u"own -, both x, NATO -, 北約 -"_s);
}

TEST_CASE("Enter adds what was typed, to all articles and as one step", "[tageditor]")
{
    EditorBench bench;
    bench.editor->edit(bench.ids(1, 2));
    bench.type(u"early"_s);
    CHECK(bench.rows() == u"early +"_s);
    bench.press(Qt::Key_Return);
    CHECK(bench.field->text().isEmpty());
    CHECK(bench.rows() == u"own -, both x, NATO -, 北約 -, early x"_s);
    CHECK(bench.steps() == 1);

    bench.type(u"nato"_s);
    CHECK(bench.rows() == u"NATO -"_s);
    bench.press(Qt::Key_Return);
    CHECK(bench.tagsOf(2).contains(u"NATO"_s));
    CHECK_FALSE(bench.tagsOf(2).contains(u"nato"_s));
    bench.press(Qt::Key_Return);
    CHECK(bench.steps() == 2);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(bench.tagsOf(2).contains(u"NATO"_s));
    CHECK(bench.tagsOf(1).contains(u"NATO"_s));
    REQUIRE(bench.settle());
    CHECK(bench.agrees());
}

TEST_CASE("a tag is typed with an input method", "[tageditor]")
{
    EditorBench bench;
    bench.editor->edit({bench.id(1)});
    bench.compose(u"北"_s);
    CHECK(bench.rows() == u"北 +, 北約 ."_s);
    bench.compose(u"京"_s);
    bench.press(Qt::Key_Return);
    CHECK(bench.tagsOf(1).contains(u"北京"_s));
}

TEST_CASE("a tag that is there is chosen by arrow keys", "[tageditor]")
{
    EditorBench bench;
    bench.editor->edit({bench.id(1)});
    bench.type(u"o"_s);
    CHECK(bench.rows() == u"o +, own =, both x, NATO x"_s);
    bench.press(Qt::Key_Down);
    CHECK(QApplication::focusWidget() == bench.view);
    bench.press(Qt::Key_Up);
    CHECK(QApplication::focusWidget() == bench.field);
    bench.field->clear();
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_End);
    bench.press(Qt::Key_Return);
    CHECK(bench.tagsOf(1).contains(u"北約"_s));
    bench.press(Qt::Key_Return);
    CHECK(bench.steps() == 1);
    CHECK(bench.editor->isVisible());
}

TEST_CASE("Space changes a tag, Backspace removes it, and rows stay where they are", "[tageditor]")
{
    EditorBench bench;
    bench.editor->edit(bench.ids(1, 2));
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Space);
    CHECK(bench.rows() == u"own -, both x, NATO x, 北約 -"_s);
    bench.press(Qt::Key_Space);
    CHECK(bench.rows() == u"own -, both x, NATO ., 北約 -"_s);
    bench.press(Qt::Key_Up);
    bench.press(Qt::Key_Backspace);
    CHECK(bench.rows() == u"own -, both ., NATO ., 北約 -"_s);
    CHECK(bench.view->currentIndex().row() == 1);
    CHECK(bench.steps() == 3);
    CHECK(bench.windowKeys == 0);
    for (int i = 0; i < 3; ++i)
        bench.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(bench.rows() == u"own -, both x, NATO -, 北約 -"_s);
}

TEST_CASE("the article's own tag cannot be removed", "[tageditor]")
{
    EditorBench bench;
    bench.editor->edit({bench.id(1)});
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Backspace);
    bench.press(Qt::Key_Space);
    CHECK(bench.tagsOf(1).contains(u"own"_s));
    CHECK(bench.steps() == 0);
}

TEST_CASE("typing in the list goes on in the field, and no key of the window acts", "[tageditor]")
{
    EditorBench bench;
    bench.editor->edit({bench.id(1)});
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_S);
    CHECK(bench.field->text() == u"s"_s);
    CHECK(QApplication::focusWidget() == bench.field);
    bench.press(Qt::Key_Backspace);
    CHECK(bench.field->text().isEmpty());
    bench.press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == bench.view);
    bench.press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == bench.field);
    CHECK(bench.windowKeys == 0);
}

TEST_CASE("Esc and Ctrl+Enter close it and give the keyboard back; so does another place, which keeps it",
          "[tageditor]")
{
    EditorBench bench;
    const QSignalSpy closed(bench.editor, &TagEditor::closed);
    bench.editor->edit({bench.id(1)});
    bench.press(Qt::Key_Escape);
    CHECK_FALSE(bench.editor->isVisible());
    CHECK(QApplication::focusWidget() == bench.before);
    bench.editor->edit({bench.id(1)});
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(bench.editor->isVisible());
    CHECK(QApplication::focusWidget() == bench.before);
    bench.editor->edit({bench.id(1)});
    QLineEdit other(&bench.window);
    other.show();
    other.setFocus();
    CHECK_FALSE(bench.editor->isVisible());
    CHECK(QApplication::focusWidget() == &other);
    CHECK(closed.size() == 3);
    CHECK(bench.windowKeys == 0);
    CHECK(bench.steps() == 0);
}
