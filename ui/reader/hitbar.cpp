// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/hitbar.h"

#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/retranslation.h"
#include "support/symbolicicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

namespace Dateline::Reader {

using namespace Qt::StringLiterals;
using Support::Metrics::gap;
using Support::Metrics::margin;
using Support::Metrics::tight;
using Support::Metrics::unit;

HitBar::HitBar(QWidget *parent)
    : QWidget(parent)
    , m_count(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_hide(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(margin, tight, gap, tight);
    row->setSpacing(tight);
    row->addStretch(1);
    row->addWidget(m_count);
    row->addSpacing(tight);
    for (QToolButton *button : {m_previous, m_next, m_hide}) {
        button->setAutoRaise(true);
        button->setIconSize(QSize(4 * unit, 4 * unit));
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    m_count->setFont(Support::scaledFont(m_count->font(), Support::TypeScale::small));
    m_count->setTextFormat(Qt::PlainText);
    connect(m_next, &QToolButton::clicked, this, &HitBar::nextRequested);
    connect(m_previous, &QToolButton::clicked, this, &HitBar::previousRequested);
    connect(m_hide, &QToolButton::clicked, this, &HitBar::hideRequested);
    setIcons();
    Support::translated(this, [this] { setTexts(); });
    hide();
}

void HitBar::setTexts()
{
    setAccessibleName(tr("What the search found in this article"));
    m_previous->setToolTip(tr("Previous hit"));
    m_previous->setAccessibleName(tr("Previous hit"));
    m_next->setToolTip(tr("Next hit"));
    m_next->setAccessibleName(tr("Next hit"));
    m_hide->setToolTip(tr("Hide the marks"));
    m_hide->setAccessibleName(tr("Hide the marks"));
    showHits();
}

void HitBar::setIcons()
{
    m_previous->setIcon(Support::symbolicIcon(u"up"_s, palette()));
    m_next->setIcon(Support::symbolicIcon(u"down"_s, palette()));
    m_hide->setIcon(Support::symbolicIcon(u"dismiss"_s, palette()));
}

void HitBar::setSearching()
{
    setHits(0, -1, false);
}

void HitBar::setHits(int current, int count, bool isCut)
{
    m_current = current;
    m_hits = count;
    m_isCut = isCut;
    showHits();
}

QString HitBar::hitsText() const
{
    if (m_hits < 0)
        return tr("Searching…");
    if (m_hits == 0)
        return tr("Not in the text");
    const QLocale locale;
    const QString count = locale.toString(m_hits);
    if (m_current > 0)
        //: Which of how many hits
        return tr("%1 of %2").arg(locale.toString(m_current), m_isCut ? count + u'+' : count);
    return m_isCut ? tr("More than %1 hits").arg(count) : tr("%Ln hits", nullptr, m_hits);
}

void HitBar::showHits()
{
    m_count->setText(hitsText());
    QString explanation;
    if (m_hits == 0)
        explanation = tr("The search found this article by its tags, its author or its source.");
    else if (m_isCut)
        explanation = tr("Only the first %Ln hits are marked.", nullptr, m_hits);
    m_count->setToolTip(explanation);
    m_count->setAccessibleDescription(explanation);
    m_previous->setEnabled(m_hits > 0);
    m_next->setEnabled(m_hits > 0);
}

bool HitBar::event(QEvent *event)
{
    // What presses a button here is no key of the window's.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape)
            event->accept();
    }
    return QWidget::event(event);
}

void HitBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void HitBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

void HitBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(0, 0, width(), 1, Support::PaletteColours(palette()).line());
}

} // namespace Dateline::Reader
