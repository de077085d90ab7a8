// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerpane.h"

#include "reader/readerbridge.h"
#include "reader/readerpage.h"
#include "reader/readerprofile.h"
#include "reader/readerschemehandler.h"
#include "reader/readerview.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Dateline::Reader {

ReaderPane::ReaderPane(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_message(new QWidget(m_stack))
    , m_messageTitle(new QLabel(m_message))
    , m_messageText(new QLabel(m_message))
    , m_reload(new QPushButton(tr("&Reload"), m_message))
{
    QFont font = m_messageTitle->font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    m_messageTitle->setFont(font);
    for (QLabel *label : {m_messageTitle, m_messageText}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_messageText->setForegroundRole(QPalette::PlaceholderText);
    m_reload->setToolTip(tr("Show the article again"));
    m_reload->setAccessibleName(tr("Reload the article"));
    connect(m_reload, &QPushButton::clicked, this, &ReaderPane::load);

    auto *column = new QVBoxLayout(m_message);
    column->setContentsMargins(32, 32, 32, 32);
    column->addStretch(2);
    column->addWidget(m_messageTitle);
    column->addWidget(m_messageText);
    column->addSpacing(8);
    column->addWidget(m_reload, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_message->setAutoFillBackground(true);
    m_message->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(m_message);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    showNote({}, {});
}

ReaderPane::~ReaderPane()
{
    // A page must be gone before its profile.
    delete m_view;
    delete m_page;
}

void ReaderPane::startEngine()
{
    if (m_view)
        return;
    m_profile = std::make_unique<ReaderProfile>();
    m_page = new ReaderPage(m_profile.get());
    m_bridge = new ReaderBridge(m_page, m_page);
    m_view = new ReaderView(m_stack);
    m_view->setPage(m_page);
    m_stack->addWidget(m_view);
    setFocusProxy(m_view);
    applyTheme();
    connect(m_page, &ReaderPage::linkActivated, this, &ReaderPane::linkActivated);
    connect(m_page, &ReaderPage::loadFinished, this, [this](bool isOk) {
        if (isOk)
            m_bridge->awaitPaint();
    });
    connect(m_bridge, &ReaderBridge::painted, this, [this] { Q_EMIT painted(m_id); });
    connect(m_page, &ReaderPage::leftArticle, this, [this] {
        showStopped(tr("This page tried to go elsewhere"), tr("It was stopped. Reload to read the article."));
    });
    connect(m_page, &ReaderPage::renderProcessTerminated, this,
            [this](QWebEnginePage::RenderProcessTerminationStatus status) {
                if (status != QWebEnginePage::NormalTerminationStatus)
                    showStopped(tr("The reader stopped unexpectedly"),
                                tr("Nothing is lost. Reload to show the article again."));
            });
}

void ReaderPane::showArticle(const QString &id, const Article &article)
{
    startEngine();
    m_id = id;
    m_article = article;
    load();
}

void ReaderPane::load()
{
    m_profile->handler()->setOnlyPage(m_id, ReaderTemplate::page(m_article, theme(), m_textSize));
    m_stack->setCurrentWidget(m_view);
    m_page->open(m_id);
}

void ReaderPane::showNote(const QString &title, const QString &text)
{
    m_id.clear();
    m_messageTitle->setText(title);
    m_messageText->setText(text);
    m_reload->hide();
    m_stack->setCurrentWidget(m_message);
}

void ReaderPane::showStopped(const QString &title, const QString &text)
{
    m_messageTitle->setText(title);
    m_messageText->setText(text);
    m_reload->show();
    m_stack->setCurrentWidget(m_message);
}

void ReaderPane::setTextSize(int pixels)
{
    m_textSize = pixels;
    if (m_view)
        m_bridge->setTextSize(pixels);
}

void ReaderPane::scrollForward(const std::function<void(bool)> &callback)
{
    if (m_bridge && m_stack->currentWidget() == m_view)
        m_bridge->scrollForward(callback);
    else
        callback(false);
}

void ReaderPane::scrollBack(const std::function<void(bool)> &callback)
{
    if (m_bridge && m_stack->currentWidget() == m_view)
        m_bridge->scrollBack(callback);
    else
        callback(false);
}

ReaderTheme ReaderPane::theme() const
{
    return palette().color(QPalette::Base).lightness() < 128 ? ReaderTheme::Dark : ReaderTheme::Light;
}

void ReaderPane::applyTheme()
{
    const bool isDark = theme() == ReaderTheme::Dark;
    // Before the first frame of a page its background shows: the same paper as in reader.css.
    m_page->setBackgroundColor(isDark ? QColor(0x1b, 0x1c, 0x1e) : QColor(0xff, 0xfe, 0xfc));
    m_bridge->setDark(isDark);
}

void ReaderPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_view)
        applyTheme();
}

} // namespace Dateline::Reader
