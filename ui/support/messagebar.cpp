// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/messagebar.h"

#include "support/elidedlabel.h"
#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/retranslation.h"
#include "support/symbolicicon.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Dateline::Support {

using namespace Qt::StringLiterals;

namespace {

constexpr int lifetime = 8000;
constexpr int widest = 160 * Metrics::unit;
/// Room around the card for its shadow.
constexpr int shadow = 3 * Metrics::unit;

QColor kindColour(MessageBar::Kind kind, const QPalette &palette)
{
    const PaletteColours colours(palette);
    if (kind != MessageBar::Kind::Failure)
        return colours.accent();
    return colours.isDark() ? QColor(0xf0, 0x8a, 0x80) : QColor(0xb3, 0x2d, 0x22);
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_path(new ElidedLabel(Qt::ElideMiddle, this))
    , m_detail(new QLabel(this))
    , m_more(new QPushButton(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    setFocusPolicy(Qt::TabFocus);
    build();
    m_timer.setSingleShot(true);
    m_timer.setInterval(lifetime);
    connect(&m_timer, &QTimer::timeout, this, &MessageBar::hide);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::hide);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_messages.move(m_messages.size() - 1, 0);
        showTop();
    });
    connect(m_action, &QPushButton::clicked, this, [this] {
        const std::function<void()> run = m_messages.isEmpty() ? nullptr : m_messages.constLast().run;
        hide();
        if (run)
            run();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (now && isAncestorOf(now) && before && !isAncestorOf(before) && before != this)
            m_focusBefore = before;
        else if (now == this && before && !isAncestorOf(before))
            m_focusBefore = before;
        adaptTimer();
    });
    translated(this, [this] {
        m_close->setToolTip(tr("Close this message (Esc)"));
        m_close->setAccessibleName(tr("Close message"));
        m_more->setToolTip(tr("Show the message that came before"));
        if (!m_messages.isEmpty())
            showTop();
    });
    parent->installEventFilter(this);
    QFrame::hide();
}

MessageBar::~MessageBar()
{
    // The focus moves on while the rest of this object is taken down.
    disconnect(qApp, nullptr, this, nullptr);
}

void MessageBar::build()
{
    m_icon->setFixedSize(20, 20);
    for (QLabel *label : {m_text, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    QFont font = m_text->font();
    font.setWeight(QFont::DemiBold);
    m_text->setFont(font);
    m_path->setQuiet(true);
    m_more->setFlat(true);
    // A click leaves the keyboard where it was.
    for (QWidget *button :
         {static_cast<QWidget *>(m_more), static_cast<QWidget *>(m_action), static_cast<QWidget *>(m_close)})
        button->setFocusPolicy(Qt::TabFocus);
    m_close->setAutoRaise(true);
    m_close->setIconSize({16, 16});
    auto *texts = new QVBoxLayout;
    texts->setSpacing(Metrics::unit);
    texts->addWidget(m_text);
    texts->addWidget(m_path);
    texts->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(shadow + Metrics::margin, shadow + Metrics::gap, shadow + Metrics::gap,
                            shadow + Metrics::gap);
    row->setSpacing(Metrics::gap);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(m_action, 0, Qt::AlignTop);
    row->addWidget(m_more, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
}

void MessageBar::show(Kind kind, const QString &text, const QString &detail, const QString &action,
                      const std::function<void()> &run)
{
    // An address or a path has nowhere to be wrapped.
    const bool isPath = !detail.isEmpty() && !detail.contains(u' ');
    push({kind, text, isPath ? detail : QString(), isPath ? QString() : detail, {}, action, run});
}

void MessageBar::showError(const Error &error)
{
    push({Kind::Failure, error.message, error.path, {}, error.code, {}, {}});
}

void MessageBar::push(Message message)
{
    const auto same = [&message](const Message &other) {
        return other.kind == message.kind && other.text == message.text && other.path == message.path &&
               other.detail == message.detail && other.code == message.code;
    };
    m_messages.removeIf(same);
    m_messages.append(std::move(message));
    showTop();
    announce();
}

QString MessageBar::text() const
{
    return m_messages.isEmpty() ? QString() : m_messages.constLast().text;
}

void MessageBar::hide()
{
    if (!m_messages.isEmpty())
        m_messages.removeLast();
    showTop();
}

void MessageBar::dismiss(const QString &text)
{
    m_messages.removeIf([&text](const Message &message) { return message.text == text; });
    showTop();
}

void MessageBar::setLifetime(int milliseconds)
{
    m_timer.setInterval(milliseconds);
}

void MessageBar::showTop()
{
    m_timer.stop();
    if (m_messages.isEmpty()) {
        returnFocus();
        QFrame::hide();
        return;
    }
    const Message &message = m_messages.constLast();
    m_text->setText(message.text);
    m_path->setText(message.path);
    m_path->setVisible(!message.path.isEmpty());
    m_detail->setText(message.shownDetail());
    m_detail->setVisible(!m_detail->text().isEmpty());
    m_action->setText(message.action);
    m_action->setAccessibleName(QString(message.action).remove(u'&'));
    m_action->setVisible(!message.action.isEmpty());
    const auto waiting = int(m_messages.size() - 1);
    m_more->setText(tr("%Ln more", nullptr, waiting));
    m_more->setAccessibleName(tr("%Ln more messages", nullptr, waiting));
    m_more->setVisible(waiting > 0);
    const QString kind = message.kind == Kind::Failure ? tr("Error") : tr("Message");
    m_icon->setAccessibleName(kind);
    setAccessibleName(kind + u": "_s + message.text);
    QStringList description{message.path, m_detail->text()};
    description.removeAll(QString());
    setAccessibleDescription(description.join(u' '));
    setIcons();
    QFrame::show();
    raise();
    place();
    adaptTimer();
}

void MessageBar::announce()
{
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent spoken(this, accessibleName() + u' ' + accessibleDescription());
    spoken.setPoliteness(m_messages.constLast().kind == Kind::Failure
                             ? QAccessible::AnnouncementPoliteness::Assertive
                             : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&spoken);
#endif
}

void MessageBar::setIcons()
{
    m_close->setIcon(symbolicIcon(u"dismiss"_s, palette()));
    if (m_messages.isEmpty())
        return;
    const Kind kind = m_messages.constLast().kind;
    QPalette coloured = palette();
    coloured.setColor(QPalette::ButtonText, kindColour(kind, coloured));
    const QString name = kind == Kind::Failure ? u"doubtful"_s : u"information"_s;
    m_icon->setPixmap(symbolicIcon(name, coloured).pixmap(QSize(20, 20), devicePixelRatioF()));
}

void MessageBar::place()
{
    const QWidget *area = parentWidget();
    const int width = qMin(area->width() - 2 * Metrics::gap, widest) + 2 * shadow;
    layout()->activate();
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                     : layout()->totalSizeHint().height();
    setGeometry((area->width() - width) / 2, Metrics::gap - shadow, width, height);
}

void MessageBar::adaptTimer()
{
    const bool leaves = isVisible() && !m_messages.isEmpty() &&
                        m_messages.constLast().kind == Kind::Information && !underMouse() && !hasFocus() &&
                        !isAncestorOf(QApplication::focusWidget());
    if (!leaves)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
}

void MessageBar::focusMessage()
{
    if (isVisible())
        setFocus(Qt::ShortcutFocusReason);
}

void MessageBar::returnFocus()
{
    QWidget *focused = QApplication::focusWidget();
    if (m_focusBefore && focused && (focused == this || isAncestorOf(focused)))
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    m_focusBefore.clear();
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && !m_messages.isEmpty())
        place();
    // What is added to the parent later would otherwise lie on top.
    if (watched == parentWidget() && event->type() == QEvent::ChildAdded)
        raise();
    return QFrame::eventFilter(watched, event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const PaletteColours colours(palette());
    const QRectF card = QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow);
    painter.setPen(Qt::NoPen);
    for (int step = 1; step < shadow; ++step) {
        painter.setBrush(QColor(0, 0, 0, colours.isDark() ? 14 : 5));
        const qreal grown = shadow - step;
        painter.drawRoundedRect(card.adjusted(-grown, -grown + 2, grown, grown).intersected(rect()),
                                Metrics::radius + grown, Metrics::radius + grown);
    }
    painter.setBrush(palette().color(colours.isDark() ? QPalette::Window : QPalette::Base));
    painter.setPen(QPen(hasFocus() ? colours.accent() : colours.thumb(), hasFocus() ? 2 : 1));
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radius, Metrics::radius);
    if (m_messages.isEmpty())
        return;
    painter.setClipRect(QRectF(card.left(), card.top(), Metrics::unit, card.height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(kindColour(m_messages.constLast().kind, palette()));
    painter.drawRoundedRect(card, Metrics::radius, Metrics::radius);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        setIcons();
        update();
    } else if (event->type() == QEvent::FontChange && !m_messages.isEmpty()) {
        place();
    }
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_timer.stop();
}

void MessageBar::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    adaptTimer();
}

QString MessageBar::advice(Error::Code code)
{
    switch (code) {
    case Error::Code::NotFound:
        return tr(
            "It was moved, renamed or deleted, or its disk is not connected. Put it back, then try again.");
    case Error::Code::Unreadable:
        return tr("Check that the file is still there and that you may read it.");
    case Error::Code::NotAnArchive:
        return tr("Open a folder, a zip, tar or 7z archive, or an article file.");
    case Error::Code::Malformed:
        return tr("The file may be damaged: get it again if you can. If it belongs to the library, run "
                  "\"dateline check\" to learn more.");
    case Error::Code::Encrypted:
        return tr("Unpack the archive with its password and open the folder instead.");
    case Error::Code::LimitExceeded:
        return tr("Unpack the archive and open the folder instead, or split what is too large.");
    case Error::Code::Unsupported:
        return tr("Update Dateline, or convert the file to another format and try again.");
    case Error::Code::Locked:
        return tr("Close the other program that uses this library, then try again.");
    case Error::Code::ReadOnly:
        return tr("The library can be read but not changed here. Copy it to a folder you may write to.");
    case Error::Code::StorageFull:
        return tr(
            "Free some space on the disk of the library, then try again. What was stored before is safe.");
    case Error::Code::Cancelled:
        return tr("What was done before is kept. Start again to do the rest.");
    case Error::Code::WrongUsage:
        return tr("Check what was entered, then try again.");
    case Error::Code::Internal:
        return tr("Try again. If it stays like this, start Dateline again; your notes and marks are safe.");
    }
    return {};
}

} // namespace Dateline::Support
