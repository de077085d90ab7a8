// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/findbar.h"

#include "support/card.h"
#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/retranslation.h"
#include "support/symbolicicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace Dateline::Reader {

using namespace Qt::StringLiterals;
using Support::Metrics::gap;
using Support::Metrics::tight;
using Support::Metrics::unit;

FindBar::FindBar(QWidget *parent)
    : QFrame(parent)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_case(new QToolButton(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap, gap, gap, gap);
    row->setSpacing(tight);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    for (QToolButton *button : {m_case, m_previous, m_next, m_close}) {
        button->setAutoRaise(true);
        button->setIconSize(QSize(4 * unit, 4 * unit));
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    m_case->setCheckable(true);
    m_field->setMinimumWidth(36 * unit);
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(u"000 of 000"_s));
    m_count->setAlignment(Qt::AlignVCenter | Qt::AlignRight);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    connect(m_field, &QLineEdit::textChanged, this, [this] { Q_EMIT requested(Direction::Onward, true); });
    connect(m_case, &QToolButton::toggled, this, [this] { Q_EMIT requested(Direction::Onward, true); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT requested(Direction::Onward, false); });
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT requested(Direction::Back, false); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::closed);
    setCursor(Qt::ArrowCursor);
    setIcons();
    Support::translated(this, [this] { setTexts(); });
    clearResult();
    hide();
}

void FindBar::setTexts()
{
    setAccessibleName(tr("Find in article"));
    m_field->setPlaceholderText(tr("Find in article"));
    m_field->setAccessibleName(tr("Words to find"));
    m_count->setAccessibleName(tr("Matches"));
    //: A button that tells large and small letters apart when finding
    m_case->setText(tr("Aa"));
    m_case->setToolTip(tr("Match case"));
    m_case->setAccessibleName(tr("Match case"));
    m_previous->setToolTip(tr("Previous match (Shift+Enter)"));
    m_previous->setAccessibleName(tr("Previous match"));
    m_next->setToolTip(tr("Next match (Enter)"));
    m_next->setAccessibleName(tr("Next match"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close the find bar"));
    showResult();
}

void FindBar::setIcons()
{
    m_previous->setIcon(Support::symbolicIcon(u"up"_s, palette()));
    m_next->setIcon(Support::symbolicIcon(u"down"_s, palette()));
    m_close->setIcon(Support::symbolicIcon(u"dismiss"_s, palette()));
}

void FindBar::activate()
{
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QString FindBar::words() const
{
    return m_field->text();
}

void FindBar::setWords(const QString &words)
{
    m_field->setText(words);
}

bool FindBar::matchesCase() const
{
    return m_case->isChecked();
}

void FindBar::setResult(int active, int count)
{
    m_active = active;
    m_matches = count;
    showResult();
}

void FindBar::clearResult()
{
    setResult(0, -1);
}

void FindBar::showResult()
{
    const QLocale locale;
    QString text;
    if (m_matches == 0)
        text = tr("Not found");
    else if (m_matches > 0)
        //: Which of how many matches
        text = tr("%1 of %2").arg(locale.toString(m_active), locale.toString(m_matches));
    m_count->setText(text);
    m_previous->setEnabled(m_matches != 0);
    m_next->setEnabled(m_matches != 0);
}

bool FindBar::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // While one types here, letters are letters and not the window's keys.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter ||
            key->key() == Qt::Key_Space)
            event->accept();
    }
    return QFrame::event(event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isBack = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT closed();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_field->hasFocus())
            Q_EMIT requested(isBack ? Direction::Back : Direction::Onward, false);
        return;
    default:
        // Keys that nothing here wants must not scroll or page what lies below.
        event->accept();
    }
}

void FindBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

void FindBar::paintEvent(QPaintEvent *)
{
    Support::paintCard(this, Support::PaletteColours(palette()).frame(), palette().color(QPalette::Window));
}

} // namespace Dateline::Reader
