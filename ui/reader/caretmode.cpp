// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/caretmode.h"

#include "reader/readerbridge.h"
#include "support/card.h"
#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/retranslation.h"

#include <QKeyEvent>

#include <optional>

namespace Dateline::Reader {

using namespace Qt::StringLiterals;
using Support::Metrics::gap;
using Support::Metrics::tight;

namespace {

/// A movement as datelineCaret.move() of caret.js takes it.
struct Movement
{
    QString unit;
    int direction;
};

std::optional<Movement> sideways(Qt::KeyboardModifiers modifiers, int direction)
{
    if (modifiers.testFlag(Qt::AltModifier))
        return Movement{u"sentence"_s, direction};
    return Movement{modifiers.testFlag(Qt::ControlModifier) ? u"word"_s : u"character"_s, direction};
}

std::optional<Movement> movementOf(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers();
    const bool isPlain = !(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool isControl = modifiers.testFlag(Qt::ControlModifier) && !modifiers.testFlag(Qt::AltModifier);
    switch (event.key()) {
    case Qt::Key_Left:
        return sideways(modifiers, -1);
    case Qt::Key_Right:
        return sideways(modifiers, 1);
    case Qt::Key_Up:
        return isPlain ? std::optional<Movement>({u"line"_s, -1}) : std::nullopt;
    case Qt::Key_Down:
        return isPlain ? std::optional<Movement>({u"line"_s, 1}) : std::nullopt;
    case Qt::Key_ParenLeft:
        return isPlain ? std::optional<Movement>({u"sentence"_s, -1}) : std::nullopt;
    case Qt::Key_ParenRight:
        return isPlain ? std::optional<Movement>({u"sentence"_s, 1}) : std::nullopt;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!isPlain && !isControl)
            return std::nullopt;
        return Movement{isControl ? u"documentboundary"_s : u"lineboundary"_s,
                        event.key() == Qt::Key_End ? 1 : -1};
    case Qt::Key_PageUp:
        return isPlain ? std::optional<Movement>({u"page"_s, -1}) : std::nullopt;
    case Qt::Key_PageDown:
        return isPlain ? std::optional<Movement>({u"page"_s, 1}) : std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace

CaretMode::CaretMode(QWidget *parent)
    : QLabel(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setTextFormat(Qt::PlainText);
    setFont(Support::scaledFont(font(), Support::TypeScale::small));
    setContentsMargins(gap, tight, gap, tight);
    Support::translated(this, [this] {
        setText(tr("Caret: Shift selects, ( and ) go by sentence, Esc leaves"));
        place(m_area);
    });
    hide();
}

void CaretMode::setShown(ReaderBridge *bridge)
{
    if (!bridge)
        setActive(false);
    m_bridge = bridge;
}

void CaretMode::setActive(bool isActive)
{
    if (isActive == m_isActive || !m_bridge)
        return;
    m_isActive = isActive;
    m_bridge->call(isActive ? u"datelineCaret.start"_s : u"datelineCaret.stop"_s);
    setVisible(isActive);
    raise();
    Q_EMIT activeChanged(isActive);
}

bool CaretMode::takes(const QKeyEvent &event) const
{
    return m_isActive && (event.key() == Qt::Key_Escape || movementOf(event).has_value());
}

void CaretMode::press(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape) {
        setActive(false);
        return;
    }
    const std::optional<Movement> movement = movementOf(event);
    if (!movement || !m_bridge)
        return;
    // Parentheses are typed with Shift.
    const bool isExtending = event.modifiers().testFlag(Qt::ShiftModifier) &&
                             event.key() != Qt::Key_ParenLeft && event.key() != Qt::Key_ParenRight;
    m_bridge->call(u"datelineCaret.move"_s, u"'%1',%2,%3"_s.arg(movement->unit)
                                                .arg(movement->direction)
                                                .arg(isExtending ? u"true"_s : u"false"_s));
}

void CaretMode::place(const QRect &area)
{
    m_area = area;
    resize(sizeHint().boundedTo(QSize(qMax(0, area.width() - 2 * gap), area.height())));
    move(area.left() + gap, area.bottom() - height() - gap);
}

void CaretMode::paintEvent(QPaintEvent *event)
{
    Support::paintCard(this, Support::PaletteColours(palette()).line(), palette().color(QPalette::Window));
    QLabel::paintEvent(event);
}

} // namespace Dateline::Reader
