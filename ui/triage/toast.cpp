// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/toast.h"

#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/retranslation.h"

#include <QAccessible>
#include <QApplication>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QStyle>

namespace Dateline::Triage {

using namespace Support;
using namespace Qt::StringLiterals;

namespace {
constexpr int fadeTime = 200; // Milliseconds.
}

Toast::Toast(QWidget *over)
    : QFrame(over)
    , m_text(new QLabel(this))
    , m_undo(new QPushButton(this))
    , m_key(new QLabel(this))
    , m_opacity(new QGraphicsOpacityEffect(this))
    , m_fade(new QPropertyAnimation(m_opacity, "opacity", this))
{
    hide();
    m_text->setTextFormat(Qt::PlainText);
    m_key->setFont(scaledFont(m_key->font(), TypeScale::small));
    m_undo->setFlat(true);
    // A click must not take the keyboard from the list.
    m_undo->setFocusPolicy(Qt::TabFocus);
    m_undo->setCursor(Qt::PointingHandCursor);
    translated(this, [this] {
        m_undo->setText(tr("Undo"));
        m_undo->setAccessibleName(tr("Undo"));
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4 * Metrics::unit, Metrics::gap, Metrics::margin, Metrics::gap);
    row->setSpacing(Metrics::gap);
    row->addWidget(m_text, 1);
    row->addSpacing(Metrics::gap);
    row->addWidget(m_undo);
    row->addWidget(m_key);
    m_opacity->setOpacity(0);
    setGraphicsEffect(m_opacity);
    setColours();
    m_timer.setSingleShot(true);
    m_timer.setInterval(stay);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_fade, &QPropertyAnimation::finished, this, [this] {
        if (m_opacity->opacity() < 0.5)
            hide();
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT undoRequested();
    });
    connect(qApp, &QApplication::focusChanged, this, &Toast::goOn);
    over->installEventFilter(this);
}

void Toast::say(const QString &text, const QKeySequence &undoKey)
{
    m_undo->show();
    m_key->setText(undoKey.toString(QKeySequence::NativeText));
    m_key->setVisible(!undoKey.isEmpty());
    appear(text);
}

void Toast::tell(const QString &text)
{
    m_undo->hide();
    m_key->hide();
    appear(text);
}

void Toast::appear(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    place();
    show();
    raise();
    fadeTo(1);
    m_timer.start();
    goOn();
    announce();
}

void Toast::announce()
{
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent announcement(this, m_text->text());
    QAccessible::updateAccessibility(&announcement);
#endif
}

QString Toast::text() const
{
    return m_text->text();
}

void Toast::dismiss()
{
    m_timer.stop();
    // Or the keyboard would go to whatever comes next.
    if (QWidget *focus = focusWidget(); focus && focus->hasFocus())
        parentWidget()->setFocus(Qt::OtherFocusReason);
    fadeTo(0);
}

void Toast::fadeTo(double opacity)
{
    const bool moves = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    m_fade->stop();
    m_fade->setDuration(moves ? fadeTime : 0);
    m_fade->setStartValue(m_opacity->opacity());
    m_fade->setEndValue(opacity);
    m_fade->start();
}

bool Toast::isHeld() const
{
    const QWidget *focus = QApplication::focusWidget();
    return underMouse() || (focus && isAncestorOf(focus));
}

void Toast::goOn()
{
    if (!isVisible())
        return;
    if (isHeld())
        m_timer.stop();
    else if (!m_timer.isActive() && m_fade->endValue().toDouble() > 0)
        m_timer.start();
}

void Toast::place()
{
    const QSize room = parentWidget()->size();
    const int widest = room.width() - 2 * Metrics::margin;
    m_text->setWordWrap(false);
    layout()->activate();
    int width = sizeHint().width();
    if (width > widest) {
        m_text->setWordWrap(true);
        width = widest;
    }
    const int height = std::max(hasHeightForWidth() ? heightForWidth(width) : 0, sizeHint().height());
    setGeometry((room.width() - width) / 2, room.height() - height - Metrics::section, width, height);
}

void Toast::setColours()
{
    const PaletteColours colours(palette());
    const QString ink = colours.base().name();
    QPalette text = palette();
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::ButtonText})
        text.setColor(role, colours.base());
    m_text->setPalette(text);
    m_key->setPalette(text);
    m_undo->setStyleSheet(
        u"QPushButton { color: %1; border: 1px solid transparent; border-radius: 4px; padding: 3px 8px; "
        "font-weight: bold; text-decoration: underline; } "
        "QPushButton:focus, QPushButton:hover { border-color: %1; }"_s.arg(ink));
}

void Toast::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setColours();
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

bool Toast::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        QTimer::singleShot(0, this, &Toast::goOn);
    return QFrame::event(event);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(PaletteColours(palette()).read());
    painter.drawRoundedRect(rect(), Metrics::radius, Metrics::radius);
}

} // namespace Dateline::Triage
