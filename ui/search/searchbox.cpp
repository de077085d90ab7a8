// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchbox.h"

#include "search/searchfield.h"
#include "support/elidedlabel.h"
#include "support/metrics.h"
#include "support/retranslation.h"
#include "support/symbolicicon.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace Dateline::Search {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace Metrics = Support::Metrics;

namespace {
constexpr auto pauseBeforeProblems = 700ms;
}

SearchBox::SearchBox(QWidget *parent)
    : QWidget(parent)
    , m_field(new SearchField(this))
    , m_help(new QToolButton(this))
    , m_problem(new Support::ElidedLabel(Qt::ElideRight, this))
{
    m_help->setObjectName(u"searchHelp"_s);
    m_help->setAutoRaise(true);
    m_help->setIconSize({20, 20});
    m_help->setFocusPolicy(Qt::TabFocus);
    m_problem->setObjectName(u"queryProblem"_s);
    m_problem->setFont(Support::scaledFont(font(), Support::TypeScale::small));
    m_problem->setQuiet(true);
    m_problem->hide();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::tight);
    row->addWidget(m_field, 1);
    row->addWidget(m_help);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::margin, Metrics::margin, Metrics::gap, Metrics::tight);
    column->setSpacing(Metrics::tight);
    column->addLayout(row);
    column->addWidget(m_problem);
    setFocusProxy(m_field);

    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!m_isSetting)
            Q_EMIT edited(text);
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        showProblems();
        Q_EMIT leaveRequested();
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeProblems);
    connect(&m_pause, &QTimer::timeout, this, &SearchBox::showProblems);
    m_help->setIcon(Support::symbolicIcon(u"help"_s, palette()));
    Support::translated(this, [this] {
        m_help->setToolTip(tr("How to search"));
        m_help->setAccessibleName(tr("How to search"));
    });
}

QString SearchBox::text() const
{
    return m_field->text();
}

void SearchBox::setText(const QString &text)
{
    if (text == m_field->text())
        return;
    const QScopedValueRollback setting(m_isSetting, true);
    m_field->setText(text);
}

void SearchBox::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchBox::announce(const QString &text)
{
    if (!m_field->hasFocus())
        return;
    m_field->setAccessibleDescription(m_problem->isVisible() ? m_problem->text() : text);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent announcement(m_field, text);
    QAccessible::updateAccessibility(&announcement);
#else
    QAccessibleEvent alert(m_field, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
#endif
}

void SearchBox::setProblems(const QList<QueryProblem> &problems)
{
    m_problems = problems;
    if (problems.isEmpty()) {
        m_pause.stop();
        showProblems();
    } else {
        m_pause.start();
    }
}

void SearchBox::showProblems()
{
    m_pause.stop();
    m_field->setProblems(m_problems);
    QStringList messages;
    for (const QueryProblem &problem : std::as_const(m_problems))
        messages += problem.message;
    messages.removeDuplicates();
    m_problem->setText(messages.join(u' '));
    m_problem->setVisible(!messages.isEmpty());
    m_field->setAccessibleDescription(m_problem->text());
}

bool SearchBox::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        if (m_field->text().isEmpty())
            Q_EMIT leaveRequested();
        else
            m_field->clear();
        return true;
    case Qt::Key_Down:
        Q_EMIT leaveRequested();
        return true;
    default:
        return false;
    }
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_field || !isKey)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return false;
    if (event->type() == QEvent::KeyPress)
        return handleKey(key->key());
    // Whatever these keys mean to the window, here they lead out of the field.
    if (key->key() != Qt::Key_Escape && key->key() != Qt::Key_Down)
        return false;
    event->accept();
    return true;
}

void SearchBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_help->setIcon(Support::symbolicIcon(u"help"_s, palette()));
}

} // namespace Dateline::Search
