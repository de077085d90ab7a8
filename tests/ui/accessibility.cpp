// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfixture.h"
#include "readerfixture.h"

#include <QAccessible>
#include <QApplication>
#include <QMenuBar>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Dateline::Test::LibraryFixture;
using Dateline::Test::waitFor;

namespace {

constexpr int deepest = 24;
constexpr int mostChildren = 40; ///< Of a list: its rows are alike.

bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::ProgressBar:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
        return true;
    default:
        return false;
    }
}

/// Collects what a screen reader would have no name for.
void collectNameless(QAccessibleInterface *element, const QString &path, int depth, QStringList &nameless)
{
    if (!element || !element->isValid() || element->state().invisible || depth > deepest)
        return;
    const QString name = element->text(QAccessible::Name);
    const QObject *object = element->object();
    const QString here =
        path + u'/' +
        (name.isEmpty() && object ? QLatin1StringView(object->metaObject()->className()) : name);
    if (isControl(element->role()) && name.isEmpty() && element->text(QAccessible::Value).isEmpty())
        nameless.append(here);
    for (int i = 0; i < std::min(element->childCount(), mostChildren); ++i)
        collectNameless(element->child(i), here, depth + 1, nameless);
}

QStringList namelessIn(QWidget *widget)
{
    QStringList nameless;
    collectNameless(QAccessible::queryAccessibleInterface(widget), {}, 0, nameless);
    return nameless;
}

/// The actions that open something, by their object names.
constexpr const char *openers[] = {"file.settings", "file.importReports", "edit.commands",
                                   "help.keys",     "article.tags",       "edit.findInArticle"};

} // namespace

TEST_CASE("Every control of the window and of what it opens has a name for screen readers",
          "[ui][window][accessibility]")
{
    QAccessible::setActive(true);
    LibraryFixture fixture;
    fixture.writeFive();
    fixture.import();
    fixture.openWindow();
    REQUIRE(fixture.waitForCurrent(u"Article 7"_s));
    CHECK(namelessIn(fixture.window.get()) == QStringList());

    for (const char *name : openers) {
        const QList<QWidget *> before = QApplication::topLevelWidgets();
        auto *action = fixture.window->findChild<QAction *>(QLatin1StringView(name));
        INFO(name);
        REQUIRE(action);
        action->trigger();
        QCoreApplication::processEvents();
        CHECK(namelessIn(fixture.window.get()) == QStringList());
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (!before.contains(widget) && widget->isVisible()) {
                CHECK(namelessIn(widget) == QStringList());
                widget->close();
            }
        }
    }
}
