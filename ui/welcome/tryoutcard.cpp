// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome/tryoutcard.h"

#include "keys/keycaps.h"
#include "support/card.h"
#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/retranslation.h"
#include "support/symbolicicon.h"

#include <QAccessible>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace Dateline::Welcome {

using namespace Qt::StringLiterals;
namespace Metrics = Support::Metrics;

namespace {

constexpr int tickSize = 20;

} // namespace

TryOutCard::TryOutCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"tryOutCard"_s);
    for (const QString &keys : {u"J"_s, u"/"_s, u"Ctrl+K"_s})
        m_rows.append(
            {new QLabel(this), new Keys::KeyCapsLabel({QKeySequence(keys)}, this), new QLabel(this)});
    build();
    connect(m_close, &QToolButton::clicked, this, &TryOutCard::dismissed);
    Support::translated(this, [this] { setTexts(); });
    setIcons();
}

void TryOutCard::build()
{
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_close->setAutoRaise(true);
    m_close->setIconSize({16, 16});
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Metrics::margin, Metrics::gap, Metrics::gap, Metrics::margin);
    grid->setHorizontalSpacing(Metrics::gap);
    grid->setVerticalSpacing(Metrics::gap);
    grid->setColumnStretch(2, 1);
    grid->addWidget(m_title, 0, 0, 1, 3);
    grid->addWidget(m_close, 0, 3);
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        row.tick->setFixedSize(tickSize, tickSize);
        row.text->setTextFormat(Qt::PlainText);
        row.text->setWordWrap(true);
        grid->addWidget(row.tick, i + 1, 0, Qt::AlignVCenter);
        grid->addWidget(row.keys, i + 1, 1, Qt::AlignVCenter | Qt::AlignLeft);
        grid->addWidget(row.text, i + 1, 2, 1, 2);
    }
}

void TryOutCard::setTexts()
{
    setAccessibleName(tr("Things to try"));
    m_title->setText(isComplete() ? tr("That is all you need. Happy reading!") : tr("Three things to try"));
    m_close->setToolTip(tr("Close, and do not show it again"));
    m_close->setAccessibleName(tr("Close the things to try"));
    m_rows[NextArticle].text->setText(tr("Go to the next article"));
    m_rows[FindByDate].text->setText(tr("Search, or click a bar above the dates"));
    m_rows[OpenCommands].text->setText(tr("Find every command by its name"));
    for (const Row &row : std::as_const(m_rows)) {
        row.tick->setAccessibleName(row.isDone ? tr("Done") : tr("Not done yet"));
        row.text->setAccessibleName(row.text->text() + u": "_s + row.keys->accessibleName());
    }
}

void TryOutCard::setIcons()
{
    m_close->setIcon(Support::symbolicIcon(u"dismiss"_s, palette()));
    const Support::PaletteColours colours(palette());
    QPalette ticked = palette();
    ticked.setColor(QPalette::ButtonText, colours.accent());
    QPalette open = palette();
    open.setColor(QPalette::ButtonText, colours.frame());
    for (const Row &row : std::as_const(m_rows)) {
        const QIcon icon =
            row.isDone ? Support::symbolicIcon(u"done"_s, ticked) : Support::symbolicIcon(u"todo"_s, open);
        row.tick->setPixmap(icon.pixmap(QSize(tickSize, tickSize), devicePixelRatioF()));
        row.text->setForegroundRole(row.isDone ? QPalette::PlaceholderText : QPalette::WindowText);
    }
}

void TryOutCard::setKey(int thing, const QString &keys)
{
    if (thing < 0 || thing >= m_rows.size())
        return;
    m_rows[thing].keys->setKeys({QKeySequence(keys, QKeySequence::NativeText)});
    m_rows[thing].keys->setVisible(!keys.isEmpty());
    setTexts();
}

bool TryOutCard::isDone(int thing) const
{
    return thing >= 0 && thing < m_rows.size() && m_rows[thing].isDone;
}

bool TryOutCard::isComplete() const
{
    return std::all_of(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.isDone; });
}

void TryOutCard::markDone(int thing)
{
    if (thing < 0 || thing >= m_rows.size() || m_rows[thing].isDone)
        return;
    m_rows[thing].isDone = true;
    setTexts();
    setIcons();
    if (isComplete())
        Q_EMIT completed();
}

void TryOutCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

void TryOutCard::paintEvent(QPaintEvent *)
{
    Support::paintCard(this, Support::PaletteColours(palette()).line(), palette().color(QPalette::Window));
}

void TryOutCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dismissed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace Dateline::Welcome
